package org.pairwright.matching.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.PinBan.Kind;

/** A problem with one thing different. */
public final class ChangedProblem {
    private final MatchingProblem before;

    public ChangedProblem(MatchingProblem before) {
        this.before = before;
    }

    public MatchingProblem with(Kind kind, long mentee, long mentor) {
        List<PinBan> said = new ArrayList<>(before.terms().pinsAndBans());
        said.add(new PinBan(0, 0, mentee, mentor, kind, ""));
        return with(said);
    }

    /** Neither pinned nor banned. */
    public MatchingProblem without(long mentee, long mentor) {
        return with(before.terms().pinsAndBans().stream()
                .filter(said -> said.mentee() != mentee || said.mentor() != mentor)
                .toList());
    }

    public MatchingProblem withNeeds(long mentee, int count) {
        return new MatchingProblem(with(before.mentees(), mentee, count), before.mentors(), before.terms());
    }

    public MatchingProblem withPlaces(long mentor, int count) {
        return new MatchingProblem(before.mentees(), with(before.mentors(), mentor, count), before.terms());
    }

    /** With other criteria, of which those in force decide what a perfect pair earns. */
    public MatchingProblem withCriteria(UnaryOperator<Criterion> changed) {
        Terms terms = before.terms();
        List<Criterion> criteria = terms.criteria().stream().map(changed).toList();
        return withTerms(
                new Terms(terms.settings(), terms.floor(), criteria, terms.given(), terms.labels(), terms.on()));
    }

    /** With another floor, as people write it. */
    public MatchingProblem withFloorAt(int score) {
        return withTerms(before.terms().withFloorAt(score));
    }

    /** With some mentors more. */
    public MatchingProblem withMentors(List<Candidate> more) {
        List<Candidate> mentors = new ArrayList<>(before.mentors());
        mentors.addAll(more);
        return new MatchingProblem(before.mentees(), mentors, before.terms());
    }

    private MatchingProblem withTerms(Terms terms) {
        return new MatchingProblem(before.mentees(), before.mentors(), terms);
    }

    private MatchingProblem with(List<PinBan> said) {
        return withTerms(before.terms().with(said));
    }

    private static List<Candidate> with(List<Candidate> side, long participant, int count) {
        UnaryOperator<Candidate> counted = one -> one.participant() == participant ? with(one, count) : one;
        return side.stream().map(counted).toList();
    }

    private static Candidate with(Candidate one, int count) {
        return new Candidate(
                one.participant(), one.person(), one.name(), count, one.profile(), one.managers(), one.metBefore());
    }
}
