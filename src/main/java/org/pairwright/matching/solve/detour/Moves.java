package org.pairwright.matching.solve.detour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.pairwright.matching.solve.detour.Detour.Move;

/** Tells two assignments of the same people apart, by positions. */
public final class Moves {
    private final IntBinaryOperator points;

    /** @param points what a pair earns */
    public Moves(IntBinaryOperator points) {
        this.points = points;
    }

    /**
     * Who has another mentor than before, in the order in which people tell it, beginning with a pair, or with one mentee or
     * mentor.
     *
     * @param before for every mentee her mentors
     * @param now likewise
     * @param mentee who moves first, or {@link Move#NOBODY} for anybody
     * @param mentor to whom the first move goes, or {@link Move#NOBODY} for any
     */
    public List<Move> between(int[][] before, int[][] now, int mentee, int mentor) {
        List<Move> moves = new ArrayList<>();
        for (int at = 0; at < before.length; at++) {
            if (!Arrays.equals(before[at], now[at])) {
                moves.addAll(of(at, before[at], now[at]));
            }
        }
        return Chain.of(moves, mentee, mentor);
    }

    private List<Move> of(int mentee, int[] before, int[] now) {
        int[] left = missing(before, now);
        int[] joined = missing(now, before);
        List<Move> moves = new ArrayList<>();
        for (int at = 0; at < Math.max(left.length, joined.length); at++) {
            int from = at < left.length ? left[at] : Move.NOBODY;
            int to = at < joined.length ? joined[at] : Move.NOBODY;
            moves.add(new Move(mentee, from, to, points(mentee, to) - points(mentee, from)));
        }
        return moves;
    }

    private long points(int mentee, int mentor) {
        return mentor == Move.NOBODY ? 0 : points.applyAsInt(mentee, mentor);
    }

    private static int[] missing(int[] some, int[] others) {
        return Arrays.stream(some)
                .filter(one -> Arrays.stream(others).noneMatch(other -> other == one))
                .toArray();
    }
}
