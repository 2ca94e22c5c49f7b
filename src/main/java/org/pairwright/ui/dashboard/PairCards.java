package org.pairwright.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.charts.Palette;
import org.pairwright.insight.FunnelStep;
import org.pairwright.insight.HealthFigures;
import org.pairwright.insight.HealthLevel;
import org.pairwright.insight.MatchQuality;
import org.pairwright.insight.ProgramFigures;
import org.pairwright.insight.WeekOfSessions;
import org.pairwright.ui.kit.ChartPane;
import org.pairwright.ui.kit.FigureCard;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.shell.Destination;

/** The cards about pairs: how they do, how often they meet, how well they were matched. */
final class PairCards {
    private final Look look;
    private final Lists lists;

    PairCards(Look look, Lists lists) {
        this.look = look;
        this.lists = lists;
    }

    /** Those that have something to say. */
    List<Card> all(ProgramFigures figures) {
        var cards = new ArrayList<Card>();
        if (figures.health().activePairs() > 0) {
            cards.add(health(figures.health()));
        }
        if (figures.funnel().count(FunnelStep.ACTIVE) > 0) {
            cards.add(sessions(figures.weeks()));
        }
        if (figures.quality().pairs() > 0) {
            cards.add(quality(figures.quality()));
        }
        return cards;
    }

    private Card health(HealthFigures health) {
        var ring = new ChartPane(look.dark(), shade -> look.charts(shade).health(health));
        ring.getStyleClass().add("home-ring");
        var rows = new VBox();
        for (var level : HealthLevel.values()) {
            rows.getChildren().add(row(level, health.count(level)));
        }
        rows.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(rows, Priority.ALWAYS);
        rows.getStyleClass().add("figure-rows");
        var both = new HBox(ring, rows);
        both.getStyleClass().add("home-health");
        both.setAlignment(Pos.CENTER_LEFT);
        return new Card(look.messages().say("home.health"), both);
    }

    private Card sessions(List<WeekOfSessions> weeks) {
        var title = look.messages().say("home.sessions");
        if (weeks.stream().allMatch(week -> week.sessions() == 0)) {
            return new Card(title, quiet(look.messages().say("home.sessions.none")));
        }
        var chart = new ChartPane(look.dark(), shade -> look.charts(shade).sessions(weeks))
                .opensFromTheLeft(weeks.stream()
                        .map(week -> opening("home.sessions.week", week.monday(), week.sessions(), lists.of(week)))
                        .toList());
        return new Card(title, standing(chart));
    }

    private Card quality(MatchQuality quality) {
        var mean = new FigureCard(look.messages().say("home.quality.mean"), look.opening(lists.scored()));
        mean.show(look.messages().say("home.number", quality.mean()), "");
        var lowest = new FigureCard(look.messages().say("home.quality.lowest"), look.opening(lists.scoredLowest()));
        lowest.show(look.messages().say("home.number", quality.lowest()), "");
        var figures = new HBox(mean, lowest);
        figures.getStyleClass().addAll("home-figures", "figure-rows");
        var chart = new ChartPane(look.dark(), shade -> look.charts(shade).scores(quality))
                .opensFromTheLeft(IntStream.range(0, quality.tens().size())
                        .mapToObj(ten -> opening(
                                "home.quality.ten", ten * 10, quality.tens().get(ten), lists.scoredInTen(ten)))
                        .toList());
        return new Card(look.messages().say("home.quality"), figures, standing(chart));
    }

    private FigureRow row(HealthLevel level, int count) {
        return new FigureRow(
                        look.messages().word(level),
                        look.messages().say("home.number", count),
                        look.opening(lists.of(level)))
                .withSign(sign(level));
    }

    /** The sign in the colour that the level has in the ring. */
    private static FontIcon sign(HealthLevel level) {
        var sign = Icons.of(
                switch (level) {
                    case ON_TRACK -> Feather.CHECK_CIRCLE;
                    case NEEDS_A_LOOK -> Feather.ALERT_TRIANGLE;
                    case AT_RISK -> Feather.ALERT_OCTAGON;
                    case TOO_EARLY -> Feather.CLOCK;
                });
        sign.setStyle("%s -fx-icon-color: #%06X;".formatted(sign.getStyle(), Palette.of(level)));
        return sign;
    }

    private ChartPane.Opening opening(String key, Object what, int count, Destination destination) {
        return new ChartPane.Opening(look.messages().say(key, what, count), look.opening(destination));
    }

    private static ChartPane standing(ChartPane chart) {
        chart.getStyleClass().add("home-standing");
        return chart;
    }

    private static Node quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        return label;
    }
}
