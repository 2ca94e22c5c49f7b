package org.pairwright.matching.change;

import java.util.List;
import org.pairwright.matching.limit.Mixing;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Solution;
import org.pairwright.matching.round.Bound;

/** Which of the quotas asked for a match of these people keeps. */
final class Quotas {
    private final List<Mixing> all;

    Quotas(MatchingProblem problem) {
        this.all = Bound.quotas(problem);
    }

    boolean any() {
        return !all.isEmpty();
    }

    int missed(Solution solution) {
        return (int) all.stream().filter(quota -> slack(quota, solution) < 0).count();
    }

    private static long slack(Mixing quota, Solution solution) {
        long slack = 0;
        for (int mentee = 0; mentee < solution.mentorsOf().size(); mentee++) {
            for (int mentor : solution.mentorsOf().get(mentee)) {
                slack += quota.count(mentee, mentor);
            }
        }
        return slack;
    }
}
