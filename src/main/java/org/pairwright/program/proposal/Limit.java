package org.pairwright.program.proposal;

/**
 * How many pairs a group may have at most, running ones included: “at most 5 pairs with mentors of department Finance”.
 *
 * @param field the name of the field by which people are grouped
 * @param value the answer of the group; case and blanks at the ends do not count
 * @param most from 0
 */
public record Limit(Side side, String field, String value, int most) {

    public Limit {
        if (most < 0) {
            throw new IllegalArgumentException("a limit is at least 0: " + most);
        }
    }

    /** Whose answers form the group. */
    public enum Side {
        MENTEES,
        MENTORS
    }
}
