package org.pairwright.ui.pairs;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.pairwright.following.SessionDraft;
import org.pairwright.following.Trouble.Field;
import org.pairwright.program.pairs.Session.Channel;
import org.pairwright.program.pairs.Session.MissedBy;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.field.DateField;

/** Notes a session: most are right as they stand, so that Enter is enough. */
final class SessionForm extends FormCard {
    private final DateField on;
    private final TextField minutes = new TextField();
    private final ComboBox<Channel> channel;
    private final TextField topic = new TextField();
    private final DateField next;
    private final ComboBox<MissedBy> missedBy;

    SessionForm(Messages messages, PairViewModel model, String verb, SessionDraft known) {
        super(messages, model);
        on = date(known.on());
        minutes.setText(known.minutes());
        minutes.setPrefWidth(0);
        channel = choice(Channel.values(), known.channel());
        topic.setText(known.topic());
        topic.setId("topic");
        next = date(known.next());
        missedBy = choice(MissedBy.values(), known.missedBy());
        getChildren()
                .addAll(
                        beside(
                                row(Field.DATE, "pairs.session.on", on),
                                row(Field.MINUTES, "pairs.session.minutes", minutes)),
                        row(Field.TOPIC, "pairs.session.topic", topic),
                        beside(
                                plainRow("pairs.session.channel", channel),
                                plainRow("pairs.session.missedBy", missedBy)),
                        row(Field.NEXT, "pairs.session.next", next),
                        buttons(verb));
    }

    @Override
    void save() {
        if (isReadable(on, Field.DATE) && isReadable(next, Field.NEXT)) {
            model.save(new SessionDraft(
                    on.read(),
                    minutes.getText(),
                    channel.getValue(),
                    topic.getText(),
                    next.read(),
                    missedBy.getValue()));
        }
    }

    @Override
    Control first() {
        return topic;
    }
}
