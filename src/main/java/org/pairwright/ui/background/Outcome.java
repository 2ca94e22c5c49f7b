package org.pairwright.ui.background;

import java.util.function.Consumer;
import org.pairwright.task.Cancelled;
import org.pairwright.text.Said;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of work on the disk, where she stays at the same place and is told in a sentence what was in the way. */
public sealed interface Outcome<T> {

    record Done<T>(T result) implements Outcome<T> {}

    record Trouble<T>(Sentence why) implements Outcome<T> {}

    /**
     * The same work; what the disk does to it becomes a sentence.
     *
     * @param otherwise where the failure has no sentence of its own
     */
    static <T> Work<Outcome<T>> of(Work<T> work, Sentence otherwise) {
        return progress -> {
            try {
                return new Done<>(work.run(progress));
            } catch (Cancelled cancelled) {
                throw cancelled;
            } catch (Exception failure) {
                log().warn("Ended in a sentence", failure);
                return new Trouble<>(failure instanceof Said said ? said.sentence() : otherwise);
            }
        };
    }

    /** Hands over the one or the other. */
    default void tell(Consumer<? super T> done, Consumer<Sentence> trouble) {
        switch (this) {
            case Done<T>(T result) -> done.accept(result);
            case Trouble<T>(Sentence why) -> trouble.accept(why);
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Outcome.class);
    }
}
