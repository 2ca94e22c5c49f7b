package org.pairwright.matching.question;

/** A small change of an open match, by participants. */
public sealed interface Edit {

    /** The pair must be. */
    record Pin(long mentee, long mentor) implements Edit {}

    /** The pair must not be; a pin of it is lifted. */
    record Ban(long mentee, long mentor) implements Edit {}

    /** The pair is like any other, neither pinned nor banned. */
    record Lift(long mentee, long mentor) implements Edit {}

    /** The mentor has so many places, those of pinned pairs among them. */
    record Places(long mentor, int count) implements Edit {
        public Places {
            requireNotNegative(count);
        }
    }

    /** The mentee needs so many mentors, pinned ones among them; none for who is withdrawn. */
    record Needs(long mentee, int count) implements Edit {
        public Needs {
            requireNotNegative(count);
        }
    }

    private static void requireNotNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count is at least 0: " + count);
        }
    }
}
