package org.pairwright.matching.proof;

import java.util.Arrays;
import java.util.List;
import org.pairwright.matching.proof.Levels.Value;

/** Numbers of several digits for the people of one side, of which only the digits that are not 0 are kept. */
final class Digits {
    /** Sums of three such digits do not overflow. */
    private static final long TOO_GREAT = Long.MAX_VALUE / 4;

    private final int[][] places;
    private final long[][] values;

    Digits(int people) {
        this.places = new int[people][0];
        this.values = new long[people][0];
    }

    /** Adds a digit after those there are. */
    void add(int place, List<Value> digit) {
        for (Value value : digit) {
            int[] before = places[value.at()];
            require(before.length == 0 || before[before.length - 1] < place);
            require(Math.abs(value.points()) < TOO_GREAT && value.points() != Long.MIN_VALUE);
            if (value.points() != 0) {
                places[value.at()] = Arrays.copyOf(before, before.length + 1);
                places[value.at()][before.length] = place;
                values[value.at()] = Arrays.copyOf(values[value.at()], before.length + 1);
                values[value.at()][before.length] = value.points();
            }
        }
    }

    /** How many digits are not 0. */
    int count(int person) {
        return places[person].length;
    }

    /** The place of a digit that is not 0; beyond all where there are no more. */
    int place(int person, int at) {
        return at < places[person].length ? places[person][at] : Integer.MAX_VALUE;
    }

    long value(int person, int at) {
        return values[person][at];
    }

    boolean isZero(int person) {
        return places[person].length == 0;
    }

    /** Whether the first digit that is not 0 is above it, or none is. */
    boolean isNotNegative(int person) {
        return isZero(person) || values[person][0] > 0;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the certificate does not hold: a digit stands twice or is out of bounds");
        }
    }
}
