package org.pairwright.spreadsheet.writing;

import org.pairwright.text.Said;
import org.pairwright.text.Sentence;

/** A file that cannot be saved, which is to be expected of files: the sentence says which, why, and what to do. */
public final class CannotSave extends Exception implements Said {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    CannotSave(Sentence sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
