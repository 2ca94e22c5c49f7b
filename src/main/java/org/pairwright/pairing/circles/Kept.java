package org.pairwright.pairing.circles;

import org.pairwright.text.Sentence;

/** What comes of something she does with a circle. */
public sealed interface Kept {

    /**
     * It is done.
     *
     * @param said what was done, as the history has it
     * @param step with which it can be taken back
     */
    record Done(Sentence said, long step) implements Kept {}

    /** It cannot be; nothing was done. */
    record Refused(Sentence why) implements Kept {}
}
