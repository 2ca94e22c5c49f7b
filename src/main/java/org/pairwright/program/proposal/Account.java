package org.pairwright.program.proposal;

import java.util.List;
import java.util.Optional;
import org.pairwright.program.criteria.PinBan;

/**
 * What a result costs beside what it is worth.
 *
 * @param blockingPairs how many couples are not paired although they may be and both would rather have each other: a mentee
 *     with an unmet need or a mentor she likes less, and a mentor with a free place or a mentee whom he likes less (Gale and
 *     Shapley, "College Admissions and the Stability of Marriage", 1962). Everybody likes whom she chose better, in the order
 *     of her ranks, than whom she did not, and of these the one of the higher score
 * @param withoutFairness what the match would be without a floor and without raising the lowest score, where either was asked
 * @param prices of pins and bans, in the order in which they were said
 */
public record Account(long blockingPairs, Optional<Figures> withoutFairness, List<PriceOf> prices) {

    public Account {
        prices = List.copyOf(prices);
    }

    /**
     * A match in figures.
     *
     * @param mean of the scores that people read, rounded
     * @param below how many pairs lie below the floor asked for, or else below the lowest score that was reached
     */
    public record Figures(long total, int pairs, int mean, int lowest, int below) {}

    /**
     * What the whole would gain without a pin or a ban.
     *
     * @param points that the total would be higher; below 0 where it would be lower because more are placed
     * @param placed how many more would be placed
     * @param exact whether it was found by solving without it; if not, it is at most so much
     * @param fair what would be fairer without it, where a fair match was asked for
     */
    public record PriceOf(
            long mentee,
            long mentor,
            PinBan.Kind kind,
            long points,
            long placed,
            boolean exact,
            Optional<FairChange> fair) {

        /** Where fairness has no say in it. */
        public PriceOf(long mentee, long mentor, PinBan.Kind kind, long points, long placed, boolean exact) {
            this(mentee, mentor, kind, points, placed, exact, Optional.empty());
        }
    }
}
