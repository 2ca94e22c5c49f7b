package org.pairwright.matching.solve;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import org.pairwright.matching.rows.ScoreRows;

/** The same problems as a flow of least cost, solved by OR-Tools, with which nothing here shares any code. */
public final class FlowOracle {
    private FlowOracle() {}

    /** The greatest total score minus the price of unmet needs. */
    public static long best(ScoreRows rows, Demand demand) {
        Loader.loadNativeLibraries();
        var flow = new MinCostFlow();
        int sink = rows.mentees() + rows.mentors();
        long supply = 0;
        int[] row = new int[rows.mentors()];
        for (int mentee = 0; mentee < rows.mentees(); mentee++) {
            int needed = demand.needs()[mentee];
            supply += needed;
            flow.setNodeSupply(mentee, needed);
            flow.addArcWithCapacityAndUnitCost(mentee, sink, needed, demand.unplacedPrice());
            rows.read(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                if (row[mentor] >= 0) {
                    flow.addArcWithCapacityAndUnitCost(mentee, rows.mentees() + mentor, 1, -row[mentor]);
                }
            }
        }
        for (int mentor = 0; mentor < row.length; mentor++) {
            flow.addArcWithCapacityAndUnitCost(rows.mentees() + mentor, sink, demand.places()[mentor], 0);
        }
        flow.setNodeSupply(sink, -supply);
        if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("the oracle has no answer");
        }
        return -flow.getOptimalCost();
    }
}
