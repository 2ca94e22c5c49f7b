package org.pairwright.matching.limit;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;

/** Balance and limits as a flow of least cost, solved by OR-Tools, with which nothing here shares any code. */
final class SharedFlowOracle {
    private SharedFlowOracle() {}

    /** The greatest total less the price of unmet needs and the cost of further places. */
    static long best(int[][] scores, Room room) {
        Loader.loadNativeLibraries();
        var flow = new MinCostFlow();
        int mentees = room.needs().length;
        int mentors = room.places().length;
        int groups = mentees + mentors;
        int source = groups + room.groups().size();
        int sink = source + 1;
        long supply = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            supply += room.needs()[mentee];
            flow.addArcWithCapacityAndUnitCost(above(room, true, mentee, -1, source), mentee, room.needs()[mentee], 0);
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (scores[mentee][mentor] >= 0) {
                    flow.addArcWithCapacityAndUnitCost(mentee, mentees + mentor, 1, -scores[mentee][mentor]);
                }
            }
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (int place = 0; place < room.places()[mentor]; place++) {
                long cost = room.balance() * (room.taken()[mentor] + place);
                flow.addArcWithCapacityAndUnitCost(mentees + mentor, above(room, false, mentor, -1, sink), 1, cost);
            }
        }
        for (int at = 0; at < room.groups().size(); at++) {
            Group group = room.groups().get(at);
            int member = group.members().nextSetBit(0);
            int outer = above(room, group.ofMentees(), member, at, group.ofMentees() ? source : sink);
            flow.addArcWithCapacityAndUnitCost(
                    group.ofMentees() ? outer : groups + at, group.ofMentees() ? groups + at : outer, group.most(), 0);
        }
        flow.addArcWithCapacityAndUnitCost(source, sink, supply, room.unplacedPrice());
        flow.setNodeSupply(source, supply);
        flow.setNodeSupply(sink, -supply);
        if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("the oracle has no answer");
        }
        return -flow.getOptimalCost();
    }

    /** The smallest group of a person beyond this one, of equal ones the one named last; else the end. */
    private static int above(Room room, boolean ofMentees, int member, int beyond, int end) {
        int best = -1;
        for (int at = 0; at < room.groups().size(); at++) {
            Group group = room.groups().get(at);
            if (group.ofMentees() == ofMentees
                    && group.members().get(member)
                    && (beyond < 0 || before(room, beyond, at))
                    && (best < 0 || before(room, at, best))) {
                best = at;
            }
        }
        return best < 0 ? end : room.needs().length + room.places().length + best;
    }

    private static boolean before(Room room, int inner, int outer) {
        int one = room.groups().get(inner).members().cardinality();
        int other = room.groups().get(outer).members().cardinality();
        return one < other || (one == other && inner > outer);
    }
}
