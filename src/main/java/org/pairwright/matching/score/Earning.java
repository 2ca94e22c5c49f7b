package org.pairwright.matching.score;

import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;

/** What one criterion in force does to a row of scores. */
sealed interface Earning permits GroupedEarning, RelatedEarning {

    boolean isRule();

    /** What one pair earns; for a rule 0 where it is forbidden. */
    int earned(int mentee, int mentor);

    /** Whether anybody who did not answer stays out. */
    boolean keepsSomeOut();

    boolean keepsOutMentee(int mentee);

    boolean keepsOutMentor(int mentor);

    static Earning of(Criterion criterion, MatchingProblem problem) {
        return switch (criterion.comparison()) {
            case Comparison.ReportingLine _ -> RelatedEarning.ofReportingLine(criterion, problem);
            case Comparison.MetBefore _ -> RelatedEarning.ofMetBefore(criterion, problem);
            default -> GroupedEarning.of(criterion, problem);
        };
    }

    /** What is earned where an answer is missing; for a rule 1 lets the pair pass and 0 forbids it. */
    static int unknown(Criterion criterion) {
        boolean neutral = criterion.missing() == MissingPolicy.NEUTRAL;
        return neutral ? criterion.isRule() ? 1 : criterion.most() / 2 : 0;
    }
}
