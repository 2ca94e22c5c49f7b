package org.pairwright.ui.background;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
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

/**
 * Jobs on one worker thread. Shown late, so that quick work does not flicker; the window's thread looks at the progress
 * ten times a second, whatever the work reports.
 */
public final class WorkerJobs implements Jobs, AutoCloseable {
    private static final Duration LOOK = Duration.millis(100);
    private static final int LOOKS_BEFORE_SHOWN = 5;

    private final Failures failures;
    private final ExecutorService worker = Workers.oneAfterTheOther("jobs");
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Timeline watch = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private final Queue<WatchedProgress> waiting = new ArrayDeque<>();
    private int looks;

    public WorkerJobs(Failures failures) {
        this.failures = failures;
        watch.setCycleCount(Timeline.INDEFINITE);
    }

    @Override
    public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable cancelled) {
        var progress = new WatchedProgress(title);
        waiting.add(progress);
        watch.play();
        worker.execute(() -> {
            var outcome = outcome(work, progress, done, cancelled);
            Platform.runLater(() -> {
                ended(progress);
                guarded(outcome);
            });
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

    /** Cancels what runs and takes no more; the thread itself ends with the process at the latest. */
    @Override
    public void close() {
        waiting.forEach(WatchedProgress::cancel);
        worker.shutdown();
    }
}
