package org.pairwright.matching.limit;

import java.util.List;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

/**
 * How high the lowest score can be when as many people are placed as limits allow: a binary search on the floor.
 *
 * @param least the greatest floor at which as many pairs are possible as without it
 * @param most a proof, by counting, that no more pairs are possible
 * @param above a proof, by counting, that fewer are possible with a floor one point higher
 */
public record RaisedFloor(long least, Shared most, Shared above) {

    /**
     * Searches.
     *
     * @param floor pairs below this are not allowed in any case
     * @param mostPoints no pair earns more
     */
    public static RaisedFloor of(ScoreRows rows, Room room, long floor, long mostPoints, Pulse pulse) {
        Room counting = room.withPrice(1).withBalance(0);
        Shared most = count(rows, counting, floor, pulse);
        long least = floor;
        long tooHigh = mostPoints + 1;
        Shared above = count(rows, counting, tooHigh, pulse);
        while (most.made() > 0 && tooHigh - least > 1) {
            long middle = least + (tooHigh - least) / 2;
            Shared counted = count(rows, counting, middle, pulse);
            if (counted.made() == most.made()) {
                least = middle;
            } else {
                tooHigh = middle;
                above = counted;
            }
        }
        return new RaisedFloor(least, most, above);
    }

    private static Shared count(ScoreRows rows, Room counting, long floor, Pulse pulse) {
        return Sharing.solve(Counted.of(rows.atLeast(floor).counted(), List.of(), new long[0]), counting, pulse);
    }
}
