package org.pairwright.ui.intake.values;

import java.util.LinkedHashSet;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.TextDirection;

/** What a written value becomes: a known one, another that she types where the field takes any, or nothing. */
final class BecomesChoice extends ComboBox<String> {
    private final Messages messages;
    private final ValuesViewModel model;
    private @Nullable ValueLine line;
    private boolean filling;

    BecomesChoice(Messages messages, ValuesViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("target-choice");
        setMaxWidth(Double.MAX_VALUE);
        setConverter(words());
        setOnAction(_ -> choose());
    }

    void show(ValueLine shown) {
        filling = true;
        line = shown;
        var offered = new LinkedHashSet<String>();
        offered.add("");
        shown.value().becomes().ifPresent(offered::add);
        offered.addAll(shown.list().known());
        getItems().setAll(offered);
        setEditable(!shown.list().isClosed());
        setValue(shown.value().becomes().orElse(""));
        TextDirection.follow(this, getValue());
        setAccessibleText(
                messages.say("intakescreen.values.choice", shown.value().written()));
        filling = false;
    }

    private void choose() {
        if (!filling && line != null) {
            model.say(line, Optional.ofNullable(getValue()).filter(value -> !value.isBlank()));
        }
    }

    private StringConverter<String> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                if (value == null || value.isEmpty()) {
                    return isEditable() ? "" : messages.say("intakescreen.values.nothing");
                }
                return line == null ? value : model.shown(line.list(), value);
            }

            @Override
            public String fromString(String typed) {
                return typed.strip();
            }
        };
    }
}
