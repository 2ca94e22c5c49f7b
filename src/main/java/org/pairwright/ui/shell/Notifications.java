package org.pairwright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.text.Sentence;

/** What was just done, said inside the window, with what can be done about it. A new notice takes the place of the old. */
public final class Notifications {
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * One notice, with at most one thing to do about it.
     *
     * @param lasting whether it stays until she closes it
     */
    public record Notice(Sentence text, Optional<Action> action, boolean lasting) {}

    /** A button on a notice: a verb and what it does. Runs on the window's thread. */
    public record Action(Sentence verb, Runnable act) {}

    /** Says something. */
    public void say(Sentence text) {
        notice.set(Optional.of(new Notice(text, Optional.empty(), false)));
    }

    /** Says something that can be undone. */
    public void sayWithUndo(Sentence text, Runnable undo) {
        say(text, new Action(Sentence.of("shell.undo"), undo));
    }

    /** Says something that can be answered. */
    public void say(Sentence text, Action action) {
        notice.set(Optional.of(new Notice(text, Optional.of(action), false)));
    }

    /** Says what she must not miss: it stays until she closes it. Several sentences follow each other. */
    public void tell(List<Sentence> texts) {
        texts.stream()
                .reduce((one, next) -> Sentence.of("shell.notice.both", one, next))
                .ifPresent(text -> notice.set(Optional.of(new Notice(text, Optional.empty(), true))));
    }

    public void dismiss() {
        notice.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
