package org.pairwright.ui.background;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.pairwright.text.Sentence;

/**
 * Runs long work beside the window, one job after the other. Everything handed in but the work itself is called on the
 * window's thread. Called from the window's thread only.
 */
public interface Jobs {

    /**
     * Runs the work and hands its result over. If it is cancelled, {@code cancelled} is called instead; if it fails, the
     * failure is shown and logged, and neither is called.
     */
    <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable cancelled);

    /** The same for work whose cancelling needs no answer. */
    default <T> void run(Sentence title, Work<T> work, Consumer<? super T> done) {
        run(title, work, done, () -> {});
    }

    /** Asks the running job to stop. It stops at its next report. */
    void cancel();

    /** The running job, once it has run long enough to be worth showing. */
    ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty();

    /** Jobs that run at once in the calling thread, for the tests of view-models. A failure is thrown to the caller. */
    static Jobs immediately() {
        return new ImmediateJobs();
    }
}
