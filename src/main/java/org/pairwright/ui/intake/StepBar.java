package org.pairwright.ui.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.Situation;
import org.pairwright.ui.intake.flow.Step;
import org.pairwright.ui.kit.Icons;

/** The steps in their order, with how many things wait at each; a click goes there. */
final class StepBar extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass WAITS = PseudoClass.getPseudoClass("waits");

    private final Messages messages;
    private final IntakeViewModel model;
    private final Map<Step, Face> faces = new EnumMap<>(Step.class);

    StepBar(Messages messages, IntakeViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("step-bar");
        setAlignment(Pos.CENTER_LEFT);
        for (var step : Step.values()) {
            var face = new Face(step);
            faces.put(step, face);
            getChildren().add(face.button);
        }
        managedProperty().bind(visibleProperty());
        model.situationProperty().subscribe(this::show);
        model.stepProperty().subscribe(_ -> show(model.situationProperty().get()));
    }

    private void show(Situation situation) {
        setVisible(situation instanceof Reviewed);
        if (situation instanceof Reviewed reviewed) {
            faces.values().forEach(face -> face.show(reviewed));
        }
    }

    /** One step: its name, and how many things wait or that nothing does. */
    private final class Face {
        private final Step step;
        private final Button button = new Button();
        private final Label count = new Label();

        Face(Step step) {
            this.step = step;
            count.getStyleClass().add("step-count");
            count.setMinWidth(USE_PREF_SIZE);
            var name = new Label(messages.word(step));
            name.getStyleClass().add("step-name");
            name.setMinWidth(USE_PREF_SIZE);
            var words = new HBox(name, count);
            words.getStyleClass().add("step-words");
            words.setAlignment(Pos.CENTER);
            button.setGraphic(words);
            button.getStyleClass().setAll("step");
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> model.go(step));
            setHgrow(button, Priority.ALWAYS);
        }

        void show(Reviewed reviewed) {
            int waiting = reviewed.waiting(step);
            button.pseudoClassStateChanged(HERE, model.stepProperty().get() == step);
            button.pseudoClassStateChanged(WAITS, waiting > 0);
            count.setText(waiting > 0 ? messages.say("intakescreen.step.count", waiting) : "");
            count.setGraphic(
                    waiting > 0
                            ? null
                            : sign().map(one -> Icons.of(one, "step-sign")).orElse(null));
            count.setManaged(waiting > 0 || sign().isPresent());
            button.setAccessibleText(heard(waiting));
        }

        private Optional<Feather> sign() {
            return step == Step.SUMMARY ? Optional.empty() : Optional.of(Feather.CHECK);
        }

        private String heard(int waiting) {
            return waiting > 0
                    ? messages.say("intakescreen.step.waits", messages.word(step), waiting)
                    : messages.word(step);
        }
    }
}
