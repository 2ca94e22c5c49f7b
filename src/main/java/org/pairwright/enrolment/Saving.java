package org.pairwright.enrolment;

import java.util.Map;
import org.pairwright.text.Sentence;

/** What came of saving a form. */
public sealed interface Saving {

    /** It is on the disk.
     *
     * @param step the number of the step that saved it, for taking it back */
    record Saved(Enrolled enrolled, long step) implements Saving {}

    /** Nothing was changed, so nothing was saved. */
    record Unchanged(Enrolled enrolled) implements Saving {}

    /** Nothing was saved.
     *
     * @param problems what is wrong and what to do, by the entry of the {@link Draft} */
    record NotSaved(Map<String, Sentence> problems) implements Saving {
        public NotSaved {
            problems = Map.copyOf(problems);
        }
    }
}
