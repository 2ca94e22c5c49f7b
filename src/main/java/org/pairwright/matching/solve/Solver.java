package org.pairwright.matching.solve;

/** Finds the best assignment: greatest score minus the price of unmet needs, exactly. */
public final class Solver {
    private Solver() {}

    /**
     * Solves. The same rows and demand give the same assignment.
     *
     * @param pulse beaten with the number of mentees that are done; what it throws ends the work
     */
    public static Assignment solve(ScoreRows rows, Demand demand, Pulse pulse) {
        int[] done = {0};
        var paths = new PathSearch(rows, demand, () -> pulse.beat(done[0]));
        while (done[0] < rows.mentees()) {
            paths.place(done[0]);
            done[0]++;
            pulse.beat(done[0]);
        }
        return paths.assignment();
    }
}
