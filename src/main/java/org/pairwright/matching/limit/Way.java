package org.pairwright.matching.limit;

import java.util.Arrays;
import org.pairwright.matching.matrix.Queue;
import org.pairwright.matching.rows.Pulse;

/** Sends what is too much at one node to the nearest that lacks it, and lowers the values on the way. */
final class Way {
    private static final int NOTHING = -1;

    private static final int BEAT_EVERY = 4_096;

    private final Pulse pulse;
    private final Flow flow;
    private final Tree tree;
    private final Listed listed;
    private final long[] value;
    private final long[] distance;
    private final int[] from;

    /** Where the pair stands in the mentee's list, if the way to the node is a pair. */
    private final int[] pair;

    private final int[] seen;
    private final int[] done;
    private final int[] doneNodes;
    private int doneCount;
    private int search;
    private final Queue heap = new Queue();

    Way(Flow flow, Pulse pulse) {
        this.pulse = pulse;
        this.flow = flow;
        this.tree = flow.tree;
        this.listed = flow.listed;
        this.value = flow.value;
        int nodes = tree.root + 1;
        this.distance = new long[nodes];
        this.from = new int[nodes];
        this.pair = new int[nodes];
        this.seen = new int[nodes];
        this.done = new int[nodes];
        this.doneNodes = new int[nodes];
        Arrays.fill(seen, NOTHING);
        Arrays.fill(done, NOTHING);
    }

    /** Sends one. */
    void send(int source) {
        int target = search(source);
        for (int at = 0; at < doneCount; at++) {
            int node = doneNodes[at];
            value[node] -= distance[target] - distance[node];
        }
        for (int node = target; node != source; node = from[node]) {
            move(from[node], node);
        }
        flow.excess[source]--;
        flow.excess[target]++;
    }

    private int search(int source) {
        search++;
        doneCount = 0;
        heap.clear();
        distance[source] = 0;
        seen[source] = search;
        heap.add(0, source);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            if (done[node] != search) {
                done[node] = search;
                doneNodes[doneCount++] = node;
                if (doneCount % BEAT_EVERY == 0) {
                    pulse.beat(0);
                }
                if (flow.excess[node] < 0) {
                    return node;
                }
                visit(node);
            }
        }
        throw new IllegalStateException("more arrives at a node than can leave: " + source);
    }

    private void visit(int node) {
        if (tree.isMentee(node)) {
            visitMentee(node);
        } else if (tree.isMentor(node)) {
            visitMentor(node);
        } else {
            for (int child : tree.children[node]) {
                down(node, child);
            }
        }
        if (node != tree.root) {
            up(node);
        }
    }

    private void visitMentee(int mentee) {
        for (int at = 0; at < listed.size(mentee); at++) {
            if (!listed.made(mentee, at)) {
                reach(mentee, tree.mentor(listed.mentor(mentee, at)), listed.weight(mentee, at), at);
            }
        }
    }

    private void visitMentor(int node) {
        int mentor = node - tree.mentees;
        for (int place = 0; place < listed.menteeCount(mentor); place++) {
            int mentee = listed.mentee(mentor, place);
            int at = listed.at(mentor, place);
            reach(node, mentee, -listed.weight(mentee, at), at);
        }
    }

    private void up(int node) {
        if (tree.ofMentees(node)) {
            if (flow.used(node)) {
                reach(node, tree.parent[node], flow.worthOfLess(node), NOTHING);
            }
        } else if (flow.open(node)) {
            reach(node, tree.parent[node], flow.worthOfMore(node), NOTHING);
        }
    }

    private void down(int above, int node) {
        if (tree.ofMentees(node)) {
            if (flow.open(node)) {
                reach(above, node, flow.worthOfMore(node), NOTHING);
            }
        } else if (flow.used(node)) {
            reach(above, node, flow.worthOfLess(node), NOTHING);
        }
    }

    /** Of two ways as long, the one that does not lead straight back from a mentee: who can be placed for nothing is placed. */
    private void reach(int before, int node, long worth, int at) {
        long next = distance[before] + value[before] - worth - value[node];
        boolean known = seen[node] == search;
        if (!known
                || next < distance[node]
                || (next == distance[node] && done[node] != search && !tree.isMentee(before))) {
            if (!known || next < distance[node]) {
                heap.add(next, node);
            }
            seen[node] = search;
            distance[node] = next;
            from[node] = before;
            pair[node] = at;
        }
    }

    private void move(int before, int node) {
        if (pair[node] != NOTHING) {
            if (tree.isMentee(before)) {
                listed.make(before, pair[node]);
            } else {
                listed.part(node, pair[node]);
            }
        } else if (before != tree.root && tree.parent[before] == node) {
            flow.change(before, tree.ofMentees(before) ? -1 : 1);
        } else {
            flow.change(node, tree.ofMentees(node) ? 1 : -1);
        }
    }
}
