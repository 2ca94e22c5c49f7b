package org.pairwright.program.criteria;

/**
 * What a participant said of another: the first, second ... choice, or rather not.
 *
 * @param id 0 until stored
 * @param chooser a mentee who chooses a mentor, or a mentor who chooses a mentee
 * @param rank 1 for the first choice; {@link #AVOID} for who is to be avoided
 */
public record Choice(long id, long program, long chooser, long chosen, int rank) {
    public static final int AVOID = 0;
    public static final int LAST = 99;

    public Choice {
        if (rank < AVOID || rank > LAST) {
            throw new IllegalArgumentException("a rank must lie between 1 and " + LAST + ", or avoid: " + rank);
        }
    }

    public boolean avoids() {
        return rank == AVOID;
    }

    public Choice withRank(int changed) {
        return new Choice(id, program, chooser, chosen, changed);
    }

    /** What it adds to a pair where a first choice adds {@code first}: the second half, the third a third, rounded down. */
    public int points(int first) {
        return avoids() ? 0 : first / rank;
    }
}
