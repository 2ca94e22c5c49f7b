package org.pairwright.matching.circle;

import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.matching.circle.close.Closed;
import org.pairwright.matching.circle.proof.Placing;
import org.pairwright.program.circles.CircleProposal.Limit;

/**
 * What was found, and by what it is proved.
 *
 * @param first without raising the lowest seat
 * @param best what is proposed; the first where nothing was raised
 * @param lowest what the lowest seat earns, where it was to be raised
 * @param beyond the next level tried, at which fewer people were seated; empty where no seat earns more than the lowest
 */
record Searched(Level first, Level best, OptionalInt lowest, Optional<Level> beyond) {

    /** The best of the seats that are allowed within. */
    record Level(Allowed within, Closed found) {

        int seats() {
            return (int) found.placing().circleOf().stream()
                    .filter(circle -> circle != Placing.NOWHERE)
                    .count();
        }

        int lowest() {
            return within.lowest(found.placing().circleOf());
        }

        Placing.Most most() {
            return found.placing().most();
        }
    }

    /** Whether it is proved that with a higher lowest seat fewer people would be seated. */
    boolean isLowestProved() {
        return beyond.map(level -> level.most().seats() < best.seats()).orElse(true);
    }

    Limit limit() {
        int seats = Math.max(first.most().seats(), best.most().seats());
        return new Limit(seats, best.most().points());
    }

    int looks() {
        int raising = first.equals(best) ? 0 : best.found().looks();
        return first.found().looks()
                + raising
                + beyond.map(level -> level.found().looks()).orElse(0);
    }
}
