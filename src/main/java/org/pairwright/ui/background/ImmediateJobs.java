package org.pairwright.ui.background;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Runs a job at once, so that a test is a straight line. */
final class ImmediateJobs implements Jobs {
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    @Override
    public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable cancelled) {
        T result;
        try {
            result = work.run(Progress.UNWATCHED);
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
        // Nothing is running when anybody can ask.
    }

    @Override
    public ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
