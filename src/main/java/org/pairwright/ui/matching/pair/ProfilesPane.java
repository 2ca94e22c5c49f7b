package org.pairwright.ui.matching.pair;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;

/** A mentee and a mentor in two columns, question by question, what they share marked by a sign and in bold. */
public final class ProfilesPane extends GridPane {
    private static final double HALF = 50;

    private final Messages messages;
    private final LongConsumer open;
    private int row = 1;

    /** @param open called with the participant whose name she clicked */
    public ProfilesPane(Messages messages, LongConsumer open) {
        this.messages = messages;
        this.open = open;
        getStyleClass().add("pair-people");
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            half.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(half);
        }
    }

    public ProfilesPane show(PersonInRun mentee, PersonInRun mentor, List<ProfileFact> facts) {
        getChildren().clear();
        row = 1;
        add(head(mentee, "matchingscreen.mentee"), 0, 0);
        add(head(mentor, "matchingscreen.mentor"), 1, 0);
        facts.forEach(this::add);
        return this;
    }

    private VBox head(PersonInRun person, String role) {
        var name = Buttons.link(person.name(), () -> open.accept(person.participant()));
        name.getStyleClass().add("pair-name");
        name.setWrapText(true);
        return new VBox(quiet(messages.say(role)), name);
    }

    private void add(ProfileFact fact) {
        var label = quiet(messages.say(fact.label()));
        label.getStyleClass().add("pair-fact-label");
        add(label, 0, row++, 2, 1);
        add(values(fact.ofMentee()), 0, row);
        add(values(fact.ofMentor()), 1, row++);
    }

    private Node values(List<ProfileFact.Value> values) {
        var box = new VBox();
        values.forEach(value -> box.getChildren().add(line(value)));
        if (values.isEmpty()) {
            box.getChildren().add(quiet(messages.say("matchingscreen.fact.none")));
        }
        return box;
    }

    private Label line(ProfileFact.Value value) {
        var label = new Label(value.shared() ? messages.say("matchingscreen.fact.shared", value.text()) : value.text());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (value.shared()) {
            label.getStyleClass().add("pair-shared");
        }
        return label;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
