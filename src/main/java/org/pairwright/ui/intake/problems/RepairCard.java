package org.pairwright.ui.intake.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.intake.cells.DateOrder;
import org.pairwright.intake.rows.problem.Remedy;
import org.pairwright.intake.rows.problem.Repair;
import org.pairwright.intake.rows.problem.Severity;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;

/** One repair: what happens if nothing is done, and what puts all its rows right at once. */
final class RepairCard extends VBox {
    private final Messages messages;
    private final ProblemsViewModel model;

    RepairCard(Messages messages, ProblemsViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("card", "intake-question");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(Reviewed reviewed, Repair repair) {
        var acts = new FlowPane();
        acts.getStyleClass().add("intake-answers");
        acts.setAlignment(Pos.CENTER_LEFT);
        acts.getChildren().setAll(acts(reviewed, repair));
        var words = new Label(model.action(repair));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("text-quiet");
        var mood = repair.severity() == Severity.ERROR ? Mood.BAD : Mood.WARNING;
        getChildren().setAll(new ReasonLine(mood, model.sentence(repair)), words, acts);
    }

    private List<Node> acts(Reviewed reviewed, Repair repair) {
        var acts = new ArrayList<Node>();
        var remedies = repair.remedies();
        if (remedies.contains(Remedy.CHOOSE_DATE_ORDER)) {
            Arrays.stream(DateOrder.values())
                    .forEach(order -> acts.add(Buttons.quiet(messages.word(order), () -> model.choose(repair, order))));
        }
        if (remedies.contains(Remedy.MAP_VALUE)) {
            acts.add(writing(repair, model.choices(reviewed, repair), text -> model.map(repair, Optional.of(text))));
            if (!repair.values().isEmpty()) {
                acts.add(Buttons.quiet(
                        messages.say("intakescreen.problems.nothing"), () -> model.map(repair, Optional.empty())));
            }
        } else if (remedies.contains(Remedy.FIX_CELL)) {
            acts.add(writing(repair, Map.of(), text -> model.writeAll(repair, text)));
        }
        acts.add(Buttons.quiet(
                messages.say("intakescreen.problems.leaveRowsOut", repair.rows().size()),
                () -> model.leaveRowsOut(repair)));
        if (remedies.contains(Remedy.LEAVE_COLUMN_OUT)) {
            acts.add(Buttons.quiet(
                    messages.say("intakescreen.problems.leaveColumnOut"), () -> model.leaveColumnOut(repair)));
        }
        return acts;
    }

    /** What is written in place of it, in all rows. */
    private Node writing(Repair repair, Map<String, String> choices, Consumer<String> write) {
        var name = messages.say("intakescreen.problems.instead");
        var all = messages.say("intakescreen.problems.inAll", repair.count());
        var line = new HBox();
        line.getStyleClass().add("repair-writing");
        line.setAlignment(Pos.CENTER_LEFT);
        if (choices.isEmpty()) {
            var field = new TextField();
            field.setPromptText(name);
            field.setAccessibleText(name);
            field.getStyleClass().add("repair-field");
            var button = Buttons.quiet(all, () -> write.accept(field.getText().strip()));
            button.disableProperty().bind(field.textProperty().map(String::isBlank));
            field.setOnAction(_ -> button.fire());
            line.getChildren().setAll(field, button);
        } else {
            var box = new ComboBox<String>();
            box.getItems().setAll(choices.keySet());
            box.setConverter(words(choices));
            box.setPromptText(name);
            box.setAccessibleText(name);
            var button = Buttons.quiet(all, () -> write.accept(box.getValue()));
            button.disableProperty().bind(box.valueProperty().isNull());
            line.getChildren().setAll(box, button);
        }
        return line;
    }

    private static StringConverter<String> words(Map<String, String> choices) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null ? "" : choices.getOrDefault(value, value);
            }

            @Override
            public String fromString(String words) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }
}
