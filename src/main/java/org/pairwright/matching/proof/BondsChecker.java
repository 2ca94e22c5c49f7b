package org.pairwright.matching.proof;

import static org.pairwright.matching.proof.Faults.plus;
import static org.pairwright.matching.proof.Faults.require;

import java.util.BitSet;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import org.pairwright.matching.proof.Bonds.Limited;
import org.pairwright.matching.proof.Bonds.Mixed;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Claim.Dual;

/**
 * Verifies a claim with balance, limits and quotas in one pass over all pairs, sharing no code with the solver. With e(j,k)
 * what the k-th place of a mentor costs, g the prices of groups and m the multipliers of quotas: whatever is allowed earns,
 * cost of places and price of unmet needs deducted, at most sum needs(i) b(i) + sum max(0, p(j) - e(j,k)) + sum most(g) g +
 * sum q(i,j), if b(i) + p(j) + the prices of the groups of both + q(i,j) is at least the pair's points and what the quotas
 * add to it; for what they add in all is not negative where they are kept. This one earns that, less the gap that is told.
 */
public final class BondsChecker {
    private static final int PERCENT = 100;

    private final Claim claim;
    private final Dual dual;
    private final Bonds bonds;
    private final IntBinaryOperator score;
    private final int[] met;
    private final int[] taken;
    private final long[] menteeGroups;
    private final long[] mentorGroups;
    private final Map<Couple, Boolean> made;
    private long total;

    private BondsChecker(Claim claim, Bonds bonds, IntBinaryOperator score) {
        this.claim = claim;
        this.dual = claim.dual();
        this.bonds = bonds;
        this.score = score;
        this.met = new int[claim.needs().size()];
        this.taken = new int[claim.places().size()];
        this.menteeGroups = groupPrices(met.length, true);
        this.mentorGroups = groupPrices(taken.length, false);
        this.made = claim.pairs();
    }

    /**
     * Verifies that no allowed assignment earns more than this one and the gap.
     *
     * @param score the points of a pair by positions, below 0 where it is not allowed
     * @param beforeEachMentee told how many mentees are done; may throw to end the work
     * @throws IllegalStateException if the claim does not hold; the message says where
     */
    public static void verify(Claim claim, Bonds bonds, IntBinaryOperator score, IntConsumer beforeEachMentee) {
        try {
            new BondsChecker(claim, bonds, score).verify(beforeEachMentee);
        } catch (ArithmeticException tooGreat) {
            throw new IllegalStateException("a number of the proof is out of all bounds", tooGreat);
        }
    }

    /**
     * Verifies that the price of an unmet need outweighs whatever points can be won and places can cost, so that a claim that
     * holds without a gap has also as many people placed as can be.
     *
     * @param mostPoints no pair earns more
     */
    public static void verifyMostPlaced(Claim claim, Bonds bonds, long mostPoints) {
        long needs = claim.needs().stream().mapToLong(Integer::longValue).sum();
        long places = claim.places().stream().mapToLong(Integer::longValue).sum();
        long dearest = 0;
        for (int mentor = 0; mentor < claim.places().size(); mentor++) {
            int last = bonds.taken().get(mentor) + claim.places().get(mentor);
            dearest = Math.max(dearest, Math.multiplyExact(bonds.balance(), (long) last));
        }
        long most = Math.multiplyExact(Math.min(needs, places), Math.addExact(mostPoints, dearest) + 1);
        require(claim.dual().unplacedPrice() > most, "the price of an unmet need does not outweigh all points");
    }

    private void verify(IntConsumer beforeEachMentee) {
        require(dual.benefits().size() == met.length, "not one benefit for each mentee");
        require(dual.prices().size() == taken.length, "not one price for each mentor");
        require(bonds.taken().size() == taken.length && bonds.balance() >= 0, "the balance is not told of each mentor");
        require(bonds.gap() >= 0, "the gap is negative");
        for (int mentee = 0; mentee < met.length; mentee++) {
            beforeEachMentee.accept(mentee);
            for (int mentor = 0; mentor < taken.length; mentor++) {
                verifyPair(mentee, mentor);
            }
            require(
                    dual.benefits().get(mentee) >= -dual.unplacedPrice(),
                    "a benefit is less than being unplaced",
                    mentee);
            require(met[mentee] <= claim.needs().get(mentee), "a mentee has more mentors than she needs", mentee);
        }
        for (int mentor = 0; mentor < taken.length; mentor++) {
            require(dual.prices().get(mentor) >= 0, "a price is negative", mentor);
            require(taken[mentor] <= claim.places().get(mentor), "a mentor has more mentees than places", mentor);
        }
        bonds.groups().forEach(this::verifyGroup);
        bonds.quotas().forEach(this::verifyQuota);
        verifySums();
    }

