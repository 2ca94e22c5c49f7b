package org.pairwright.matching.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;

/**
 * What a pair earns, computed pair by pair in the plainest way. This is the definition: the proof and the reasons ask
 * it, and it shares no table with what the solver asks. People are named by their position in the problem's lists.
 */
public final class PlainScore {
    /** The score of a pair that is not allowed. */
    public static final int FORBIDDEN = -1;

    private final MatchingProblem problem;
    private final List<PlainCriterion> criteria;
    private final Set<Couple> banned;
    private final Chosen chosen;

    public PlainScore(MatchingProblem problem) {
        this(problem, _ -> {});
    }

    /** The same, telling for every criterion that it is at work; what that throws ends it. */
    public PlainScore(MatchingProblem problem, IntConsumer beforeEachCriterion) {
        this.problem = problem;
        this.criteria = problem.terms().criteria().stream()
                .filter(criterion -> !(criterion.weight() instanceof Weight.Off))
                .map(criterion -> {
                    beforeEachCriterion.accept(0);
                    return new PlainCriterion(criterion, problem);
                })
                .toList();
        beforeEachCriterion.accept(0);
        this.banned = banned(problem);
        this.chosen = new Chosen(problem);
    }

    /** The points of a pair, from 0, or {@link #FORBIDDEN}. The floor and the pins have no say in it. */
    public int score(int mentee, int mentor) {
        if (samePerson(mentee, mentor) || banned(mentee, mentor)) {
            return FORBIDDEN;
        }
        int points = 0;
        for (PlainCriterion criterion : criteria) {
            var judgement = criterion.judge(mentee, mentor);
            if (!judgement.allowed()) {
                return FORBIDDEN;
            }
            points += judgement.points();
        }
        return points + chosen.points(mentee, mentor);
    }

    /** The criteria in force, in their order. */
    public List<Criterion> criteria() {
        return criteria.stream().map(PlainCriterion::criterion).toList();
    }

    /** What one of {@link #criteria()} says of a pair. */
    public Judgement judge(int criterion, int mentee, int mentor) {
        return criteria.get(criterion).judge(mentee, mentor);
    }

    /** What choices add. */
    public Chosen chosen() {
        return chosen;
    }

    public boolean samePerson(int mentee, int mentor) {
        return problem.mentees().get(mentee).person()
                == problem.mentors().get(mentor).person();
    }

    public boolean banned(int mentee, int mentor) {
        return !banned.isEmpty() && banned.contains(new Couple(mentee, mentor));
    }

    /** The criteria on whose account a mentee stays out of the run, because she did not answer. */
    public List<Criterion> keepOutMentee(int mentee) {
        return criteria.stream()
                .filter(criterion -> criterion.keepsOutMentee(mentee))
                .map(PlainCriterion::criterion)
                .toList();
    }

    /** The criteria on whose account a mentor stays out of the run, because she did not answer. */
    public List<Criterion> keepOutMentor(int mentor) {
        return criteria.stream()
                .filter(criterion -> criterion.keepsOutMentor(mentor))
                .map(PlainCriterion::criterion)
                .toList();
    }

    private static Set<Couple> banned(MatchingProblem problem) {
        Map<Long, Integer> mentees = problem.menteePositions();
        Map<Long, Integer> mentors = problem.mentorPositions();
        Set<Couple> banned = new HashSet<>();
        for (PinBan said : problem.terms().pinsAndBans()) {
            if (said.kind() == PinBan.Kind.BAN) {
                banned.add(
                        new Couple(mentees.getOrDefault(said.mentee(), -1), mentors.getOrDefault(said.mentor(), -1)));
            }
        }
        return banned;
    }

    private record Couple(int mentee, int mentor) {}
}
