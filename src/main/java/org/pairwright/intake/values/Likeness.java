package org.pairwright.intake.values;

/** Why values are near each other. */
public enum Likeness {
    /** They differ by a letter or two. */
    SPELLING,
    /** One is the initials of the other, or a word of it. */
    SHORT_FORM,
    /** The same words in another order, or written together. */
    SAME_WORDS
}
