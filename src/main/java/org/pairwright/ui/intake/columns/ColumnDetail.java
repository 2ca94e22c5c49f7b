package org.pairwright.ui.intake.columns;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.kit.ReasonLine;
import org.pairwright.ui.kit.TextDirection;
import org.pairwright.ui.kit.field.FormRow;

/** One column beside the list: its values, why it is left out, what else it could be, and the field of hers it makes. */
final class ColumnDetail {
    private final Messages messages;
    private final ColumnsViewModel model;

    ColumnDetail(Messages messages, ColumnsViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    Node of(ColumnLine line) {
        var page = new VBox();
        if (line.isSensitive()) {
            page.getChildren().add(new ReasonLine(Mood.WARNING, messages.say("intakescreen.columns.sensitive")));
        }
        if (!line.samples().isEmpty()) {
            page.getChildren().add(part("intakescreen.columns.samples"));
            line.samples().forEach(sample -> page.getChildren().add(sample(sample)));
        }
        line.notes().forEach(note -> page.getChildren().add(new ReasonLine(Mood.QUIET, messages.say(note))));
        line.column().couldBe().ifPresent(field -> page.getChildren().add(couldBe(line, field)));
        line.column().target().ifPresent(target -> {
            if (target instanceof Target.Own own) {
                page.getChildren().addAll(ownField(line, own));
            }
        });
        if (line.column().target().filter(Target.Own.class::isInstance).isEmpty()
                && !line.column().header().isEmpty()) {
            page.getChildren()
                    .add(Buttons.quiet(
                            messages.say("intakescreen.columns.makeOwn"),
                            () -> model.say(line, Optional.of(model.own(line)))));
        }
        return page;
    }

    private Node couldBe(ColumnLine line, IntakeField field) {
        return Buttons.quiet(
                messages.say("intakescreen.columns.couldBe", messages.word(field)),
                () -> model.say(line, Optional.of(Target.of(field))));
    }

    private Node[] ownField(ColumnLine line, Target.Own own) {
        var title = new TextField(own.title());
        Runnable rename = () -> rename(line, own, title.getText());
        title.setOnAction(_ -> rename.run());
        title.focusedProperty().subscribe(focused -> {
            if (!focused && !title.getText().equals(own.title())) {
                rename.run();
            }
        });
        var kind = new ComboBox<FieldKind>();
        kind.getItems().setAll(Arrays.asList(FieldKind.values()));
        kind.setConverter(kinds());
        kind.setValue(own.kind());
        kind.setOnAction(
                _ -> model.say(line, Optional.of(new Target.Own(own.title(), kind.getValue(), own.sensitive()))));
        var sensitive = new CheckBox(messages.say("intakescreen.columns.markSensitive"));
        sensitive.setWrapText(true);
        sensitive.setSelected(own.sensitive());
        sensitive.setOnAction(
                _ -> model.say(line, Optional.of(new Target.Own(own.title(), own.kind(), sensitive.isSelected()))));
        return new Node[] {
            part("intakescreen.columns.ownField"),
            new FormRow(messages.say("intakescreen.columns.ownTitle"), title),
            new FormRow(messages.say("intakescreen.columns.ownKind"), kind),
            sensitive
        };
    }

    private void rename(ColumnLine line, Target.Own own, String typed) {
        if (!typed.isBlank()) {
            model.say(line, Optional.of(new Target.Own(typed.strip(), own.kind(), own.sensitive())));
        }
    }

    private Label part(String key) {
        var label = new Label(messages.say(key));
        label.getStyleClass().add("text-quiet");
        return label;
    }

    private static Label sample(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        TextDirection.follow(label, words);
        return label;
    }

    private StringConverter<FieldKind> kinds() {
        return new StringConverter<>() {
            @Override
            public String toString(FieldKind kind) {
                return messages.word(kind);
            }

            @Override
            public FieldKind fromString(String words) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }
}
