package org.pairwright.ui.matching.frame;

import java.util.Optional;
import java.util.function.Supplier;
import org.pairwright.task.Cancelled;

/** What came of work beside the window that may fail: whoever began it tidies up first, and then tells the failure. */
record Attempt<T>(Optional<T> result, Optional<RuntimeException> failure) {

    static <T> Attempt<T> of(Supplier<T> work) {
        try {
            return new Attempt<>(Optional.of(work.get()), Optional.empty());
        } catch (Cancelled cancelled) {
            throw cancelled;
        } catch (RuntimeException failure) {
            return new Attempt<>(Optional.empty(), Optional.of(failure));
        }
    }

    /** As any failure of a job is told; nothing where it went well. */
    void tell() {
        failure.ifPresent(one -> {
            throw one;
        });
    }
}
