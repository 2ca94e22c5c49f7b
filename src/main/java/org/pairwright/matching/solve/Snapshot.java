package org.pairwright.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairwright.matching.solve.detour.Chain;
import org.pairwright.matching.solve.detour.Detour;
import org.pairwright.matching.solve.detour.Detour.Move;

/** A solved network as it is, to come back to, and to tell what a change changed. */
final class Snapshot {
    private final Network net;
    private final long[] prices;
    private final long[] benefits;
    private final int[][] mentorsOf;
    private final int[][] scoresOf;

    Snapshot(Network net) {
        this.net = net;
        this.prices = net.prices.clone();
        this.benefits = net.benefits.clone();
        this.mentorsOf = new int[net.mentees][];
        this.scoresOf = new int[net.mentees][];
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            mentorsOf[mentee] = net.made.mentorsOf(mentee);
            scoresOf[mentee] = new int[mentorsOf[mentee].length];
            for (int at = 0; at < scoresOf[mentee].length; at++) {
                scoresOf[mentee][at] = net.made.scoreAt(mentee, at);
            }
        }
    }

    /** Tells what changed since, beginning with one pair, and brings everything back. */
    Detour restore(int mentee, int mentor) {
        List<Move> moves = new ArrayList<>();
        long change = 0;
        List<Integer> changed = new ArrayList<>();
        for (int one = 0; one < mentorsOf.length; one++) {
            if (!Arrays.equals(mentorsOf[one], net.made.mentorsOf(one))) {
                changed.add(one);
                change += value(one);
                moves.addAll(moves(one));
            }
        }
        changed.forEach(this::bringBack);
        System.arraycopy(prices, 0, net.prices, 0, prices.length);
        System.arraycopy(benefits, 0, net.benefits, 0, benefits.length);
        return new Detour(-change, Chain.of(moves, mentee, mentor));
    }

    /** What a mentee brings more than before. */
    private long value(int mentee) {
        long value = 0;
        for (int at = 0; at < net.made.mentorCount(mentee); at++) {
            value += net.made.scoreAt(mentee, at) + net.unplacedPrice;
        }
        for (int score : scoresOf[mentee]) {
            value -= score + net.unplacedPrice;
        }
        return value;
    }

    private List<Move> moves(int mentee) {
        int[] before = mentorsOf[mentee];
        int[] now = net.made.mentorsOf(mentee);
        int[] left = Arrays.stream(before).filter(one -> !contains(now, one)).toArray();
        int[] joined = Arrays.stream(now).filter(one -> !contains(before, one)).toArray();
        List<Move> moves = new ArrayList<>();
        for (int at = 0; at < Math.max(left.length, joined.length); at++) {
            int from = at < left.length ? left[at] : Move.NOBODY;
            int to = at < joined.length ? joined[at] : Move.NOBODY;
            long earned = from == Move.NOBODY ? 0 : scoresOf[mentee][position(before, from)];
            long earns = to == Move.NOBODY ? 0 : net.made.score(mentee, to);
            moves.add(new Move(mentee, from, to, earns - earned));
        }
        return moves;
    }

    private void bringBack(int mentee) {
        for (int mentor : net.made.mentorsOf(mentee)) {
            net.made.part(mentee, mentor);
        }
        for (int at = 0; at < mentorsOf[mentee].length; at++) {
            net.made.make(mentee, mentorsOf[mentee][at], scoresOf[mentee][at]);
        }
    }

    private static boolean contains(int[] some, int mentor) {
        return position(some, mentor) >= 0;
    }

    private static int position(int[] some, int mentor) {
        for (int at = 0; at < some.length; at++) {
            if (some[at] == mentor) {
                return at;
            }
        }
        return -1;
    }
}
