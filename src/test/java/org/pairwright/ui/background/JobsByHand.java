package org.pairwright.ui.background;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Jobs that run at once until a test holds them; then one after the other, each when the test says so. */
public final class JobsByHand implements Jobs {
    private final Queue<Consumer<Progress>> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean held;

    /** From now on jobs wait. */
    public void hold() {
        held = true;
    }

    /** Does all that waits, and everything after it at once. */
    public void letGo() {
        held = false;
        while (!waiting.isEmpty()) {
            next();
        }
    }

    public int waiting() {
        return waiting.size();
    }

    /** Does the job that is next. */
    public void next() {
        waiting.remove().accept(Progress.UNWATCHED);
    }

    /** Begins the job that is next, and cancels it at its first report. */
    public void cancelNext() {
        waiting.remove().accept((_, _, _) -> {
            throw new Cancelled();
        });
    }

    /** Begins the job that is next, and cancels it at a later report; one that reports less often is done. */
    public void cancelNextAt(int report) {
        var heard = new AtomicInteger();
        waiting.remove().accept((_, _, _) -> {
            if (heard.incrementAndGet() == report) {
                throw new Cancelled();
            }
        });
    }

    /** Begins the job that is next, which breaks at its first report. */
    public void breakNext() {
        waiting.remove().accept((_, _, _) -> {
            throw new IllegalStateException("broken by a test");
        });
    }

    @Override
    public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable cancelled) {
        Consumer<Progress> job = progress -> run(work, done, cancelled, progress);
        if (held) {
            waiting.add(job);
        } else {
            job.accept(Progress.UNWATCHED);
        }
    }

    private static <T> void run(Work<T> work, Consumer<? super T> done, Runnable cancelled, Progress progress) {
        T result;
        try {
            result = work.run(progress);
        } catch (Cancelled _) {
            cancelled.run();
            return;
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        done.accept(result);
    }

    @Override
    public void cancel() {
        cancelNext();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
