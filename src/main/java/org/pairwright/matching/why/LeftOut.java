package org.pairwright.matching.why;

import java.util.Optional;
import org.pairwright.text.Sentence;

/** Says of somebody with allowed mentors why she was left out, by position. */
public interface LeftOut {

    Sentence why(int mentee);

    /** What would make room for her, where it is known. */
    Optional<Sentence> repair(int mentee);
}
