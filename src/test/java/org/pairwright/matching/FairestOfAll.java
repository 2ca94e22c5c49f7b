package org.pairwright.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Proposal;

/**
 * Tries every assignment that pins, bans, rules and the floor allow for the fairest. For a handful of people. What an
 * assignment is worth is told in numbers of which the first that differs decides: how many pairs there are, the lowest points
 * of a pair that is not pinned, how many pairs less than none there are of each score from 0 to 100, and the total.
 */
final class FairestOfAll {
    private static final int SCORES = 101;

    private final MatchingProblem problem;
    private final PlainScore plain;
    private final Set<String> pinned = new HashSet<>();
    private final int[] given;
    private final long[] scores = new long[SCORES];
    private long[] best = {};

    FairestOfAll(MatchingProblem problem) {
        this.problem = problem;
        this.plain = new PlainScore(problem);
        this.given = new int[problem.mentors().size()];
        for (PinBan said : problem.terms().pinsAndBans()) {
            if (said.kind() == PinBan.Kind.PIN) {
                pinned.add(problem.menteePositions().get(said.mentee()) + "/"
                        + problem.mentorPositions().get(said.mentor()));
            }
        }
    }

    long[] worth() {
        look(0, 0, 0, 0, Long.MAX_VALUE, 0);
        return best;
    }

    static long[] worth(Proposal proposal) {
        long[] scores = new long[SCORES];
        proposal.pairs().forEach(pair -> scores[pair.score()]++);
        long least = proposal.pairs().stream()
                .filter(pair -> !pair.pinned())
                .mapToLong(pair -> pair.points())
                .min()
                .orElse(Long.MAX_VALUE);
        long total = proposal.pairs().stream().mapToLong(pair -> pair.points()).sum();
        return worth(proposal.pairs().size(), least, scores, total);
    }

    private static long[] worth(long pairs, long least, long[] scores, long total) {
        long[] worth = new long[SCORES + 3];
        worth[0] = pairs;
        worth[1] = least;
        for (int score = 0; score < SCORES; score++) {
            worth[2 + score] = -scores[score];
        }
        worth[SCORES + 2] = total;
        return worth;
    }

    private void look(int mentee, int mentor, int met, int pairs, long least, long total) {
        if (mentee == problem.mentees().size()) {
            long[] worth = worth(pairs, least, scores, total);
            best = best.length == 0 || Arrays.compare(worth, best) > 0 ? worth : best;
            return;
        }
        if (mentor == given.length) {
            look(mentee + 1, 0, 0, pairs, least, total);
            return;
        }
        boolean pin = pinned.contains(mentee + "/" + mentor);
        if (!pin) {
            look(mentee, mentor + 1, met, pairs, least, total);
        }
        int points = plain.score(mentee, mentor);
        if (points >= 0
                && (pin || points >= problem.terms().floor())
                && met < problem.mentees().get(mentee).count()
                && given[mentor] < problem.mentors().get(mentor).count()) {
            int score = problem.terms().scoreOf(points);
            given[mentor]++;
            scores[score]++;
            look(mentee, mentor + 1, met + 1, pairs + 1, pin ? least : Math.min(least, points), total + points);
            scores[score]--;
            given[mentor]--;
        }
    }
}