    private void verifyPair(int mentee, int mentor) {
        var couple = new Couple(mentee, mentor);
        int points = score.applyAsInt(mentee, mentor);
        boolean stands = made.containsKey(couple);
        boolean pinned = stands && made.getOrDefault(couple, false);
        long premium = dual.premiums().getOrDefault(couple, 0L);
        require(pinned || premium >= 0, "a premium is negative", mentee, mentor);
        if (stands) {
            require(points >= 0, "a pair is not allowed", mentee, mentor);
            require(pinned || points >= dual.leastPoints(), "a pair lies below the floor", mentee, mentor);
            met[mentee]++;
            taken[mentor]++;
            total += points;
        }
        if (pinned || (points >= 0 && points >= dual.leastPoints())) {
            long covered = Math.addExact(worth(mentee, mentor), premium);
            require(
                    covered >= Math.addExact(points, added(mentee, mentor)),
                    "a pair is worth more than its prices",
                    mentee,
                    mentor);
        }
    }

    private long worth(int mentee, int mentor) {
        long people = Math.addExact(dual.benefits().get(mentee), dual.prices().get(mentor));
        return Math.addExact(people, Math.addExact(menteeGroups[mentee], mentorGroups[mentor]));
    }

    private long added(int mentee, int mentor) {
        long added = 0;
        for (Mixed quota : bonds.quotas()) {
            long given = quota.of(mentee, mentor) ? quota.multiplier().given() : 0;
            added = Math.addExact(added, given - quota.multiplier().taken());
        }
        return added;
    }

    private void verifyGroup(Limited group) {
        require(group.price() >= 0, "a price of a group is negative");
        long pairs = made.keySet().stream()
                .filter(pair -> group.members().get(group.ofMentees() ? pair.mentee() : pair.mentor()))
                .count();
        require(pairs <= group.most(), "a group has more pairs than it may");
    }

    private void verifyQuota(Mixed quota) {
        var multiplier = quota.multiplier();
        require(multiplier.taken() >= 0, "a multiplier is negative");
        require(
                Math.multiplyExact(multiplier.given(), (long) quota.share())
                        == Math.multiplyExact(multiplier.taken(), (long) PERCENT),
                "a multiplier is not in the proportion of its share");
        long mixed = made.keySet().stream()
                .filter(pair -> quota.of(pair.mentee(), pair.mentor()))
                .count();
        require(PERCENT * mixed >= quota.share() * (long) made.size(), "fewer pairs are mixed than asked for");
    }

    private void verifySums() {
        long unmet = claim.needs().stream().mapToLong(Integer::longValue).sum() - made.size();
        require(total == dual.totalPoints(), "the points do not add up to the total");
        require(unmet == dual.unmetNeeds(), "the unmet needs are not as many as said");
        long earned = Math.addExact(total, Math.multiplyExact(-unmet, dual.unplacedPrice()));
        long bound = 0;
        for (int mentee = 0; mentee < met.length; mentee++) {
            bound = plus(bound, claim.needs().get(mentee), dual.benefits().get(mentee));
        }
        for (int mentor = 0; mentor < taken.length; mentor++) {
            for (int place = 0; place < claim.places().get(mentor); place++) {
                long cost = Math.multiplyExact(bonds.balance(), bonds.taken().get(mentor) + (long) place);
                bound = Math.addExact(bound, Math.max(0, dual.prices().get(mentor) - cost));
                earned = place < taken[mentor] ? Math.subtractExact(earned, cost) : earned;
            }
        }
        for (Limited group : bonds.groups()) {
            bound = plus(bound, group.most(), group.price());
        }
        for (long premium : dual.premiums().values()) {
            bound = Math.addExact(bound, premium);
        }
        require(Math.addExact(earned, bonds.gap()) == bound, "the total and the gap are not the bound");
    }

    private long[] groupPrices(int people, boolean ofMentees) {
        long[] prices = new long[people];
        for (Limited group : bonds.groups()) {
            BitSet members = group.ofMentees() == ofMentees ? group.members() : new BitSet();
            members.stream().forEach(member -> prices[member] += group.price());
        }
        return prices;
    }
}
