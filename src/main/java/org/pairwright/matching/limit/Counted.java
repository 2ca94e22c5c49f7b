package org.pairwright.matching.limit;

import java.util.List;
import org.pairwright.matching.rows.ScoreRows;

/** Scores as they are, and besides what quotas add to or take from a pair at their multipliers. */
final class Counted implements Weights {
    private final ScoreRows rows;
    private final List<Mixing> quotas;
    private final long[] multipliers;
    private final int[] scores;

    private Counted(ScoreRows rows, List<Mixing> quotas, long[] multipliers, int[] scores) {
        this.rows = rows;
        this.quotas = quotas;
        this.multipliers = multipliers;
        this.scores = scores;
    }

    static Counted of(ScoreRows rows, List<Mixing> quotas, long[] multipliers) {
        return new Counted(rows, quotas, multipliers, new int[rows.mentors()]);
    }

    @Override
    public int mentees() {
        return rows.mentees();
    }

    @Override
    public int mentors() {
        return rows.mentors();
    }

    @Override
    public void read(int mentee, long[] row) {
        rows.read(mentee, scores);
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = scores[mentor] < 0 ? NEVER : scores[mentor];
        }
        for (int at = 0; at < multipliers.length; at++) {
            if (multipliers[at] > 0) {
                add(quotas.get(at), multipliers[at], mentee, row);
            }
        }
    }

    private static void add(Mixing quota, long multiplier, int mentee, long[] row) {
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] != NEVER) {
                row[mentor] += multiplier * quota.count(mentee, mentor);
            }
        }
    }
}
