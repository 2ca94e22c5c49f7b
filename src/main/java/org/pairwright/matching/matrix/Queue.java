package org.pairwright.matching.matrix;

import java.util.Arrays;

/**
 * A binary heap of whole numbers with long keys, least key first. What was put in twice comes out twice; in which order
 * equal keys come out follows from the order in which they went in.
 */
public final class Queue {
    private long[] keys = new long[1_024];
    private int[] items = new int[1_024];
    private int size;

    public boolean isEmpty() {
        return size == 0;
    }

    public void clear() {
        size = 0;
    }

    public long leastKey() {
        return keys[0];
    }

    public void add(long key, int item) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            items = Arrays.copyOf(items, 2 * size);
        }
        int at = size++;
        while (at > 0 && keys[(at - 1) / 2] > key) {
            put(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
        keys[at] = key;
        items[at] = item;
    }

    public int poll() {
        int least = items[0];
        size--;
        sink(keys[size], items[size]);
        return least;
    }

    private void sink(long key, int item) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            put(at, child);
            at = child;
            child = 2 * at + 1;
        }
        keys[at] = key;
        items[at] = item;
    }

    private void put(int to, int from) {
        keys[to] = keys[from];
        items[to] = items[from];
    }
}
