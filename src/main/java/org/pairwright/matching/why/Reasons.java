package org.pairwright.matching.why;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.matching.plain.Judgement;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.proposal.Reason;

/** Why a pair has its score: one reason for every criterion in force, in their order, then for choices. */
public final class Reasons {
    private final MatchingProblem problem;
    private final PlainScore plain;
    private final List<Criterion> criteria;
    private final CriterionWords words;
    private final ChoiceReasons choices;

    public Reasons(MatchingProblem problem, PlainScore plain) {
        this.problem = problem;
        this.plain = plain;
        this.criteria = plain.criteria();
        this.words = new CriterionWords(problem.terms().labels());
        this.choices = new ChoiceReasons(problem, plain.chosen());
    }

    /** By positions. */
    public List<Reason> of(int mentee, int mentor) {
        List<Reason> reasons = new ArrayList<>();
        for (int at = 0; at < criteria.size(); at++) {
            Criterion criterion = criteria.get(at);
            Judgement judgement = plain.judge(at, mentee, mentor);
            var words = new ReasonWords(
                    this.words,
                    criterion,
                    problem.mentees().get(mentee),
                    problem.mentors().get(mentor));
            reasons.add(new Reason(
                    criterion.id(),
                    judgement.verdict(),
                    judgement.points(),
                    criterion.most(),
                    words.of(judgement.verdict(), problem.terms().on())));
        }
        choices.addTo(reasons, mentee, mentor);
        return reasons;
    }
}
