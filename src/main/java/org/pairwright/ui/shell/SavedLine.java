package org.pairwright.ui.shell;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.program.history.Step;
import org.pairwright.text.Sentence;

/** The last thing that was saved and the last backup, for the status line. */
public final class SavedLine {
    private final ReadOnlyObjectWrapper<Optional<Step>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Backed> backed = new ReadOnlyObjectWrapper<>(new Backed.Unknown());

    /** What is known of the backups. */
    public sealed interface Backed {

        /** Nobody has looked yet. */
        record Unknown() implements Backed {}

        record Never() implements Backed {}

        /**
         * The newest.
         *
         * @param today whether it is of today, so that the time alone says it
         * @param where the file
         */
        record At(Instant at, boolean today, String where) implements Backed {}

        /** The latest attempt failed: a sign that stays until one succeeds. */
        record Failed(Sentence why) implements Backed {}
    }

    public ReadOnlyObjectProperty<Optional<Step>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Backed> backedProperty() {
        return backed.getReadOnlyProperty();
    }

    /** This step is safely on the disk. */
    public void saved(Step step) {
        last.set(Optional.of(step));
    }

    public void backed(Backed now) {
        backed.set(now);
    }
}
