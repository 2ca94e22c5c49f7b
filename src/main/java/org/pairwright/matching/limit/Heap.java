package org.pairwright.matching.limit;

import java.util.Arrays;

/** A binary heap of nodes with long keys, least key first, and of equal keys the lesser node. */
final class Heap {
    private long[] keys = new long[1_024];
    private int[] nodes = new int[1_024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long leastKey() {
        return keys[0];
    }

    void add(long key, int node) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int at = size++;
        while (at > 0 && before(key, node, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        keys[at] = key;
        nodes[at] = node;
    }

    int poll() {
        int least = nodes[0];
        long key = keys[--size];
        int node = nodes[size];
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && before(keys[child + 1], nodes[child + 1], child)) {
                child++;
            }
            if (before(key, node, child)) {
                break;
            }
            move(child, at);
            at = child;
            child = 2 * at + 1;
        }
        keys[at] = key;
        nodes[at] = node;
        return least;
    }

    private boolean before(long key, int node, int at) {
        return key < keys[at] || (key == keys[at] && node < nodes[at]);
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        nodes[to] = nodes[from];
    }
}
