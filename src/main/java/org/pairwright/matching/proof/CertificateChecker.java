package org.pairwright.matching.proof;

import static org.pairwright.matching.proof.Faults.plus;
import static org.pairwright.matching.proof.Faults.require;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Claim.Dual;

/**
 * Verifies a claim in one pass over all pairs. It shares no code with the solver: it asks for scores, and adds up. That an
 * assignment passing it is best is the weak duality of linear programming: whatever is allowed earns, price of unmet needs
 * deducted, at most sum needs(i) b(i) + sum places(j) p(j) + sum q(i,j), and this one earns exactly that.
 * The premium of a pinned pair may be of either sign, since no assignment may leave it out.
 */
public final class CertificateChecker {
    private static final int NOT_ALLOWED = -1;

    private final Claim claim;
    private final Dual dual;
    private final Scores scores;
    private final int[][] made;
    private final int[] row;
    private final long[] prices;

    /** The least and the greatest price. */
    private final long[] extremes;

    private final int[] met;
    private final int[] taken;
    private long total;

    private CertificateChecker(Claim claim, Scores scores) {
        this.claim = claim;
        this.dual = claim.dual();
        this.scores = scores;
        this.made = claim.mentorsOf();
        this.row = new int[claim.places().size()];
        this.prices = claim.dual().prices().stream().mapToLong(Long::longValue).toArray();
        this.extremes = new long[] {
            Arrays.stream(prices).min().orElse(0), Arrays.stream(prices).max().orElse(0)
        };
        this.met = new int[claim.needs().size()];
        this.taken = new int[claim.places().size()];
    }

    /**
     * Verifies that no allowed assignment earns more, the price of unmet needs deducted.
     *
     * @param scores the points of all pairs by positions, below 0 where they are not allowed
     * @param beforeEachMentee told how many mentees are done; may throw to end the work
     * @throws IllegalStateException if the claim does not hold; the message says where
     */
    public static void verifyRows(Claim claim, Scores scores, IntConsumer beforeEachMentee) {
        require(claim.pairs().keySet().stream().allMatch(claim::knows), "a pair of somebody who is not in the run");
        try {
            new CertificateChecker(claim, scores).verify(beforeEachMentee);
        } catch (ArithmeticException tooGreat) {
            throw new IllegalStateException("a number of the proof is out of all bounds", tooGreat);
        }
    }

    /** The same with scores that are asked pair by pair. */
    public static void verify(Claim claim, IntBinaryOperator score, IntConsumer beforeEachMentee) {
        verifyRows(claim, Scores.eachPair(score), beforeEachMentee);
    }

    /**
     * Verifies that the price of an unmet need outweighs whatever points can be won, so that a claim that holds has also
     * as many people placed as can be.
     *
     * @param mostPoints no pair earns more
     * @throws IllegalStateException if it does not
     */
    public static void verifyMostPlaced(Claim claim, long mostPoints) {
        long pairs = Math.min(sum(claim.needs()), sum(claim.places()));
        require(
                claim.dual().unplacedPrice() > Math.multiplyExact(pairs, mostPoints + 1),
                "the price of an unmet need does not outweigh all points");
    }

    private void verify(IntConsumer beforeEachMentee) {
        require(dual.benefits().size() == met.length, "not one benefit for each mentee");
        require(dual.prices().size() == taken.length, "not one price for each mentor");
        require(claim.pairs().keySet().containsAll(dual.premiums().keySet()), "a premium without a pair");
        var beyond = scores.beyond(prices);
        for (int mentee = 0; mentee < met.length; mentee++) {
            beforeEachMentee.accept(mentee);
            requireInBounds(dual.benefits().get(mentee));
            beyond.read(mentee, dual.benefits().get(mentee), made[mentee], row);
            verifyPairs(mentee);
            verifyMentee(mentee);
        }
        for (int mentor = 0; mentor < taken.length; mentor++) {
            verifyMentor(mentor);
        }
        verifySums();
    }

    /** The pairs made are taken out of the row; all others must be worth no more than their prices. */
    private void verifyPairs(int mentee) {
        for (int mentor : made[mentee]) {
            verifyMade(mentee, mentor, row[mentor], claim.pinned(mentee, mentor));
            row[mentor] = NOT_ALLOWED;
        }
        long benefit = dual.benefits().get(mentee);
        long least = Math.max(0, dual.leastPoints());
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] > benefit + prices[mentor] && row[mentor] >= least) {
                require(false, "a pair is worth more than its prices", mentee, mentor);
            }
        }
    }

    /** No sum of the benefit and a price overflows. */
    private void requireInBounds(long benefit) {
        for (long extreme : extremes) {
            Math.addExact(benefit, extreme);
        }
    }

    private void verifyMade(int mentee, int mentor, int points, boolean pinned) {
        long premium = dual.premiums().getOrDefault(new Couple(mentee, mentor), 0L);
        require(points >= 0, "a pair is not allowed", mentee, mentor);
        require(pinned || points >= dual.leastPoints(), "a pair lies below the floor", mentee, mentor);
        require(pinned || premium >= 0, "a premium is negative", mentee, mentor);
        require(
                Math.addExact(worth(mentee, mentor), premium) >= points,
                "a pair is worth more than its prices and premium",
                mentee,
                mentor);
        met[mentee]++;
        taken[mentor]++;
        total += points;
    }

    private long worth(int mentee, int mentor) {
        return Math.addExact(dual.benefits().get(mentee), dual.prices().get(mentor));
    }

    private void verifyMentee(int mentee) {
        long benefit = dual.benefits().get(mentee);
        int needed = claim.needs().get(mentee);
        require(met[mentee] <= needed, "a mentee has more mentors than she needs", mentee);
        require(benefit >= -dual.unplacedPrice(), "a benefit is less than being unplaced", mentee);
        require(
                met[mentee] == needed || benefit == -dual.unplacedPrice(),
                "a mentee with an unmet need has more benefit than being unplaced",
                mentee);
    }

    private void verifyMentor(int mentor) {
        long price = dual.prices().get(mentor);
        int places = claim.places().get(mentor);
        require(taken[mentor] <= places, "a mentor has more mentees than places", mentor);
        require(price >= 0, "a price is negative", mentor);
        require(taken[mentor] == places || price == 0, "a free place has a price", mentor);
    }

    private void verifySums() {
        long unmet = sum(claim.needs()) - claim.pairs().size();
        require(total == dual.totalPoints(), "the points do not add up to the total");
        require(unmet == dual.unmetNeeds(), "the unmet needs are not as many as said");
        long bound = 0;
        for (int mentee = 0; mentee < met.length; mentee++) {
            bound = plus(bound, claim.needs().get(mentee), dual.benefits().get(mentee));
        }
        for (int mentor = 0; mentor < taken.length; mentor++) {
            bound = plus(bound, claim.places().get(mentor), dual.prices().get(mentor));
        }
        for (long premium : dual.premiums().values()) {
            bound = Math.addExact(bound, premium);
        }
        require(plus(total, -unmet, dual.unplacedPrice()) == bound, "the total is not the bound");
    }

    private static long sum(Iterable<Integer> counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
