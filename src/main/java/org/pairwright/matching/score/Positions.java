package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.Collection;
import org.pairwright.matching.score.law.Ints;

/** Where on one side of a run some ids stand: a table of ids with open places, and for each a chain of positions. */
final class Positions {
    private static final int NOWHERE = -1;

    private long[] ids = new long[16];
    private int[] last = new int[ids.length];
    private int known;

    /** The entries: a position, and the entry before it of the same id. */
    private int[] positions = new int[16];

    private int[] before = new int[16];
    private int size;

    Positions() {
        Arrays.fill(last, NOWHERE);
    }

    void add(long id, int position) {
        if (2 * known >= ids.length) {
            grow();
        }
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, 2 * size);
            before = Arrays.copyOf(before, 2 * size);
        }
        int place = place(id);
        if (last[place] == NOWHERE) {
            ids[place] = id;
            known++;
        }
        positions[size] = position;
        before[size] = last[place];
        last[place] = size++;
    }

    void addTo(Ints found, long id) {
        for (int at = last[place(id)]; at != NOWHERE; at = before[at]) {
            found.add(positions[at]);
        }
    }

    void addTo(Ints found, Collection<Long> some) {
        if (size > 0) {
            for (long id : some) {
                addTo(found, id);
            }
        }
    }

    /** Where an id stands in the table, or would stand. */
    private int place(long id) {
        int mask = ids.length - 1;
        int place = (int) ((id * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
        while (last[place] != NOWHERE && ids[place] != id) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = ids;
        int[] oldLast = last;
        ids = new long[2 * old.length];
        last = new int[ids.length];
        Arrays.fill(last, NOWHERE);
        for (int at = 0; at < old.length; at++) {
            if (oldLast[at] != NOWHERE) {
                int place = place(old[at]);
                ids[place] = old[at];
                last[place] = oldLast[at];
            }
        }
    }
}
