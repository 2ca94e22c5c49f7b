package org.pairwright.matching.solve;

import java.util.Arrays;
import org.pairwright.matching.rows.FixedPrices;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

/**
 * A first estimate of the prices where places are scarce: some mentees stand for all, each wants as many mentors as she
 * stands for people, and whoever is wanted by more than she has places becomes dearer, step by smaller step. It need not be
 * right: it decides only which pairs are looked at first.
 */
final class Guess {
    private static final int SAMPLE = 200;
    private static final int ROUNDS = 15;
    private static final int FIRST_STEP = 300;

    private static final int WORTHWHILE = 64;
    private static final int STEEPEST = 2;

    private static final int BEAT_EVERY = 16;

    private final Pulse pulse;
    private final Demand demand;
    private final int[][] rows;
    private final long[] prices;
    private final int[] wanted;
    private final boolean shortOfPlaces;

    /** As how many mentees each row stands for. */
    private final int each;

    private final Selection selection = new Selection();

    private Guess(ScoreRows all, Demand demand, Pulse pulse) {
        this.pulse = pulse;
        this.demand = demand;
        this.prices = new long[all.mentors()];
        this.wanted = new int[all.mentors()];
        this.shortOfPlaces = Arrays.stream(demand.needs()).asLongStream().sum()
                >= Arrays.stream(demand.places()).asLongStream().sum();
        int count = Math.min(SAMPLE, all.mentees());
        this.each = Math.toIntExact(Math.max(1, demand.mostPairs() / Math.max(1, count)));
        this.rows = new int[count][all.mentors()];
        for (int at = 0; at < count; at++) {
            beat(at);
            all.read((int) ((long) at * all.mentees() / count), rows[at]);
        }
    }

    /** Where most places stay free, or there are few mentors, first estimates are not worth their time. */
    static boolean pays(ScoreRows rows, Demand demand) {
        long needs = Arrays.stream(demand.needs()).asLongStream().sum();
        long places = Arrays.stream(demand.places()).asLongStream().sum();
        return rows.mentors() > WORTHWHILE
                && 5 * needs >= 4 * places
                && Arrays.stream(demand.needs()).allMatch(need -> need <= 1);
    }

    static long[] of(ScoreRows rows, Demand demand, Pulse pulse) {
        var guess = new Guess(rows, demand, pulse);
        guess.start();
        long step = FIRST_STEP;
        for (int round = 0; round < ROUNDS; round++) {
            guess.adjust(step);
            step = step * 3 / 4;
        }
        return guess.prices;
    }

    private void start() {
        for (int mentor = 0; shortOfPlaces && mentor < prices.length; mentor++) {
            long sum = 0;
            int allowed = 0;
            for (int[] row : rows) {
                if (row[mentor] >= 0) {
                    sum += row[mentor];
                    allowed++;
                }
            }
            prices[mentor] = sum / Math.max(1, allowed);
        }
    }

    private void adjust(long step) {
        Arrays.fill(wanted, 0);
        var now = new FixedPrices(prices);
        for (int at = 0; at < rows.length; at++) {
            beat(at);
            want(at, now);
        }
        for (int mentor = 0; mentor < prices.length; mentor++) {
            long over = (long) wanted[mentor] - demand.places()[mentor];
            prices[mentor] += step * Math.clamp(over, -STEEPEST, STEEPEST);
            if (!shortOfPlaces) {
                prices[mentor] = Math.max(0, prices[mentor]);
            }
        }
    }

    private void beat(int row) {
        if (row % BEAT_EVERY == 0) {
            pulse.beat(0);
        }
    }

    private void want(int at, FixedPrices now) {
        selection.start(at, now, Selection.ANYBODY, each);
        for (int mentor = 0; mentor < prices.length; mentor++) {
            if (rows[at][mentor] >= 0) {
                selection.offer(mentor, rows[at][mentor]);
            }
        }
        selection.end();
        for (int picked = 0; picked < selection.size(); picked++) {
            wanted[selection.mentor(picked)]++;
        }
    }
}
