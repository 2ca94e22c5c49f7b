package org.pairwright.matching.proof;

import static org.pairwright.matching.proof.Faults.require;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.pairwright.matching.proof.Levels.Digit;
import org.pairwright.matching.proof.Levels.Value;
import org.pairwright.program.proposal.Certificate.Level;

/**
 * Verifies in one pass over all pairs that a match is fair from the lowest score upwards, as {@link Level} says. It shares
 * no code with the solver. That a match passing it is best is weak duality with numbers of several digits: of every allowed
 * match the digits add up to no more than those of all benefits, prices and premiums, and this one reaches them exactly,
 * since whoever lacks a mentor has no benefit, a mentor with a free place no price, and every pair made is worth its prices
 * and its premium.
 */
public final class LevelsChecker {
    private static final long WHOLE = 100;
    private static final int NONE = -1;

    private final Claim claim;
    private final Levels levels;
    private final Scores scores;
    private final int[][] made;
    private final Digits benefits;
    private final Digits prices;
    private final int lowest;
    private final int last;
    private final int[] taken;

    /** The one score without a digit that a pair worth exactly its prices has. */
    private int above = NONE;

    private long total;
    private int pairs;

    private LevelsChecker(Claim claim, Levels levels, Scores scores) {
        this.claim = claim;
        this.levels = levels;
        this.scores = scores;
        this.made = claim.mentorsOf();
        this.benefits = new Digits(claim.needs().size());
        this.prices = new Digits(claim.places().size());
        this.taken = new int[claim.places().size()];
        this.lowest = score(Math.max(0, claim.dual().leastPoints()));
        this.last = levels.digits().size();
    }

    /**
     * Verifies it.
     *
     * @param scores the points of all pairs by positions, below 0 where they are not allowed
     * @param beforeEachMentee told how many mentees are done; may throw to end the work
     * @throws IllegalStateException if the claim does not hold; the message says where
     */
    public static void verify(Claim claim, Levels levels, Scores scores, IntConsumer beforeEachMentee) {
        require(claim.pairs().keySet().stream().allMatch(claim::knows), "a pair of somebody who is not in the run");
        var checker = new LevelsChecker(claim, levels, scores);
        checker.readDigits();
        checker.verifyMentees(beforeEachMentee);
        checker.verifyMentors();
        checker.verifySums();
    }

    private void readDigits() {
        for (int place = 0; place < last; place++) {
            Digit digit = levels.digits().get(place);
            require(
                    digit.score() == (place == 0 ? Level.PLACED : lowest + place - 1),
                    "the digits do not count one score after the other");
            benefits.add(place, digit.benefits());
            prices.add(place, digit.prices());
        }
        require(last > 0, "no digit counts the pairs");
        require(claim.dual().benefits().size() == claim.needs().size(), "not one benefit for each mentee");
        require(claim.dual().prices().size() == taken.length, "not one price for each mentor");
        benefits.add(last, numbered(claim.dual().benefits()));
        prices.add(last, numbered(claim.dual().prices()));
    }

    private static List<Value> numbered(List<Long> values) {
        return IntStream.range(0, values.size())
                .mapToObj(at -> new Value(at, values.get(at)))
                .toList();
    }

    private void verifyMentees(IntConsumer beforeEachMentee) {
        int[] row = new int[taken.length];
        for (int mentee = 0; mentee < made.length; mentee++) {
            beforeEachMentee.accept(mentee);
            scores.read(mentee, row);
            for (int mentor : made[mentee]) {
                verifyMade(mentee, mentor, row[mentor]);
                row[mentor] = NONE;
            }
            verifyOthers(mentee, row);
            int lacking = claim.needs().get(mentee) - made[mentee].length;
            require(lacking >= 0, "a mentee has more mentors than she needs, at " + mentee);
            require(benefits.isNotNegative(mentee), "a benefit is less than being unplaced, at " + mentee);
            require(
                    lacking == 0 || benefits.isZero(mentee),
                    "a mentee with an unmet need has more benefit than being unplaced, at " + mentee);
        }
    }

    private void verifyMade(int mentee, int mentor, int points) {
        boolean pinned = claim.pinned(mentee, mentor);
        require(points >= 0, "a pair is not allowed", mentee, mentor);
        require(pinned || points >= claim.dual().leastPoints(), "a pair lies below the lowest score", mentee, mentor);
        require(pinned || over(mentee, mentor, points) <= 0, "a premium is negative", mentee, mentor);
        taken[mentor]++;
        total += points;
        pairs++;
    }

    private void verifyOthers(int mentee, int[] row) {
        long least = Math.max(0, claim.dual().leastPoints());
        for (int mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] >= least && over(mentee, mentor, row[mentor]) < 0) {
                require(false, "a pair is worth more than its prices", mentee, mentor);
            }
        }
    }

    /** The sign of the prices of a pair less what it is worth: that of the first digit that is not 0. */
    private int over(int mentee, int mentor, int points) {
        int score = score(points);
        int own = score - lowest + 1 < last ? score - lowest + 1 : last;
        int ofMentee = 0;
        int ofMentor = 0;
        for (int place = 0; place <= last; place = next(place, own, mentee, ofMentee, mentor, ofMentor)) {
            long sum = 0;
            if (benefits.place(mentee, ofMentee) == place) {
                sum += benefits.value(mentee, ofMentee++);
            }
            if (prices.place(mentor, ofMentor) == place) {
                sum += prices.value(mentor, ofMentor++);
            }
            if (place == last) {
                note(own == last ? score : NONE);
            }
            sum -= worth(place, own, score, points);
            if (sum != 0) {
                return Long.signum(sum);
            }
        }
        return 0;
    }

    /** The next digit at which anything is not 0; the last always counts. */
    private int next(int place, int own, int mentee, int ofMentee, int mentor, int ofMentor) {
        if (place == last) {
            return last + 1;
        }
        int next = Math.min(benefits.place(mentee, ofMentee), prices.place(mentor, ofMentor));
        return Math.min(own > place ? Math.min(own, next) : next, last);
    }

    private long worth(int place, int own, int score, int points) {
        if (place == last) {
            return points - Math.ceilDiv(score * levels.mostPoints(), WHOLE);
        }
        return place == 0 ? 1 : place == own ? -1 : 0;
    }

    /** Scores without a digit: there may be one, since how many have it follows from the others. */
    private void note(int score) {
        require(score == NONE || above == NONE || above == score, "scores are left to choose from");
        above = score == NONE ? above : score;
    }

    private void verifyMentors() {
        for (int mentor = 0; mentor < taken.length; mentor++) {
            int free = claim.places().get(mentor) - taken[mentor];
            require(free >= 0, "a mentor has more mentees than places, at " + mentor);
            require(prices.isNotNegative(mentor), "a price is negative, at " + mentor);
            require(free == 0 || prices.isZero(mentor), "a free place has a price, at " + mentor);
        }
    }

    private void verifySums() {
        long unmet = claim.needs().stream().mapToLong(Integer::longValue).sum() - pairs;
        require(total == claim.dual().totalPoints(), "the points do not add up to the total");
        require(unmet == claim.dual().unmetNeeds(), "the unmet needs are not as many as said");
    }

    private int score(long points) {
        return levels.mostPoints() == 0 ? (int) WHOLE : (int) (WHOLE * points / levels.mostPoints());
    }
}
