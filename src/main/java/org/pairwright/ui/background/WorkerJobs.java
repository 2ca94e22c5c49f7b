package org.pairwright.ui.background;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Workers;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs on one worker thread. Shown late, so that quick work does not flicker; the window's thread looks at the progress
 * ten times a second, whatever the work reports.
 */
public final class WorkerJobs implements Jobs, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerJobs.class);
    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.millis(100);
    private static final int LOOKS_BEFORE_SHOWN = 5;

    private final Failures failures;
    private final ExecutorService worker = Workers.oneAfterTheOther("jobs");
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Timeline watch = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private final Queue<WatchedProgress> waiting = new ArrayDeque<>();
    private volatile boolean closed;
    private int looks;

    public WorkerJobs(Failures failures) {
        this.failures = failures;
        watch.setCycleCount(Timeline.INDEFINITE);
    }

    @Override
    public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable cancelled) {
        if (closed) {
            return;
        }
        var progress = new WatchedProgress(title);
        waiting.add(progress);
        watch.play();
        worker.execute(() -> {
            if (!closed) {
                var outcome = outcome(work, progress, done, cancelled);
                Platform.runLater(() -> {
                    ended(progress);
                    guarded(outcome);
                });
            }
        });
    }

    /** What is left to do on the window's thread once the work has ended, one way or the other. */
    private <T> Runnable outcome(Work<T> work, WatchedProgress progress, Consumer<? super T> done, Runnable cancelled) {
        try {
            var result = work.run(progress);
            return () -> done.accept(result);
        } catch (Cancelled _) {
            return cancelled;
        } catch (Throwable failure) {
            return () -> failures.show(failure);
        }
    }

    private void guarded(Runnable outcome) {
        if (closed) {
            return;
        }
        try {
            outcome.run();
        } catch (RuntimeException failure) {
            failures.show(failure);
        }
    }

    private void ended(WatchedProgress progress) {
        waiting.remove(progress);
        looks = 0;
        shown.set(Optional.empty());
        if (waiting.isEmpty()) {
            watch.stop();
        }
    }

    private void look() {
        looks++;
        if (looks >= LOOKS_BEFORE_SHOWN) {
            shown.set(Optional.ofNullable(waiting.peek()).map(WatchedProgress::latest));
        }
    }

    @Override
    public void cancel() {
        Optional.ofNullable(waiting.peek()).ifPresent(WatchedProgress::cancel);
    }

    @Override
    public ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Cancels what runs, waits for it a moment, and takes no more. What is waiting is not begun, and nothing that is done
     * now is handed over to a window that is gone.
     */
    @Override
    public void close() {
        closed = true;
        waiting.forEach(WatchedProgress::cancel);
        watch.stop();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A job goes on after the window was closed; it ends with the process");
            }
        } catch (InterruptedException _) {
            LOG.warn("Nobody waited for the jobs to end");
        }
    }
}
