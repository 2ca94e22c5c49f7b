package org.pairwright.following;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.Journal;
import org.pairwright.storage.OpenStep;
import org.pairwright.text.Sentence;

/** What became of something she wanted to write down. */
public sealed interface Outcome {

    /**
     * It is written.
     *
     * @param sentence what was done, as the history has it
     * @param step with which it can be taken back; empty where it was so before
     */
    record Done(Sentence sentence, OptionalLong step) implements Outcome {

        /** Does {@code work} as one step. */
        static Done by(Journal journal, StepKind kind, Sentence sentence, Consumer<OpenStep> work) {
            long before = journal.number();
            journal.<Boolean>record(kind, sentence, step -> {
                work.accept(step);
                return true;
            });
            long after = journal.number();
            return new Done(sentence, after > before ? OptionalLong.of(after) : OptionalLong.empty());
        }
    }

    /** Nothing was written; each trouble names its field. */
    record Refused(List<Trouble> troubles) implements Outcome {
        public Refused {
            troubles = List.copyOf(troubles);
        }
    }
}
