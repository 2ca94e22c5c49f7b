package org.pairwright.spreadsheet;

import org.pairwright.text.Sentence;

/** A file that cannot be read, which is to be expected of files: the sentence says which, what was seen and what to do. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;
    private final boolean wantsPassword;

    public UnreadableFile(Sentence sentence) {
        this(sentence, false);
    }

    /** The same, remembering what went wrong inside a library. */
    public UnreadableFile(Sentence sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
        this.wantsPassword = false;
    }

    private UnreadableFile(Sentence sentence, boolean wantsPassword) {
        super(sentence.key());
        this.sentence = sentence;
        this.wantsPassword = wantsPassword;
    }

    /** A file that opens with the right password: none was given, or a wrong one. */
    public static UnreadableFile locked(Sentence sentence) {
        return new UnreadableFile(sentence, true);
    }

    /** Whether it could be read with the right password; then it is worth asking for it. */
    public boolean wantsPassword() {
        return wantsPassword;
    }

    public Sentence sentence() {
        return sentence;
    }
}
