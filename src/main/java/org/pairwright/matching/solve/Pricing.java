package org.pairwright.matching.solve;

import org.pairwright.matching.rows.FixedPrices;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

/**
 * Decides which pairs are looked at: first those that are worth most at guessed prices, later those that beat the prices. Of
 * all others it keeps a bound for every mentee, so that most are scored only once.
 */
final class Pricing {
    /** So many mentors are listed at first: fewer where most get one of their best, more where they bid for them. */
    static final int FEW = 24;

    static final int MANY = 40;

    /** So many may be added at a time. */
    private static final int MORE = 12;

    /** Mentors who are nearly as good as the prices are listed too, so that they need not be scored soon again. */
    private static final long MARGIN = 400;

    /** Beyond so many mentors a whole row is looked at sooner than one by one. */
    private static final int SINGLY = 40;

    private static final int BEAT_EVERY = 64;

    private final Network net;
    private final ScoreRows rows;
    private final Pulse pulse;
    private final int[] row;
    private final Selection selection = new Selection();

    private final Bounds bounds;

    Pricing(Network net, ScoreRows rows, Pulse pulse) {
        this.net = net;
        this.rows = rows;
        this.pulse = pulse;
        this.row = new int[net.mentors];
        this.bounds = new Bounds(net.mentees);
    }

    /** Makes the first lists, by what the mentors are worth at guessed prices. */
    void list(long[] guess, int few) {
        var prices = new FixedPrices(guess);
        bounds.next(guess);
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            if (net.needs[mentee] > 0) {
                list(mentee, prices, Math.max(few, 2 * net.needs[mentee]));
            }
        }
    }

    private void list(int mentee, FixedPrices prices, int few) {
        select(mentee, prices, Selection.ANYBODY, few);
        net.lists.reserve(mentee, selection.size());
        for (int at = 0; at < selection.size(); at++) {
            net.lists.add(mentee, selection.mentor(at), selection.score(at));
        }
        bounds.set(mentee, selection.bestLeftOut());
    }

    /**
     * Lists what is worth more than its prices, and undoes what is no longer anybody’s best.
     *
     * @return for how many mentees there was any
     */
    int look() {
        var prices = new FixedPrices(net.prices);
        bounds.next(net.prices);
        int found = 0;
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            if (net.needs[mentee] > 0) {
                boolean better = lookAtFallen(mentee);
                if (bounds.of(mentee) > net.benefits[mentee]) {
                    better |= look(mentee, prices);
                }
                found += better ? 1 : 0;
            }
        }
        return found;
    }

    /** Nobody unlisted is worth more than the benefits say; known where all prices are right from the first. */
    void settled() {
        bounds.next(net.prices);
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            bounds.set(mentee, net.benefits[mentee]);
        }
    }

    Bounds bounds() {
        return bounds;
    }

    /** Nothing is known any more of whom she could have. */
    void forget(int mentee) {
        bounds.forget(mentee);
    }

    /** Looks at whoever has unlisted mentors nearly as good as hers, so that small changes of prices need no look. */
    void prepare() {
        var prices = new FixedPrices(net.prices);
        bounds.next(net.prices);
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            if (net.needs[mentee] > 0 && bounds.of(mentee) > net.benefits[mentee] - MARGIN) {
                look(mentee, prices);
            }
        }
    }

    /** Those whose prices fell most are looked at one by one, for the others the bound rises. */
    private boolean lookAtFallen(int mentee) {
        FallenPrices fallen = bounds.fallen(mentee);
        long benefit = net.benefits[mentee];
        long bound = bounds.of(mentee);
        long best = benefit;
        int at = 0;
        while (at < Math.min(fallen.size(), SINGLY) && bound <= benefit && bound + fallen.by(at) > benefit) {
            int mentor = fallen.mentor(at++);
            if (!net.lists.has(mentee, mentor, net.lists.size(mentee))) {
                int score = rows.score(mentee, mentor);
                if (score >= 0 && score - net.prices[mentor] > benefit) {
                    best = Math.max(best, score - net.prices[mentor]);
                    net.lists.add(mentee, mentor, score);
                }
            }
        }
        if (at == SINGLY && at < fallen.size() && bound + fallen.by(at) > benefit) {
            bounds.forget(mentee);
        }
        return net.raise(mentee, best);
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
        bounds.set(mentee, Math.max(selection.bestLeftOut(), least));
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
