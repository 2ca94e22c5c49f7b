package org.pairwright.ui.intake.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.text.Messages;

/** What a column is taken as: one of the known fields, a field of her own, or nothing. Filled again as cells are. */
final class TargetChoice extends ComboBox<TargetChoice.Offered> {
    /** What can be chosen; empty for nothing. */
    record Offered(Optional<Target> target) {}

    private final Messages messages;
    private final Function<ColumnLine, Target.Own> own;
    private final BiConsumer<ColumnLine, Optional<Target>> said;
    private @Nullable ColumnLine line;
    private boolean filling;

    TargetChoice(
            Messages messages, Function<ColumnLine, Target.Own> own, BiConsumer<ColumnLine, Optional<Target>> said) {
        this.messages = messages;
        this.own = own;
        this.said = said;
        getStyleClass().add("target-choice");
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(14);
        setConverter(words());
        setOnAction(_ -> choose());
    }

    void show(ColumnLine shown) {
        filling = true;
        line = shown;
        getItems().setAll(offered(shown));
        setValue(new Offered(shown.column().target()));
        setDisable(shown.column().header().isEmpty());
        setAccessibleText(messages.say("intakescreen.columns.choice", shown.title()));
        filling = false;
    }

    private void choose() {
        var chosen = getValue();
        if (!filling && line != null && chosen != null) {
            said.accept(line, chosen.target());
        }
    }

    private List<Offered> offered(ColumnLine shown) {
        var offered = new ArrayList<Offered>();
        offered.add(new Offered(Optional.empty()));
        var now = shown.column().target();
        if (now.isPresent() && now.get() instanceof Target.Own) {
            offered.add(new Offered(now));
        } else {
            offered.add(new Offered(Optional.of(own.apply(shown))));
        }
        for (var field : IntakeField.values()) {
            offered.add(new Offered(Optional.of(Target.of(field))));
        }
        return offered;
    }

    private String worded(Optional<Target> target) {
        boolean isNow = line != null && line.column().target().equals(target);
        return target.map(one -> switch (one) {
                    case Target.Known known -> messages.word(known.field());
                    case Target.Own own ->
                        isNow
                                ? messages.say("intakescreen.columns.own", own.title())
                                : messages.say("intakescreen.columns.newOwn");
                })
                .orElseGet(() -> messages.say("intakescreen.columns.leaveOut"));
    }

    private StringConverter<Offered> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Offered offered) {
                return offered == null ? "" : worded(offered.target());
            }

            @Override
            public Offered fromString(String words) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }
}
