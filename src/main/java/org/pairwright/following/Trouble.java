package org.pairwright.following;

import org.pairwright.text.Sentence;

/** What is wrong with one field of what she wants to write down, and what to do. */
public record Trouble(Field field, Sentence sentence) {

    /** The fields of the forms about a pair. */
    public enum Field {
        DATE,
        MINUTES,
        TOPIC,
        NEXT,
        REASON,
        UNTIL,
        RHYTHM,
        NOTE,
        GOAL
    }

    static Trouble with(Field field, String key, Object... args) {
        return new Trouble(field, Sentence.of(key, args));
    }
}
