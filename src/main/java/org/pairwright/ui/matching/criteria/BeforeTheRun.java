package org.pairwright.ui.matching.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.matching.Readiness;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Situation;
import org.pairwright.ui.matching.frame.SituationWords;
import org.pairwright.ui.shell.Destination;

/** Beside the criteria: what can be said before a run. */
final class BeforeTheRun extends VBox {
    private static final int NAMES = 6;
    private static final long HUNDRED = 100;

    private final RunViewModel model;
    private final Messages messages;
    private final CriteriaViewModel criteria;
    private final SpreadViewModel spread;
    private final VBox said = new VBox();

    BeforeTheRun(RunViewModel model, CriteriaViewModel criteria, SpreadViewModel spread) {
        this.model = model;
        this.criteria = criteria;
        this.spread = spread;
        messages = model.frame().messages();
        getStyleClass().add("before-the-run");
        said.getStyleClass().add("before-said");
        getChildren().add(card("matchingscreen.before", said));
        model.pictureProperty().subscribe(this::show);
        spread.spreadProperty().subscribe(_ -> show(model.pictureProperty().get()));
    }

    private VBox card(String title, Node content) {
        var heading = new Label(messages.say(title));
        heading.getStyleClass().add("section-title");
        var card = new VBox(heading, content);
        card.getStyleClass().add("card");
        return card;
    }

    private void show(Optional<MatchingPicture> picture) {
        said.getChildren().setAll(picture.map(this::lines).orElse(List.of()));
    }

    private List<Node> lines(MatchingPicture picture) {
        var readiness = picture.readiness();
        var lines = new ArrayList<Node>();
        if (picture.situation() != Situation.OPEN) {
            return List.of(line(Mood.WARNING, SituationWords.of(picture.situation())));
        }
        readiness.obstacles().forEach(one -> lines.add(line(Mood.BAD, one)));
        boolean enough = readiness.needs() <= readiness.places();
        if (enough) {
            lines.add(line(Mood.GOOD, placesEnough(readiness)));
        }
        readiness.warnings().forEach(one -> lines.add(line(Mood.WARNING, one)));
        if (!enough) {
            lines.add(quiet(messages.say(
                    "matchingscreen.ratio", Math.floorDiv(HUNDRED * readiness.places(), readiness.needs()))));
        }
        lines.addAll(nobodyAllowed(picture));
        lines.addAll(best());
        return lines;
    }

    private List<Node> nobodyAllowed(MatchingPicture picture) {
        var nobody = picture.readiness().nobodyAllowed();
        if (nobody.isEmpty()) {
            return List.of(line(Mood.GOOD, Sentence.of("matchingscreen.everybodyHasSomebody")));
        }
        var lines = new ArrayList<Node>();
        lines.add(quiet(messages.say("matchingscreen.nobodyAllowed")));
        nobody.stream().limit(NAMES).forEach(one -> {
            lines.add(link(picture.names().getOrDefault(one, ""), one));
            ruleToLookAt(one, picture).ifPresent(lines::add);
        });
        if (nobody.size() > NAMES) {
            lines.add(quiet(messages.say("matchingscreen.more.people", nobody.size() - NAMES)));
        }
        return lines;
    }

    /** The rule without which she would have most mentors. */
    private Optional<Node> ruleToLookAt(long participant, MatchingPicture picture) {
        return spread.spreadProperty().get().leftAlone().stream()
                .filter(one -> one.participant() == participant)
                .findFirst()
                .map(one -> one.rule().isEmpty()
                        ? Sentence.of("matchingscreen.leftAlone.several")
                        : Sentence.of(
                                "matchingscreen.leftAlone", rule(one.rule().getAsLong(), picture), one.mentors()))
                .map(sentence -> quiet(messages.say(sentence)));
    }

    private Sentence rule(long criterion, MatchingPicture picture) {
        return picture.terms().criteria().stream()
                .filter(one -> one.id() == criterion)
                .findFirst()
                .map(criteria::statement)
                .orElse(Sentence.of("matchingscreen.leftAlone.several"));
    }

    private List<Node> best() {
        var looked = spread.spreadProperty().get();
        if (looked.best().stream().allMatch(people -> people == 0)) {
            return List.of();
        }
        var heading = new Label(messages.say("matchingscreen.best"));
        heading.getStyleClass().add("best-title");
        var nodes = new ArrayList<Node>(List.of(heading, new BestScores(messages, looked.best())));
        if (looked.isSampled()) {
            nodes.add(quiet(messages.say("matchingscreen.sampled", looked.looked(), looked.pairs())));
        }
        return nodes;
    }

    private static Sentence placesEnough(Readiness readiness) {
        long spare = readiness.places() - readiness.needs();
        return Sentence.of("matchingscreen.placesEnough", readiness.places(), readiness.needs(), spare);
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("text-quiet", "before-name");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Hyperlink link(String name, long participant) {
        var link = new Hyperlink(name);
        link.getStyleClass().add("before-name");
        link.setOnAction(_ -> model.frame().navigator().navigate(new Destination.PersonDetail(participant)));
        return link;
    }

    private ReasonLine line(Mood mood, Sentence sentence) {
        return new ReasonLine(mood, messages.say(sentence));
    }
}
