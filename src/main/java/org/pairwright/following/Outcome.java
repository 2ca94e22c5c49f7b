package org.pairwright.following;

import java.util.List;
import org.pairwright.text.Sentence;

/** What became of something she wanted to write down. */
public sealed interface Outcome {

    /**
     * It is written.
     *
     * @param sentence what was done, as the history has it
     */
    record Done(Sentence sentence) implements Outcome {}

    /** Nothing was written; each trouble names its field. */
    record Refused(List<Trouble> troubles) implements Outcome {
        public Refused {
            troubles = List.copyOf(troubles);
        }
    }
}
