package org.pairwright.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.PinBan.Kind;

/** A problem with one thing different. */
final class ChangedProblem {
    private final MatchingProblem before;

    ChangedProblem(MatchingProblem before) {
        this.before = before;
    }

    MatchingProblem with(Kind kind, long mentee, long mentor) {
        List<PinBan> said = new ArrayList<>(before.terms().pinsAndBans());
        said.add(new PinBan(0, 0, mentee, mentor, kind, ""));
        return with(said);
    }

    /** Neither pinned nor banned. */
    MatchingProblem without(long mentee, long mentor) {
        return with(before.terms().pinsAndBans().stream()
                .filter(said -> said.mentee() != mentee || said.mentor() != mentor)
                .toList());
    }

    MatchingProblem withNeeds(long mentee, int count) {
        return new MatchingProblem(with(before.mentees(), mentee, count), before.mentors(), before.terms());
    }

    MatchingProblem withPlaces(long mentor, int count) {
        return new MatchingProblem(before.mentees(), with(before.mentors(), mentor, count), before.terms());
    }

    private MatchingProblem with(List<PinBan> said) {
        return new MatchingProblem(
                before.mentees(), before.mentors(), before.terms().with(said));
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
