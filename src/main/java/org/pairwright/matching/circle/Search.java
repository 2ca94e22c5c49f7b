package org.pairwright.matching.circle;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.matching.circle.Searched.Level;
import org.pairwright.matching.circle.close.Closing;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.program.proposal.Aim;

/**
 * Looks for who sits where: most people, then the greatest total; if it is to be fair, most people, then the highest lowest
 * seat, by halving the levels among which it lies, then the greatest total.
 */
final class Search {
    private final CircleProblem problem;
    private final Allowed allowed;
    private final int mostLooks;
    private final Pulse pulse;

    /** @param pulse beaten with how many choices were looked at; what it throws ends the work */
    Search(CircleProblem problem, Allowed allowed, int mostLooks, Pulse pulse) {
        this.problem = problem;
        this.allowed = allowed;
        this.mostLooks = mostLooks;
        this.pulse = pulse;
    }

    Searched run() {
        Level first = at(allowed);
        boolean fair = problem.terms().aim() == Aim.FAIR && first.seats() > 0;
        return fair ? fair(first) : new Searched(first, first, OptionalInt.empty(), Optional.empty());
    }

    /** Where nothing is proved, more people may be found among better seats: that is the best then. */
    private Searched fair(Level first) {
        int[] levels = allowed.levels();
        Level best = first;
        Optional<Level> beyond = Optional.empty();
        int low = Arrays.binarySearch(levels, first.lowest());
        int high = levels.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            Level level = at(allowed.atLeast(levels[middle]));
            if (level.seats() >= best.seats()) {
                best = level;
                low = Arrays.binarySearch(levels, level.lowest());
            } else {
                beyond = Optional.of(level);
                high = middle;
            }
        }
        return new Searched(first, best, OptionalInt.of(levels[low]), beyond);
    }

    private Level at(Allowed within) {
        return new Level(within, Closing.search(within.table(), mostLooks, pulse));
    }
}
