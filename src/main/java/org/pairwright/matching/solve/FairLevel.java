package org.pairwright.matching.solve;

/**
 * How high the lowest score can be when as many people are placed as can be: a binary search on the floor, each step
 * counting how many pairs are still possible.
 *
 * @param least the greatest floor at which as many pairs are possible as without it
 * @param most a proof, by counting, that no more pairs are possible
 * @param above a proof, by counting, that fewer are possible with a floor one point higher
 */
public record FairLevel(long least, Assignment most, Assignment above) {

    /**
     * Searches.
     *
     * @param floor pairs below this are not allowed in any case
     * @param mostPoints no pair earns more
     */
    public static FairLevel of(ScoreRows rows, Demand demand, long floor, long mostPoints, Pulse pulse) {
        Demand counting = demand.withPrice(1);
        Assignment most = count(rows, counting, floor, pulse);
        Assignment above = count(rows, counting, mostPoints + 1, pulse);
        long least = floor;
        long tooHigh = mostPoints + 1;
        while (most.made() > 0 && tooHigh - least > 1) {
            long middle = least + (tooHigh - least) / 2;
            Assignment tried = count(rows, counting, middle, pulse);
            if (tried.made() == most.made()) {
                least = middle;
            } else {
                tooHigh = middle;
                above = tried;
            }
        }
        return new FairLevel(least, most, above);
    }

    private static Assignment count(ScoreRows rows, Demand counting, long floor, Pulse pulse) {
        return Solver.solve(rows.atLeast(floor).counted(), counting, pulse);
    }
}
