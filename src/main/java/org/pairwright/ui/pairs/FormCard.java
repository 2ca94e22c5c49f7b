package org.pairwright.ui.pairs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.following.Trouble;
import org.pairwright.following.Trouble.Field;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.DateField;
import org.pairwright.ui.kit.field.FormRow;

/** A small form in the pane: its fields with their troubles in place, Enter saves, Esc closes. */
abstract class FormCard extends VBox {
    /** Half of the pane, about: what is wrapped within it is as high as it says. */
    private static final double HALF = 136;

    final Messages messages;
    final PairViewModel model;
    private final Map<Field, FormRow> rows = new EnumMap<>(Field.class);

    FormCard(Messages messages, PairViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("form-card");
        addEventFilter(KeyEvent.KEY_PRESSED, this::saveOnEnter);
        model.troublesProperty().subscribe(this::showTroubles);
    }

    /** Hands what stands in the fields to the view-model. */
    abstract void save();

    /** Gives the focus to the field that is filled first. */
    abstract Control first();

    @Override
    public void requestFocus() {
        first().requestFocus();
    }

    /** Answers false and says so in place where the field holds something that is no day. */
    final boolean isReadable(DateField date, Field field) {
        if (date.isUnreadable()) {
            var example = model.rowProperty().get().orElseThrow().today();
            model.refuse(field, Sentence.of("pairs.trouble.date", example));
            return false;
        }
        return true;
    }

    final FormRow row(Field field, String title, Control control) {
        var row = plainRow(title, control);
        rows.put(field, row);
        return row;
    }

    final FormRow plainRow(String title, Control control) {
        var row = new FormRow(messages.say(title), control);
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    final DateField date(Optional<LocalDate> day) {
        var date = new DateField(messages);
        day.ifPresent(date::setValue);
        date.setPrefWidth(0);
        return date;
    }

    final <E extends Enum<E>> ComboBox<E> choice(E[] constants, E chosen) {
        var choice = new ComboBox<E>();
        choice.getItems().setAll(List.of(constants));
        choice.setConverter(new Words<>(messages));
        choice.setValue(chosen);
        choice.setPrefWidth(0);
        return choice;
    }

    /** Two fields side by side, equally wide. */
    static HBox beside(Region one, Region other) {
        one.setPrefWidth(HALF);
        other.setPrefWidth(HALF);
        var both = new HBox(one, other);
        both.getStyleClass().add("form-pair");
        return both;
    }

    final HBox buttons(String verb) {
        var save = Buttons.primary(messages.say(verb), this::save);
        save.setId("save-form");
        var buttons = new HBox(save, Buttons.quiet(messages.say("pairs.cancel"), model::closeForm));
        buttons.getStyleClass().add("pair-buttons");
        return buttons;
    }

    private void saveOnEnter(KeyEvent key) {
        boolean elsewhere = key.getTarget() instanceof Button || key.getTarget() instanceof TextArea;
        if (key.getCode() == KeyCode.ENTER && !elsewhere) {
            key.consume();
            save();
        }
    }

    private void showTroubles(List<Trouble> troubles) {
        rows.forEach((field, row) -> row.troubleProperty()
                .set(troubles.stream()
                        .filter(trouble -> trouble.field() == field)
                        .map(trouble -> messages.say(trouble.sentence()))
                        .findFirst()
                        .orElse("")));
    }

    /** The words of an enum; nothing is ever typed. */
    private static final class Words<E extends Enum<E>> extends StringConverter<E> {
        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable E constant) {
            return constant == null ? "" : messages.word(constant);
        }

        @Override
        public E fromString(String typed) {
            throw new UnsupportedOperationException("a choice is not typed");
        }
    }
}
