package org.pairwright.matching;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.matching.limit.Group;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.round.Bound;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.proposal.Limit;
import org.pairwright.text.Sentence;

/** Limits that cannot be kept, in sentences. */
final class LimitObstacles {
    private final MatchingProblem problem;
    private final List<Limit> limits;
    private final List<Group> groups;

    LimitObstacles(MatchingProblem problem) {
        this.problem = problem;
        this.limits = problem.terms().settings().limits();
        this.groups = limits.isEmpty() ? List.of() : Bound.groups(problem);
    }

    static List<Sentence> of(MatchingProblem problem) {
        var found = new ArrayList<Sentence>();
        new LimitObstacles(problem).addTo(found);
        return List.copyOf(found);
    }

    private void addTo(List<Sentence> found) {
        for (int at = 0; at < groups.size(); at++) {
            overfilled(at, found);
            for (int other = at + 1; other < groups.size(); other++) {
                if (groups.get(at).crosses(groups.get(other))) {
                    found.add(Sentence.of("matching.obstacle.limitsCross", name(at), name(other)));
                }
            }
        }
    }

    private void overfilled(int at, List<Sentence> found) {
        Group group = groups.get(at);
        if (group.most() < 0) {
            long left = Math.max(
                    0, limits.get(at).most() - problem.terms().given().running().inLimit(at));
            found.add(Sentence.of("matching.obstacle.pinsOverLimit", left - group.most(), name(at), left));
        }
    }

    private Sentence name(int at) {
        return name(problem, limits.get(at));
    }

    /** “Finance (mentors, department)”. */
    static Sentence name(MatchingProblem problem, Limit limit) {
        Sentence field = new CriterionWords(problem.terms().labels()).field(limit.field());
        return switch (limit.side()) {
            case MENTEES -> Sentence.of("matching.limit.mentees", field, limit.value());
            case MENTORS -> Sentence.of("matching.limit.mentors", field, limit.value());
        };
    }
}
