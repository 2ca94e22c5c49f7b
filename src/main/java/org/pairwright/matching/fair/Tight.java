package org.pairwright.matching.fair;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Demand;

/**
 * What may still be chosen when everything that was settled before has to stay as good as it is: the pairs that are worth
 * exactly their prices, made or not, and who has to stay placed or full because she has a price (complementary slackness).
 * Of each pair one byte is kept: its score, or that it no longer matters, or that it cannot be.
 */
final class Tight {
    /** Of a pair whose score is dealt with. */
    static final byte SETTLED = 101;

    /** Of a pair that cannot be, and of one that has to be and is no longer looked at. */
    static final byte GONE = Byte.MIN_VALUE;

    private static final int BEAT_EVERY = 64;

    final int[] needs;
    final int[] places;
    final Pairs made;
    final boolean[] menteeStays;
    final boolean[] mentorStays;
    private final byte[][] scores;
    private final List<int[]> kept = new ArrayList<>();
    private final Pulse pulse;
    private int looks;
    private long done;

    private Tight(Demand demand, Pulse pulse) {
        this.needs = demand.needs().clone();
        this.places = demand.places().clone();
        this.made = new Pairs(needs.length, places.length);
        this.menteeStays = new boolean[needs.length];
        this.mentorStays = new boolean[places.length];
        this.scores = new byte[needs.length][places.length];
        this.pulse = pulse;
    }

    /**
     * Reads all scores.
     *
     * @param start as many pairs as can be, of the rows
     */
    static Tight of(ScoreRows rows, Demand demand, int[][] start, Reading reading, Pulse pulse) {
        var tight = new Tight(demand, pulse);
        int[] row = new int[rows.mentors()];
        for (int mentee = 0; mentee < start.length; mentee++) {
            tight.beat();
            rows.read(mentee, row);
            byte[] hers = tight.scores[mentee];
            for (int mentor = 0; mentor < row.length; mentor++) {
                hers[mentor] = row[mentor] < 0 ? GONE : (byte) reading.score(row[mentor]);
            }
            for (int mentor : start[mentee]) {
                tight.make(mentee, mentor);
            }
        }
        return tight;
    }

    int mentees() {
        return needs.length;
    }

    int mentors() {
        return places.length;
    }

    /** The scores of the pairs of a mentee that are not made; below 0 for all others. */
    byte[] open(int mentee) {
        return scores[mentee];
    }

    /** The score of a pair that is made. */
    int scoreOfMade(int mentee, int mentor) {
        return -1 - scores[mentee][mentor];
    }

    void make(int mentee, int mentor) {
        scores[mentee][mentor] = (byte) (-1 - scores[mentee][mentor]);
        made.make(mentee, mentor);
    }

    void part(int mentee, int mentor) {
        scores[mentee][mentor] = (byte) (-1 - scores[mentee][mentor]);
        made.part(mentee, mentor);
    }

    /** Pairs that have to be made. */
    List<int[]> kept() {
        return kept;
    }

    /** Whether pairs of different scores, from this one upwards, are still to choose from. */
    boolean differ(int from) {
        int seen = -1;
        for (int mentee = 0; mentee < scores.length; mentee++) {
            beat();
            for (byte one : scores[mentee]) {
                int score = one < 0 && one != GONE ? -1 - one : one;
                if (score >= from && score != SETTLED && score != seen) {
                    if (seen >= 0) {
                        return true;
                    }
                    seen = score;
                }
            }
        }
        return false;
    }

    /**
     * Keeps only what is worth exactly its prices.
     *
     * @param from pairs of a lower score are no longer there
     */
    void settle(int from, Prices found) {
        for (int mentee = 0; mentee < scores.length; mentee++) {
            beat();
            settleMade(mentee, found);
            byte[] hers = scores[mentee];
            for (int mentor = 0; mentor < hers.length; mentor++) {
                if (hers[mentor] >= from) {
                    int over = found.over(mentee, mentor, hers[mentor]);
                    hers[mentor] = over > 0 ? GONE : settled(hers[mentor], found);
                }
            }
            menteeStays[mentee] |= found.benefits()[mentee] != 0;
        }
        for (int mentor = 0; mentor < places.length; mentor++) {
            mentorStays[mentor] |= found.prices()[mentor] != 0;
        }
    }

    private void settleMade(int mentee, Prices found) {
        for (int at = made.mentorCount(mentee) - 1; at >= 0; at--) {
            int mentor = made.mentor(mentee, at);
            int score = scoreOfMade(mentee, mentor);
            if (found.over(mentee, mentor, score) < 0) {
                made.part(mentee, mentor);
                scores[mentee][mentor] = GONE;
                kept.add(new int[] {mentee, mentor});
                needs[mentee]--;
                places[mentor]--;
            } else {
                scores[mentee][mentor] = (byte) (-1 - settled((byte) score, found));
            }
        }
    }

    private static byte settled(byte score, Prices found) {
        return score == found.score() ? SETTLED : score;
    }

    /** Told when a row is looked at. */
    void beat() {
        if (++looks % BEAT_EVERY == 0) {
            pulse.beat(done);
        }
    }

    /** How much is done, in mentees. */
    void done(long mentees) {
        done = mentees;
    }
}
