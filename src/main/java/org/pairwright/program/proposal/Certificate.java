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
 */
public record Certificate(
        long unplacedPrice,
        long leastPoints,
        long totalPoints,
        long unmetNeeds,
        List<Price> prices,
        List<Benefit> benefits,
        List<Premium> premiums) {

    public Certificate {
        prices = List.copyOf(prices);
        benefits = List.copyOf(benefits);
        premiums = List.copyOf(premiums);
    }

    /** p(j): what one more place at this mentor is worth. */
    public record Price(long mentor, long points) {}

    /** b(i): what this mentee brings beyond the price of her mentor's place. */
    public record Benefit(long mentee, long points) {}

    /** q(i,j): only where a mentee needs several mentors. */
    public record Premium(long mentee, long mentor, long points) {}
}
