package org.pairwright.matching.solve;

import java.util.Arrays;
import org.pairwright.matching.rows.Pulse;

/**
 * Finds good first prices and pairs by an auction with falling steps (Bertsekas and Castañon, "The auction algorithm for
 * the transportation problem", 1989): mentees bid for places, and whoever is outbid bids again. Nothing that it finds needs
 * to be right; what is left over is put right by shortest ways, and there is little of it.
 */
final class Auction {
    private static final int NOBODY = -1;
    private static final long FIRST_STEP = 256;
    private static final long LAST_STEP = 4;
    private static final int SLOWER = 4;

    /** Nobody bids more above the second best than this. */
    private static final long MOST_ABOVE = 100_000;

    private static final int BEAT_EVERY = 1_024;
    private static final int MOST_BIDS_EACH = 40;

    private final Network net;
    private final Lists lists;
    private final Pulse pulse;
    private int bidCount;

    /** Where the places of a mentor start; the last mentor is being unplaced, where places are short. */
    private final int[] first;

    private final int[] taker;
    private final long[] bids;
    private final long[] prices;
    private final int[] givenTo;
    private final int[] waiting;
    private final boolean shortOfPlaces;
    private final int nowhere;

    Auction(Network net, long[] guess, Pulse pulse) {
        this.net = net;
        this.lists = net.lists;
        this.pulse = pulse;
        this.nowhere = net.mentors;
        long over = Arrays.stream(net.needs).asLongStream().sum()
                - Arrays.stream(net.places).asLongStream().sum();
        this.shortOfPlaces = over > 0;
        this.first = new int[nowhere + 2];
        for (int mentor = 0; mentor < nowhere; mentor++) {
            first[mentor + 1] = first[mentor] + net.places[mentor];
        }
        first[nowhere + 1] = first[nowhere] + (int) Math.max(0, over);
        this.taker = new int[first[nowhere + 1]];
        this.bids = new long[taker.length];
        this.prices = new long[nowhere + 1];
        this.givenTo = new int[net.mentees];
        this.waiting = new int[net.mentees];
        System.arraycopy(guess, 0, prices, 0, nowhere);
        if (shortOfPlaces) {
            prices[nowhere] = -worthOfTheLeast(first[nowhere + 1] - first[nowhere]);
        }
    }

    /** Leaves prices, benefits and pairs of the network so that whoever is paired is paired with her best. */
    void run() {
        long step = FIRST_STEP;
        boolean all = round(step);
        while (step > LAST_STEP && all) {
            step /= SLOWER;
            all = round(step);
        }
        handOver();
    }

    private long worthOfTheLeast(int count) {
        long[] worths = new long[net.mentees];
        for (int mentee = 0; mentee < worths.length; mentee++) {
            long worth = -1_000_000;
            int[] listed = lists.mentors(mentee);
            for (int at = 0; at < lists.size(mentee); at++) {
                worth = Math.max(worth, lists.scores(mentee)[at] - prices[listed[at]]);
            }
            worths[mentee] = worth;
        }
        Arrays.sort(worths);
        return worths[Math.min(count, worths.length - 1)];
    }

    /** Everybody bids anew at the prices so far; false if it came to no end. */
    private boolean round(long step) {
        Arrays.fill(taker, NOBODY);
        for (int mentor = 0; mentor <= nowhere; mentor++) {
            Arrays.fill(bids, first[mentor], first[mentor + 1], prices[mentor]);
        }
        Arrays.fill(givenTo, NOBODY);
        boolean all = bidAll(step);
        for (int mentor = 0; !shortOfPlaces && mentor < nowhere; mentor++) {
            if (!full(mentor)) {
                prices[mentor] = 0;
            }
        }
        return all;
    }

    /** The waiting stand in a ring. */
    private boolean bidAll(long step) {
        int count = 0;
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            if (net.needs[mentee] > 0) {
                waiting[count++] = mentee;
            }
        }
        long left = (long) MOST_BIDS_EACH * net.mentees;
        int head = 0;
        while (count > 0 && left-- > 0) {
            int outbid = bid(waiting[head], step);
            head = (head + 1) % waiting.length;
            count--;
            if (outbid != NOBODY) {
                waiting[(head + count++) % waiting.length] = outbid;
            }
            if (++bidCount % BEAT_EVERY == 0) {
                pulse.beat(net.mentees - count);
            }
        }
        return count == 0;
    }

    private boolean full(int mentor) {
        return first[mentor] == first[mentor + 1] || taker[first[mentor]] != NOBODY;
    }

    private int bid(int mentee, long step) {
        int[] listed = lists.mentors(mentee);
        int[] scores = lists.scores(mentee);
        int best = NOBODY;
        long most = shortOfPlaces ? Long.MIN_VALUE / 2 : -net.unplacedPrice;
        long second = most;
        if (shortOfPlaces) {
            best = nowhere;
            most = -prices[nowhere];
        }
        for (int at = lists.size(mentee) - 1; at >= 0; at--) {
            long worth = scores[at] - prices[listed[at]];
            if (worth > second && first[listed[at]] < first[listed[at] + 1]) {
                if (worth > most) {
                    second = most;
                    most = worth;
                    best = listed[at];
                } else {
                    second = worth;
                }
            }
        }
        if (best == NOBODY) {
            return NOBODY;
        }
        second = Math.max(second, most - MOST_ABOVE);
        return take(best, mentee, prices[best] + most - second + step);
    }

    /** The cheapest place of a mentor stands first, as in a heap. */
    private int take(int mentor, int mentee, long bid) {
        int from = first[mentor];
        int size = first[mentor + 1] - from;
        int outbid = taker[from];
        if (outbid != NOBODY) {
            givenTo[outbid] = NOBODY;
        }
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && before(from + child + 1, from + child)) {
                child++;
            }
            if (bids[from + child] > bid) {
                break;
            }
            bids[from + at] = bids[from + child];
            taker[from + at] = taker[from + child];
            at = child;
            child = 2 * at + 1;
        }
        bids[from + at] = bid;
        taker[from + at] = mentee;
        prices[mentor] = bids[from];
        givenTo[mentee] = mentor;
        return outbid;
    }

    private boolean before(int one, int other) {
        return bids[one] < bids[other] || (bids[one] == bids[other] && taker[one] == NOBODY);
    }

    private void handOver() {
        long shift = shortOfPlaces ? net.unplacedPrice - prices[nowhere] : 0;
        for (int mentor = 0; mentor < nowhere; mentor++) {
            net.prices[mentor] = Math.max(0, prices[mentor] + shift);
        }
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            net.benefits[mentee] = net.bestWorth(mentee);
            int mentor = givenTo[mentee];
            if (mentor != NOBODY && mentor != nowhere) {
                int score = lists.scores(mentee)[lists.at(mentee, mentor)];
                if (score - net.prices[mentor] == net.benefits[mentee]) {
                    net.made.make(mentee, mentor, score);
                }
            }
        }
    }
}
