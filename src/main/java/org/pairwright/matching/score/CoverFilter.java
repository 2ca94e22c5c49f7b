package org.pairwright.matching.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.matching.rows.FixedPrices;

/**
 * Offers only the mentors who cover enough of what a mentee wants to be worth enough; all others, most of them, are not
 * scored at all.
 */
final class CoverFilter {
    private final Covering covering;
    private final List<Layer> layers;
    private Optional<Sieve> last = Optional.empty();

    /** The main layer bounds what mentors are worth, so its classes may be many; the others are looked up here and there. */
    CoverFilter(Covering covering, Layer main, List<Layer> others) {
        this.covering = covering;
        this.layers = Stream.concat(Stream.of(main), others.stream()).toList();
    }

    /** Whether this mentee’s wishes can be counted. */
    boolean counts(int mentee) {
        return covering.answered(mentee) && covering.mostHits(mentee) > 0 && covering.mostHits(mentee) <= Hits.MOST;
    }

    /** What finds them at these prices, kept as long as they stay. */
    Sieve at(FixedPrices prices) {
        if (last.isEmpty() || !last.get().isFor(prices)) {
            last = Optional.of(new Sieve(covering, layers, new Arrangement(prices, covering, layers)));
        }
        return last.get();
    }
}
