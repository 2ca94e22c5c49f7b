package org.pairwright.intake.names;

import java.util.function.LongConsumer;

/** Slips of the pen: one letter more, less or other, or two that changed places. */
final class Slips {
    private static final long FACTOR = 0x100000001b3L;
    private static final long START = 0xcbf29ce484222325L;

    private Slips() {}

    static boolean isOne(String one, String other) {
        if (one.length() > other.length()) {
            return isOne(other, one);
        }
        if (other.length() - one.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (one.length() < other.length()) {
            return one.substring(at).equals(other.substring(at + 1));
        }
        if (at == one.length()) {
            return true;
        }
        boolean changed = one.substring(at + 1).equals(other.substring(at + 1));
        boolean swapped = at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
        return changed || swapped;
    }

    /** A number for the text, and one for each text that has a letter less: texts a slip apart share one. */
    static void keys(String text, long seed, LongConsumer taker) {
        taker.accept(key(text, -1, seed));
        for (int without = 0; without < text.length(); without++) {
            taker.accept(key(text, without, seed));
        }
    }

    static long key(String text, int without, long seed) {
        long hash = START ^ seed;
        for (int n = 0; n < text.length(); n++) {
            if (n != without) {
                hash = (hash ^ text.charAt(n)) * FACTOR;
            }
        }
        return hash ^ (hash >>> 29);
    }
}
