package org.pairwright.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pairwright.insight.ProgramFigures;
import org.pairwright.insight.SiteFigures;
import org.pairwright.insight.SkillGap;
import org.pairwright.program.people.Role;
import org.pairwright.ui.kit.ChartPane;
import org.pairwright.ui.shell.Destination;

/** The cards about people: how many they are, where they work, what they want and offer. */
final class PeopleCards {
    /** What fits on a card; the lists show the rest. */
    private static final int SITES = 7;

    private static final int SKILLS = 5;

    private static final double BAR_HEIGHT = 32;
    private static final double DOUBLE_BAR_HEIGHT = 46;

    private final Look look;
    private final Lists lists;

    PeopleCards(Look look, Lists lists) {
        this.look = look;
        this.lists = lists;
    }

    /** Those that have something to say. */
    List<Card> all(ProgramFigures figures) {
        var cards = new ArrayList<Card>();
        cards.add(people(figures));
        if (figures.sites().stream().anyMatch(site -> !site.site().isEmpty())) {
            cards.add(sites(figures.sites()));
        }
        if (!figures.skills().isEmpty()) {
            cards.add(skills(figures.skills()));
        }
        return cards;
    }

    private Card people(ProgramFigures figures) {
        var people = figures.people();
        var rows = new VBox(
                row("home.people.mentees", people.mentees(), lists.withRole(Role.MENTEE)),
                row("home.people.mentors", people.mentors(), lists.withRole(Role.MENTOR)),
                row("home.people.both", people.both(), lists.withRole(Role.BOTH)),
                row("home.people.places", people.places(), lists.withPlaces()),
                row("home.people.freePlaces", people.freePlaces(), lists.withFreePlaces()),
                row("home.people.unplaced", figures.unplaced().size(), lists.unplaced()));
        rows.getStyleClass().add("figure-rows");
        return new Card(look.messages().say("home.people"), rows);
    }

    private Card sites(List<SiteFigures> sites) {
        var shown = sites.stream().limit(SITES).toList();
        var chart = new ChartPane(look.dark(), shade -> look.charts(shade).sites(shown))
                .opensFromTheTop(shown.stream()
                        .map(site -> opening(
                                look.messages()
                                        .say(
                                                "home.sites.site",
                                                name(site),
                                                site.participants(),
                                                site.pairs(),
                                                site.unplaced()),
                                lists.at(site.site())))
                        .toList());
        return new Card(
                look.messages().say("home.sites"), lying(chart, shown.size() * BAR_HEIGHT), rest(sites.size() - SITES));
    }

    private Card skills(List<SkillGap> skills) {
        var shown = skills.stream().limit(SKILLS).toList();
        var chart = new ChartPane(look.dark(), shade -> look.charts(shade).skills(shown))
                .opensFromTheTop(shown.stream().flatMap(this::openings).toList());
        return new Card(
                look.messages().say("home.skills"),
                lying(chart, shown.size() * DOUBLE_BAR_HEIGHT),
                rest(skills.size() - SKILLS));
    }

    private Stream<ChartPane.Opening> openings(SkillGap skill) {
        return Stream.of(
                opening(
                        look.messages().say("home.skills.wanted", skill.skill(), skill.wanted()),
                        lists.wanting(skill.skill())),
                opening(
                        look.messages().say("home.skills.offered", skill.skill(), skill.offered()),
                        lists.offering(skill.skill())));
    }

    private String name(SiteFigures site) {
        return site.site().isEmpty() ? look.messages().say("home.sites.unknown") : site.site();
    }

    private ChartPane.Opening opening(String name, Destination destination) {
        return new ChartPane.Opening(name, look.opening(destination));
    }

    private FigureRow row(String key, int count, Destination destination) {
        return new FigureRow(
                look.messages().say(key), look.messages().say("home.number", count), look.opening(destination));
    }

    private static ChartPane lying(ChartPane chart, double height) {
        chart.setMinHeight(height);
        chart.setPrefHeight(height);
        chart.setMaxHeight(height);
        return chart;
    }

    /** How many more there are than the card shows; takes its room even where there are none. */
    private Label rest(int more) {
        return more > 0 ? quiet("home.more", more) : new Label();
    }

    private Label quiet(String key, int count) {
        var label = new Label(look.messages().say(key, count));
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        return label;
    }
}
