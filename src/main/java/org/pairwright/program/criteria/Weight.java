package org.pairwright.program.criteria;

/** How much a criterion counts: points, or a rule that may not be broken, or not at all. */
public sealed interface Weight {
    Points LOW = new Points(300);
    Points MEDIUM = new Points(1_000);
    Points HIGH = new Points(2_500);

    /** A wish: from 0 to this many points. */
    record Points(int points) implements Weight {
        public static final int MOST = 1_000_000;

        public Points {
            if (points < 1 || points > MOST) {
                throw new IllegalArgumentException("points must lie between 1 and " + MOST + ": " + points);
            }
        }
    }

    /** A rule: a pair that does not fulfil it is not allowed. */
    record Must() implements Weight {}

    /** A rule: a pair that fulfils it is not allowed. */
    record MustNot() implements Weight {}

    /** Kept for later, counts nothing. */
    record Off() implements Weight {}
}
