package org.pairwright.storage.file;

import org.pairwright.text.Said;
import org.pairwright.text.Sentence;

/**
 * What was done could not be kept, for a reason of the disk: nothing of it was saved, everything before is safe, and she
 * can go on once the reason is gone.
 */
public final class CannotWrite extends RuntimeException implements Said {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public CannotWrite(Sentence sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    public CannotWrite(Sentence sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
