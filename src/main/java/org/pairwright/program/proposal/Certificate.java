package org.pairwright.program.proposal;

import java.util.List;

/**
 * The proof that no allowed assignment does better, by linear programming duality (see any text on the assignment
 * problem, for instance Burkard, Dell'Amico, Martello, "Assignment Problems", 2009). With s(i,j) the points of an
 * allowed pair, P the price of an unmet need, p(j) the price of a place, b(i) the benefit of a mentee and q(i,j) the
 * premium of a made pair: p not negative, q neither except for a pinned pair, whose negative premium is what the pin
 * costs; b(i) at least -P; b(i) + p(j) + q(i,j) at least s(i,j) for every allowed pair; p(j) = 0 where a place is
 * free; b(i) = -P where a need is unmet; and total - P unmet = sum needs(i) b(i) + sum places(j) p(j) + sum q(i,j).
 * Every number is a whole number, so the equality is exact.
 *
 * @param unplacedPrice P, what leaving one need unmet costs
 * @param leastPoints pairs below this many points were not allowed (0 unless the aim is fair or she set a floor)
 * @param totalPoints the points of all pairs together
 * @param unmetNeeds how many mentors are lacking over all mentees
 * @param prices only those that are not 0
 * @param benefits one for every mentee in the run
 * @param premiums only those that are not 0
 * @param beyond what balance, limits and quotas add to it
 * @param levels where the match is fair, what proves it: see {@link Level}; none otherwise
 */
public record Certificate(
        long unplacedPrice,
        long leastPoints,
        long totalPoints,
        long unmetNeeds,
        List<Price> prices,
        List<Benefit> benefits,
        List<Premium> premiums,
        Beyond beyond,
        List<Level> levels) {

    public Certificate {
        prices = List.copyOf(prices);
        benefits = List.copyOf(benefits);
        premiums = List.copyOf(premiums);
        levels = List.copyOf(levels);
    }

    /** Not level by level. */
    public Certificate(
            long unplacedPrice,
            long leastPoints,
            long totalPoints,
            long unmetNeeds,
            List<Price> prices,
            List<Benefit> benefits,
            List<Premium> premiums,
            Beyond beyond) {
        this(unplacedPrice, leastPoints, totalPoints, unmetNeeds, prices, benefits, premiums, beyond, List.of());
    }

    /** Without balance, limits and quotas. */
    public Certificate(
            long unplacedPrice,
            long leastPoints,
            long totalPoints,
            long unmetNeeds,
            List<Price> prices,
            List<Benefit> benefits,
            List<Premium> premiums) {
        this(unplacedPrice, leastPoints, totalPoints, unmetNeeds, prices, benefits, premiums, Beyond.NOTHING);
    }

    /** p(j): what one more place at this mentor is worth. */
    public record Price(long mentor, long points) {}

    /** b(i): what this mentee brings beyond the price of her mentor's place. */
    public record Benefit(long mentee, long points) {}

    /**
     * One digit of the prices of a fair match. Every pair is worth several digits, and so are benefits and prices; numbers
     * of several digits are compared digit by digit, the first that differs decides, and all that is said above holds for
     * them (linear programming duality over an ordered field). The first digit of a pair is 1; then there is one for each
     * score from that of {@code leastPoints} upwards, -1 if the pair reads that score; the last is its points beyond the
     * least that read its score. Benefits and prices of the last digit are those of the certificate, its unplaced price is
     * 0, and premiums follow from the rest. Where all pairs that are worth exactly their prices read one of the scores of
     * the digits or one more, the scores above need no digit.
     *
     * @param score that is counted, or {@link #PLACED}
     * @param prices only those that are not 0
     * @param benefits only those that are not 0
     */
    public record Level(int score, List<Price> prices, List<Benefit> benefits) {
        /** Of the first digit, which counts all pairs. */
        public static final int PLACED = -1;

        public Level {
            prices = List.copyOf(prices);
            benefits = List.copyOf(benefits);
        }
    }

    /** q(i,j): only where a mentee needs several mentors. */
    public record Premium(long mentee, long mentor, long points) {}

    /**
     * What is proved beyond single pairs. With e(j,k) what the k-th place of a mentor costs for the sake of balance, g the
     * prices of limits and m the multipliers of quotas: b(i) + p(j) + the g of both people's groups + q(i,j) is at least
     * s(i,j) and what the quotas add; and total - balance cost - P unmet + gap = sum needs(i) b(i) + sum max(0, p(j) -
     * e(j,k)) over all places + sum most(g) g + sum q(i,j). So nothing allowed is better by more than the gap.
     *
     * @param balanceCost what the mentees beyond the first of each mentor were counted as less
     * @param groupPrices one for each limit, in the order of the settings
     * @param multipliers one for each quota, in the order of the settings
     * @param gap 0 where nothing allowed is better
     */
    public record Beyond(long balanceCost, List<Long> groupPrices, List<Multiplier> multipliers, long gap) {
        public static final Beyond NOTHING = new Beyond(0, List.of(), List.of(), 0);

        public Beyond {
            groupPrices = List.copyOf(groupPrices);
            multipliers = List.copyOf(multipliers);
        }
    }

    /**
     * How a quota was reached.
     *
     * @param kept whether the quota is kept; if not, nothing is proved of it
     * @param given what a mixed pair was counted as more
     * @param taken what any pair was counted as less
     */
    public record Multiplier(boolean kept, long given, long taken) {}
}
