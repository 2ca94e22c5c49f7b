package org.pairwright.matching.proof;

import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Claim.Dual;

/**
 * Verifies a claim in one pass over all pairs. It shares no code with the solver: it asks for scores one by one, and adds
 * up. That an assignment passing it is best is the weak duality of linear programming: whatever is allowed earns, price
 * of unmet needs deducted, at most sum needs(i) b(i) + sum places(j) p(j) + sum q(i,j), and this one earns exactly that.
 * The premium of a pinned pair may be of either sign, since no assignment may leave it out.
 */
public final class CertificateChecker {
    private final Claim claim;
    private final Dual dual;
    private final IntBinaryOperator score;
    private final int[] met;
    private final int[] taken;
    private long total;

    private CertificateChecker(Claim claim, IntBinaryOperator score) {
        this.claim = claim;
        this.dual = claim.dual();
        this.score = score;
        this.met = new int[claim.needs().size()];
        this.taken = new int[claim.places().size()];
    }

    /**
     * Verifies that no allowed assignment earns more, the price of unmet needs deducted.
     *
     * @param score the points of a pair by positions, below 0 where it is not allowed
     * @param beforeEachMentee told how many mentees are done; may throw to end the work
     * @throws IllegalStateException if the claim does not hold; the message says where
     */
    public static void verify(Claim claim, IntBinaryOperator score, IntConsumer beforeEachMentee) {
        try {
            new CertificateChecker(claim, score).verify(beforeEachMentee);
        } catch (ArithmeticException tooGreat) {
            throw new IllegalStateException("a number of the proof is out of all bounds", tooGreat);
        }
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
        for (int mentee = 0; mentee < met.length; mentee++) {
            beforeEachMentee.accept(mentee);
            for (int mentor = 0; mentor < taken.length; mentor++) {
                verifyPair(mentee, mentor);
            }
            verifyMentee(mentee);
        }
        for (int mentor = 0; mentor < taken.length; mentor++) {
            verifyMentor(mentor);
        }
        verifySums();
    }

    private void verifyPair(int mentee, int mentor) {
        int points = score.applyAsInt(mentee, mentor);
        Boolean pinned = claim.pairs().get(new Couple(mentee, mentor));
        if (pinned != null) {
            verifyMade(mentee, mentor, points, pinned);
        } else if (points >= 0 && points >= dual.leastPoints()) {
            require(worth(mentee, mentor) >= points, "a pair is worth more than its prices", mentee, mentor);
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

    private static long plus(long sum, long count, long each) {
        return Math.addExact(sum, Math.multiplyExact(count, each));
    }

    private static long sum(Iterable<Integer> counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static void require(boolean holds, String fault, int at) {
        if (!holds) {
            require(false, fault + ", at " + at);
        }
    }

    private static void require(boolean holds, String fault, int mentee, int mentor) {
        if (!holds) {
            require(false, fault + ", mentee at " + mentee + " with mentor at " + mentor);
        }
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException("the certificate does not hold: " + fault);
        }
    }
}
