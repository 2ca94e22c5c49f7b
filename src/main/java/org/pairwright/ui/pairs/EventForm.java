package org.pairwright.ui.pairs;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.pairwright.following.PairStatus.Happening;
import org.pairwright.following.Trouble.Field;
import org.pairwright.program.pairs.PairEvent.Kind;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.DateField;

/** Says that something happened to the pair, on which day, and why where she wants to. */
final class EventForm extends FormCard {
    /** Reasons without blame. */
    private static final List<String> REASONS =
            List.of("pairs.reason.reached", "pairs.reason.noTime", "pairs.reason.newJob", "pairs.reason.notAFit");

    private final Kind kind;
    private final DateField on;
    private final DateField until;
    private final TextField reason = new TextField();

    EventForm(Messages messages, PairViewModel model, Kind kind, PairRow row) {
        super(messages, model);
        this.kind = kind;
        on = date(Optional.of(row.today()));
        until = date(Optional.of(row.life().pair().plannedEndOn().plusMonths(3)));
        reason.setId("reason");
        var head = new Label(messages.say(EventWords.verb(kind)));
        head.getStyleClass().add("section-title");
        getChildren().add(head);
        if (kind == Kind.EXTENDED) {
            getChildren()
                    .add(beside(row(Field.DATE, "pairs.event.on", on), row(Field.UNTIL, "pairs.event.until", until)));
        } else {
            getChildren().add(row(Field.DATE, "pairs.event.on", on));
        }
        getChildren().add(row(Field.REASON, "pairs.event.reason", reason));
        if (kind == Kind.ENDED) {
            getChildren().add(suggestions());
        }
        getChildren().add(buttons(EventWords.verb(kind)));
    }

    @Override
    void save() {
        boolean extended = kind == Kind.EXTENDED;
        if (isReadable(on, Field.DATE) && (!extended || isReadable(until, Field.UNTIL))) {
            model.happen(new Happening(kind, on.read(), reason.getText(), extended ? until.read() : Optional.empty()));
        }
    }

    @Override
    Control first() {
        return reason;
    }

    private FlowPane suggestions() {
        var suggestions = new FlowPane();
        suggestions.getStyleClass().add("reason-suggestions");
        REASONS.forEach(key -> suggestions.getChildren().add(suggestion(messages.say(key))));
        return suggestions;
    }

    private Button suggestion(String words) {
        var chip = Buttons.quiet(words, () -> {
            reason.setText(words);
            reason.requestFocus();
            reason.end();
        });
        chip.getStyleClass().add("chip");
        return chip;
    }
}
