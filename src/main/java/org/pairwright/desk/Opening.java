package org.pairwright.desk;

import java.util.List;
import org.pairwright.text.Sentence;

/** What became of opening the desk. Whoever is given an open desk, or a choice, closes it. */
public sealed interface Opening {

    /**
     * The desk is open.
     *
     * @param said what she should know of it: what was put right, where it lies
     */
    record Opened(Desk desk, List<Sentence> said) implements Opening {}

    /** It was left untouched; the sentence says why and what to do. */
    record Refused(Sentence why) implements Opening {}

    /** It has a password. */
    record Locked(Unlocking unlocking) implements Opening {}

    /** Something was lost or changed on the disk: nothing was touched, and there are ways to put it right. */
    record Damaged(Recovery recovery) implements Opening {}
}
