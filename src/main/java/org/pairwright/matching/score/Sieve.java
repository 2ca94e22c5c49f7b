package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.List;
import org.pairwright.matching.rows.FixedPrices;
import org.pairwright.matching.rows.Offers;

/**
 * Offers only the mentors who cover enough of what a mentee wants to be worth enough; all others, most of them, are not
 * scored at all. They are looked through 64 at a time: first those who cover most, then those of the others who may still be
 * worth enough. What is found is scored some at a time, each layer in a loop of its own.
 */
final class Sieve {
    private static final int BLOCK = Arrangement.BLOCK;

    /** So many are scored at a time, or up to a block more: what the first are worth spares many of the later. */
    private static final int SOME = 64;

    /** Stands for a number of hits where a mentor did not answer. */
    private static final int UNKNOWN = Hits.MOST + 1;

    private static final long[] NOT_YET = {};
    private static final int[] NOTHING = {};

    /** A part of the work on one mentee, a loop of its own. */
    private interface Step {
        void take(Offers offers);
    }

    /** What is done once for each mentee, and what again and again with some mentors. */
    private final Step[] once = {this::arrange, this::bar, this::count, this::bound, this::level};

    private final Step[] again = {this::find, this::sift, this::pass};

    private final Covering covering;
    private final List<Layer> layers;
    private final Layer main;
    private final Barred barred;
    private Arrangement order;
    private final Hits hits;

    /** For every class of mentees the most that each block earns in the main layer, prices deducted. */
    private final long[][] mostByBlock;

    /** Who is looked at; what she earns by hits, with each class of a layer, and at most with all layers but the main one. */
    private int mentee;

    private final int[] points = new int[UNKNOWN + 1];

    private final int[][] earned;
    private final int[] mostOf;
    private long others;
    private long[] most = NOT_YET;
    private final long[] allowed;

    /** The hits of the best, and whether these are looked for now or all others. */
    private int level;

    private boolean best;

    /** The next block, and the places found, with what they earn so far. */
    private int block;

    private int found;
    private final int[] places = new int[SOME + BLOCK];
    private final int[] sums = new int[SOME + BLOCK];

    /** The layers are all but the covering, the main one first. */
    Sieve(Covering covering, List<Layer> layers, Barred barred) {
        this.covering = covering;
        this.layers = layers;
        this.main = layers.getFirst();
        this.barred = barred;
        this.order = new Arrangement(new FixedPrices(new long[main.mentorClasses().length]), covering, layers);
        this.hits = new Hits(order.blocks);
        this.mostByBlock = new long[main.menteeClasses()][];
        Arrays.fill(mostByBlock, NOT_YET);
        this.earned = new int[layers.size()][];
        this.mostOf = new int[layers.size()];
        this.allowed = new long[order.blocks];
        points[UNKNOWN] = covering.unknown();
    }

    /** Whether this mentee’s wishes can be counted, and nothing but them and the layers adds points. */
    boolean isFor(int someone) {
        int most = covering.mostHits(someone);
        return covering.answered(someone) && most > 0 && most <= Hits.MOST && barred.isAll(someone);
    }

    /** Offers those who may be worth more than enough. */
    void offer(int someone, Offers offers) {
        mentee = someone;
        take(once, offers);
        best = true;
        goThrough(offers);
        if (level > 0) {
            best = false;
            goThrough(offers);
        }
    }

    private void goThrough(Offers offers) {
        block = 0;
        while (block < order.blocks) {
            take(again, offers);
        }
    }

    /**
     * Every step passes here, so that it is compiled once, for itself. Otherwise all would be built into their callers, and
     * again into theirs: a first run would spend more on that than on its work.
     */
    private static void take(Step[] steps, Offers offers) {
        for (Step step : steps) {
            step.take(offers);
        }
    }

    /** At other prices others stand together. */
    private void arrange(Offers offers) {
        if (offers.prices() != order.prices) {
            order = new Arrangement(offers.prices(), covering, layers);
            Arrays.fill(mostByBlock, NOT_YET);
        }
    }

