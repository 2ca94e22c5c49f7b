package org.pairwright.ui.matching.proposal;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.pairing.RankedMentor;
import org.pairwright.pairing.RankedMentor.Standing;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.ScoreBar;

/** The mentors for one mentee, the best first, with what stands in the way and a pin for who is possible. */
final class CandidateList extends VBox {
    private static final int MOST = 40;

    private final Messages messages;
    private final ProposalViewModel model;
    private final long mentee;

    CandidateList(Messages messages, ProposalViewModel model, long mentee, List<RankedMentor> ranked) {
        this.messages = messages;
        this.model = model;
        this.mentee = mentee;
        getStyleClass().add("candidates");
        ranked.stream().limit(MOST).map(this::line).forEach(getChildren()::add);
        if (ranked.size() > MOST) {
            getChildren().add(quiet(messages.say("matchingscreen.more.people", ranked.size() - MOST)));
        }
    }

    private VBox line(RankedMentor one) {
        var name = new Label(one.name());
        name.getStyleClass().add("candidate-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(name, new ScoreBar(one.score()));
        head.setAlignment(Pos.CENTER_LEFT);
        var below = new HBox(standing(one));
        below.setAlignment(Pos.CENTER_LEFT);
        if (one.standing() == Standing.OPEN || one.standing() == Standing.FULL) {
            var pin = Buttons.link(messages.say("matchingscreen.pin"), () -> model.pin(mentee, one.mentor()));
            pin.setMinWidth(Region.USE_PREF_SIZE);
            below.getChildren().add(pin);
        }
        var line = new VBox(head, below);
        line.getStyleClass().add("candidate");
        return line;
    }

    private Label standing(RankedMentor one) {
        var label = quiet(messages.say(standingWords(one)) + reasons(one));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Sentence standingWords(RankedMentor one) {
        return switch (one.standing()) {
            case OPEN -> Sentence.of("matchingscreen.standing.open", one.placesLeft());
            case FULL -> Sentence.of("matchingscreen.standing.full");
            case FORBIDDEN -> Sentence.of("matchingscreen.standing.forbidden");
            case BANNED -> Sentence.of("matchingscreen.standing.banned");
            case KNOWN -> Sentence.of("matchingscreen.standing.known");
        };
    }

    /** Of a forbidden one what forbids. */
    private String reasons(RankedMentor one) {
        var texts = one.reasons().stream()
                .map(reason -> ReasonText.of(reason, messages))
                .filter(reason -> one.standing() == Standing.FORBIDDEN && reason.most() == 0)
                .filter(ReasonText::isWorthALine)
                .map(ReasonText::words)
                .toList();
        return texts.isEmpty() ? "" : " · " + String.join(", ", texts);
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
