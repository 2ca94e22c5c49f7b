package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.List;
import org.pairwright.matching.rows.FixedPrices;

/**
 * The mentors in an order in which those who are alike in price and in the class of the main layer stand together, cut into
 * blocks of 64, and whatever is asked of them by their places in that order.
 */
final class Arrangement {
    static final int BLOCK = Long.SIZE;

    /** Prices that differ by less are alike. */
    private static final long ALIKE = 500;

    final FixedPrices prices;
    final int blocks;

    /** For every place the mentor, and his price. */
    final int[] mentors;

    final long[] pricesInOrder;

    /** Where each mentor stands. */
    final int[] placeOf;

    /** For each layer the class of the mentor at every place. */
    final char[][] classes;

    /** Where those begin who are alike in block and class of the main layer, how many such are, and the least price of each. */
    final int[] begins;

    final long[] cheapest;
    final int alike;

    /** A bit for each mentor, for each who did not answer what he offers, and for each who offers a word. */
    final long[] everybody;

    final long[] unknown;
    final long[][] offered;

    Arrangement(FixedPrices prices, Covering covering, List<Layer> layers) {
        this.prices = prices;
        this.mentors = inOrder(layers.getFirst().mentorClasses(), prices);
        this.blocks = Math.ceilDiv(mentors.length, BLOCK);
        this.pricesInOrder = new long[mentors.length];
        this.placeOf = new int[mentors.length];
        this.everybody = new long[blocks];
        this.unknown = new long[blocks];
        this.offered = new long[covering.words()][blocks];
        this.classes = layers.stream()
                .map(layer -> inOrder(layer.mentorClasses(), mentors))
                .toArray(char[][]::new);
        for (int place = 0; place < mentors.length; place++) {
            pricesInOrder[place] = prices.of(mentors[place]);
            placeOf[mentors[place]] = place;
            mark(place, covering);
        }
        this.begins = new int[mentors.length];
        this.cheapest = new long[mentors.length];
        this.alike = group(classes[0]);
    }

    private int group(char[] main) {
        int count = 0;
        for (int place = 0; place < main.length; place++) {
            if (place % BLOCK == 0 || main[place] != main[place - 1]) {
                begins[count] = place;
                cheapest[count++] = pricesInOrder[place];
            }
            cheapest[count - 1] = Math.min(cheapest[count - 1], pricesInOrder[place]);
        }
        return count;
    }

    private void mark(int place, Covering covering) {
        int block = place / BLOCK;
        long bit = 1L << place % BLOCK;
        everybody[block] |= bit;
        if (!covering.answeredByMentor(mentors[place])) {
            unknown[block] |= bit;
        }
        for (int word : covering.offered(mentors[place])) {
            offered[word][block] |= bit;
        }
    }

    private static int[] inOrder(char[] classes, FixedPrices prices) {
        long least = prices.least();
        long[] keys = new long[classes.length];
        for (int mentor = 0; mentor < keys.length; mentor++) {
            long price = Math.min((prices.of(mentor) - least) / ALIKE, 0x7FFF);
            keys[mentor] = (price << Short.SIZE | classes[mentor]) << Integer.SIZE | mentor;
        }
        Arrays.sort(keys);
        int[] mentors = new int[keys.length];
        for (int place = 0; place < mentors.length; place++) {
            mentors[place] = (int) keys[place];
        }
        return mentors;
    }

    private static char[] inOrder(char[] classes, int[] mentors) {
        char[] found = new char[mentors.length];
        for (int place = 0; place < found.length; place++) {
            found[place] = classes[mentors[place]];
        }
        return found;
    }
}
