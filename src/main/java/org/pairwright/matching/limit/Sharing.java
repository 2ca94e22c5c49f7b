package org.pairwright.matching.limit;

import org.pairwright.matching.rows.Pulse;

/**
 * Finds the assignment of greatest worth, less the price of unmet needs and the cost of further places, within what each
 * group may have. Groups of a side nest or lie apart, so that this is a flow and the best one is found exactly: shortest
 * augmenting ways with node values (Ahuja, Magnanti and Orlin, "Network Flows", 1993, chapter 9.7), over a part of the pairs,
 * into which all others are brought that beat the values, until none does.
 */
public final class Sharing {
    private static final int BEAT_EVERY = 16;

    private final Flow flow;
    private final Search search;
    private final Way way;
    private final Pulse pulse;
    private int sent;

    private Sharing(Weights weights, Room room, Pulse pulse) {
        this.flow = new Flow(room);
        this.search = new Search(flow, weights, room, pulse);
        this.way = new Way(flow, pulse);
        this.pulse = pulse;
    }

    /**
     * Solves. The same weights and room give the same assignment.
     *
     * @param pulse beaten with a number of mentees; what it throws ends the work
     */
    public static Shared solve(Weights weights, Room room, Pulse pulse) {
        return new Sharing(weights, room, pulse).solve();
    }

    private Shared solve() {
        int found = search.look(true);
        while (found > 0) {
            settle();
            found = search.look(false);
        }
        search.closeFull();
        return flow.shared();
    }

    private void settle() {
        for (int node = 0; node < flow.excess.length; node++) {
            while (flow.excess[node] > 0) {
                way.send(node);
                if (++sent % BEAT_EVERY == 0) {
                    pulse.beat(Math.min(node, flow.tree.mentees));
                }
            }
        }
    }
}
