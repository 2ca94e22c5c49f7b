package org.pairwright.ui.intake.values;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.intake.values.Cluster;
import org.pairwright.intake.values.ValueList;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** Asks whether near values mean the same. One question at a time; takes no room while there is none. */
final class ClusterCard extends VBox {
    private final Messages messages;
    private final ValuesViewModel model;

    ClusterCard(Messages messages, ValuesViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("card", "intake-question");
        setMinHeight(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(ValueList list) {
        setVisible(!list.clusters().isEmpty());
        list.clusters().stream()
                .findFirst()
                .ifPresent(cluster -> ask(list, cluster, list.clusters().size()));
    }

    private void ask(ValueList list, Cluster cluster, int open) {
        var near = cluster.near().stream()
                .<Object>map(value -> Sentence.of("intakescreen.values.counted", value.written(), value.count()))
                .toList();
        var proposed = model.shown(list, cluster.proposed());
        var question = messages.say(
                Sentence.of("intakescreen.values.cluster", near, proposed, Sentence.of(cluster.why()), near.size()));
        var answers = new FlowPane(
                Buttons.quiet(
                        messages.say("intakescreen.values.writeAll", proposed), () -> model.accept(list, cluster)),
                Buttons.quiet(messages.say("intakescreen.values.keep"), () -> model.keep(list, cluster)));
        answers.getStyleClass().add("intake-answers");
        answers.setAlignment(Pos.CENTER_LEFT);
        if (open > 1) {
            var more = new Label(messages.say("intakescreen.values.more", open - 1));
            more.getStyleClass().add("text-quiet");
            answers.getChildren().add(more);
        }
        getChildren().setAll(new ReasonLine(Mood.WARNING, question), answers);
    }
}