    private void bar(Offers offers) {
        System.arraycopy(order.everybody, 0, allowed, 0, allowed.length);
        barred.takeFrom(allowed, mentee, order.placeOf);
    }

    private void find(Offers offers) {
        long enough = offers.enough() - others;
        found = 0;
        while (block < order.blocks && found < SOME) {
            long some = allowed[block] & (best ? hits.best(block) : nextBest(enough - most[block]));
            if (some != 0) {
                keep(some, enough);
            }
            block++;
        }
    }

    /** Who has fewer hits than the best, and yet may be worth enough. */
    private long nextBest(long needed) {
        int least = level;
        while (least > 0 && points[least - 1] > needed) {
            least--;
        }
        long unknown = order.unknown[block];
        long some = least == 0 ? ~unknown : least == level ? 0 : hits.atLeast(block, least);
        return (points[UNKNOWN] > needed ? some | unknown : some) & ~hits.best(block);
    }

    /** Those of a block who may be worth enough by hits and the main layer, even with all the rest. */
    private void keep(long some, long enough) {
        int kept = found;
        int[] byMain = earned[0];
        char[] classes = order.classes[0];
        long[] prices = order.pricesInOrder;
        long unknown = order.unknown[block];
        for (long left = some; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int place = block * BLOCK + bit;
            int byHits = (unknown >>> bit & 1) == 0 ? points[hits.of(block, bit)] : points[UNKNOWN];
            int sum = byHits + byMain[classes[place]];
            if (sum >= 0 && sum - prices[place] > enough) {
                places[kept] = place;
                sums[kept++] = sum;
            }
        }
        found = kept;
    }

    /** Adds the other layers, and after each drops who cannot be worth enough even with all the rest. */
    private void sift(Offers offers) {
        long enough = offers.enough() - others;
        for (int at = 1; at < earned.length; at++) {
            enough += mostOf[at];
            add(earned[at], order.classes[at], enough);
        }
    }

    private void add(int[] layer, char[] classes, long enough) {
        int kept = 0;
        long[] prices = order.pricesInOrder;
        for (int at = 0; at < found; at++) {
            int place = places[at];
            int sum = sums[at] + layer[classes[place]];
            if (sum >= 0 && sum - prices[place] > enough) {
                places[kept] = place;
                sums[kept++] = sum;
            }
        }
        found = kept;
    }

    private void pass(Offers offers) {
        for (int at = 0; at < found; at++) {
            offers.offer(order.mentors[places[at]], sums[at]);
        }
    }

    /** What she earns by hits, and the hits of all mentors. */
    private void count(Offers offers) {
        int[] byHits = covering.points(mentee);
        System.arraycopy(byHits, 0, points, 0, byHits.length);
        if (covering.inHalves()) {
            hits.count(order.offered, covering.wantedToo(mentee), covering.wanted(mentee));
        } else {
            hits.count(order.offered, covering.wanted(mentee), NOTHING);
        }
    }

    private void bound(Offers offers) {
        others = 0;
        for (int at = 0; at < earned.length; at++) {
            earned[at] = layers.get(at).earned(mentee);
            mostOf[at] = at == 0 ? 0 : layers.get(at).most(mentee);
            others += mostOf[at];
        }
        int menteeClass = main.menteeClass(mentee);
        if (mostByBlock[menteeClass].length == 0) {
            mostByBlock[menteeClass] = mostByBlock(earned[0]);
        }
        most = mostByBlock[menteeClass];
    }

    private void level(Offers offers) {
        level = hits.firstLevel(covering.mostHits(mentee), offers.few());
    }

    private long[] mostByBlock(int[] earned) {
        long[] most = new long[order.blocks];
        Arrays.fill(most, Long.MIN_VALUE / 4);
        char[] classes = order.classes[0];
        for (int at = 0; at < order.alike; at++) {
            int begin = order.begins[at];
            most[begin / BLOCK] = Math.max(most[begin / BLOCK], earned[classes[begin]] - order.cheapest[at]);
        }
        return most;
    }
}
