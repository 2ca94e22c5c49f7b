package org.pairwright.care;

import org.pairwright.text.Sentence;

/** What became of something she wanted to keep. */
public sealed interface Kept {

    /** It is kept; the step takes it back. */
    record Done(Sentence sentence, long step) implements Kept {}

    /** Nothing was written; the sentence says what is wrong and what to do. */
    record Refused(Sentence why) implements Kept {}
}
