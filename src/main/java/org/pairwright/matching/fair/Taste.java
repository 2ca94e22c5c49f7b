package org.pairwright.matching.fair;

import java.util.BitSet;
import java.util.Optional;
import org.pairwright.matching.solve.Demand;

/**
 * What counts among matches that are as fair: the points beyond the least of each pair's score, since how many pairs have
 * which score is settled; and of as many points, the pairs that are to be kept.
 */
final class Taste {
    private final Reading reading;
    private final Optional<BitSet[]> kept;
    private final int scale;
    private final int bonus;

    private Taste(Reading reading, Optional<BitSet[]> kept, int scale, int bonus) {
        this.reading = reading;
        this.kept = kept;
        this.scale = scale;
        this.bonus = bonus;
    }

    /** Without the wish to keep pairs where the numbers would grow too great; empty where they do so without it. */
    static Optional<Taste> of(Reading reading, Optional<BitSet[]> kept, Demand demand) {
        long pairs = demand.mostPairs();
        return of(reading, kept, pairs, kept.isPresent() ? pairs + 1 : 1)
                .or(() -> of(reading, Optional.empty(), pairs, 1));
    }

    private static Optional<Taste> of(Reading reading, Optional<BitSet[]> kept, long pairs, long scale) {
        double bonus = (pairs + 1.0) * (reading.mostBeyond() * (double) scale + 1);
        return 3 * bonus < Integer.MAX_VALUE
                ? Optional.of(new Taste(reading, kept, (int) scale, (int) bonus + 1))
                : Optional.empty();
    }

    /** More than all pairs together can be worth. */
    int bonus() {
        return bonus;
    }

    int of(int mentee, int mentor, int points) {
        int more = kept.isPresent() && kept.get()[mentee].get(mentor) ? 1 : 0;
        return reading.beyond(points) * scale + more;
    }
}
