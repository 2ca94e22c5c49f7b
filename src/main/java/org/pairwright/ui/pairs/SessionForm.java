package org.pairwright.ui.pairs;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.pairwright.following.SessionDraft;
import org.pairwright.following.Trouble.Field;
import org.pairwright.program.pairs.Session;
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
    private final Optional<CheckBox> wholeCircle;

    /** A new one; of a pair in a circle it is likely to be the circle’s. */
    static SessionForm fresh(Messages messages, PairViewModel model, PairRow row) {
        var whole = row.circle().map(circle -> {
            var box = new CheckBox(messages.say("pairs.session.wholeCircle", circle.topic()));
            box.setId("whole-circle");
            box.setMnemonicParsing(false);
            box.setSelected(true);
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            return box;
        });
        return new SessionForm(messages, model, "pairs.session.note", model.likelySession(), whole);
    }

    /** One that was noted before. */
    static SessionForm of(Messages messages, PairViewModel model, Session before) {
        return new SessionForm(messages, model, "pairs.session.save", SessionDraft.of(before), Optional.empty());
    }

    private SessionForm(
            Messages messages, PairViewModel model, String verb, SessionDraft known, Optional<CheckBox> wholeCircle) {
        super(messages, model);
        this.wholeCircle = wholeCircle;
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
                        row(Field.NEXT, "pairs.session.next", next));
        wholeCircle.ifPresent(getChildren()::add);
        getChildren().add(buttons(verb));
    }

    @Override
    void save() {
        if (isReadable(on, Field.DATE) && isReadable(next, Field.NEXT)) {
            save(new SessionDraft(
                    on.read(),
                    minutes.getText(),
                    channel.getValue(),
                    topic.getText(),
                    next.read(),
                    missedBy.getValue()));
        }
    }

    private void save(SessionDraft draft) {
        if (wholeCircle.filter(CheckBox::isSelected).isPresent()) {
            model.saveForCircle(draft);
        } else {
            model.save(draft);
        }
    }

    @Override
    Control first() {
        return topic;
    }
}
