package org.pairwright.spreadsheet;

import org.pairwright.text.Sentence;

/** A file that cannot be read, which is to be expected of files: the sentence says which, what was seen and what to do. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public UnreadableFile(Sentence sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    /** The same, remembering what went wrong inside a library. */
    public UnreadableFile(Sentence sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }
}
