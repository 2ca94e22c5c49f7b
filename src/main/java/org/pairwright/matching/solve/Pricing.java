package org.pairwright.matching.solve;

/**
 * Decides which pairs are looked at: first those that are worth most at guessed prices, later those that beat the prices. Of
 * all others it keeps a bound for every mentee, so that most are scored only once.
 */
final class Pricing {
    /** So many mentors are listed at first, and so many may be added at a time. */
    private static final int FEW = 40;

    private static final int MORE = 12;

    /** Mentors who are nearly as good as the prices are listed too, so that they need not be scored soon again. */
    private static final long MARGIN = 400;

    private static final int BEAT_EVERY = 64;

    private final Network net;
    private final ScoreRows rows;
    private final Pulse pulse;
    private final int[] row;
    private final Selection selection = new Selection();

    /** No unlisted mentor was worth more than this at the prices that were looked at last. */
    private final long[] bestUnlisted;

    private final long[] pricesThen;

    Pricing(Network net, ScoreRows rows, Pulse pulse) {
        this.net = net;
        this.rows = rows;
        this.pulse = pulse;
        this.row = new int[net.mentors];
        this.bestUnlisted = new long[net.mentees];
        this.pricesThen = new long[net.mentors];
    }

    /** Makes the first lists, by what the mentors are worth at guessed prices. */
    void list(long[] guess) {
        var prices = new FixedPrices(guess);
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            if (net.needs[mentee] > 0) {
                select(mentee, prices, Selection.ANYBODY, Math.max(FEW, 2 * net.needs[mentee]));
                net.lists.reserve(mentee, selection.size());
                for (int at = 0; at < selection.size(); at++) {
                    net.lists.add(mentee, selection.mentor(at), selection.score(at));
                }
                bestUnlisted[mentee] = selection.bestLeftOut();
            }
        }
        System.arraycopy(guess, 0, pricesThen, 0, guess.length);
    }

    /**
     * Lists what is worth more than its prices, and undoes what is no longer anybody’s best.
     *
     * @return for how many mentees there was any
     */
    int look() {
        long fallen = fallen();
        var prices = new FixedPrices(net.prices);
        int found = 0;
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            bestUnlisted[mentee] += fallen;
            if (net.needs[mentee] > 0 && bestUnlisted[mentee] > net.benefits[mentee] && look(mentee, prices)) {
                found++;
            }
        }
        return found;
    }

    /** Who needs nobody has no part in it; but the proof needs a benefit of hers too. */
    void finish() {
        var prices = new FixedPrices(net.prices);
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            if (net.needs[mentee] <= 0) {
                select(mentee, prices, -net.unplacedPrice, 1);
                net.benefits[mentee] = -net.unplacedPrice;
                for (int at = 0; at < selection.size(); at++) {
                    net.benefits[mentee] = selection.score(at) - net.prices[selection.mentor(at)];
                }
            }
        }
    }

    /** By how much any price fell since the last look. */
    private long fallen() {
        long fallen = 0;
        for (int mentor = 0; mentor < net.mentors; mentor++) {
            fallen = Math.max(fallen, pricesThen[mentor] - net.prices[mentor]);
            pricesThen[mentor] = net.prices[mentor];
        }
        return fallen;
    }

    private boolean look(int mentee, FixedPrices prices) {
        long least = net.benefits[mentee] - MARGIN;
        int listed = net.lists.size(mentee);
        select(mentee, prices, least, MORE + listed);
        long best = net.benefits[mentee];
        for (int at = 0; at < selection.size(); at++) {
            int mentor = selection.mentor(at);
            if (!net.lists.has(mentee, mentor, listed)) {
                best = Math.max(best, selection.score(at) - net.prices[mentor]);
                net.lists.add(mentee, mentor, selection.score(at));
            }
        }
        bestUnlisted[mentee] = Math.max(selection.bestLeftOut(), least);
        return net.raise(mentee, best);
    }

    private void select(int mentee, FixedPrices prices, long worthMoreThan, int few) {
        if (mentee % BEAT_EVERY == 0) {
            pulse.beat(mentee);
        }
        selection.start(mentee, prices, worthMoreThan, few);
        rows.offer(mentee, row, selection);
        selection.end();
    }
}
