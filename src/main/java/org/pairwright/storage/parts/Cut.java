package org.pairwright.storage.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Cuts a list where its keys say so, never by counting: what is added or missing moves no cut but those beside it, so most
 * parts of two lists that are much alike are equal. About {@value #USUAL} in a part.
 */
final class Cut {
    private static final int USUAL = 256;

    /** 2 to the 64 divided by the golden ratio: spreads keys that follow each other evenly (Knuth, volume 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Cut() {}

    static <T> List<List<T>> at(List<T> all, ToLongFunction<T> key) {
        var parts = new ArrayList<List<T>>();
        int from = 0;
        for (int at = 0; at < all.size(); at++) {
            if (isLast(key.applyAsLong(all.get(at))) || at == all.size() - 1) {
                parts.add(all.subList(from, at + 1));
                from = at + 1;
            }
        }
        return parts;
    }

    private static boolean isLast(long key) {
        return Long.remainderUnsigned((key * SPREAD) >>> Integer.SIZE, USUAL) == 0;
    }
}
