package org.pairwright.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.PairCost;
import org.pairwright.matching.question.PairCost.Impossible;
import org.pairwright.text.Sentence;

/** Where everybody of a problem stands, by participant. */
final class Positions {
    private final Map<Long, Integer> mentees;
    private final Map<Long, Integer> mentors;

    Positions(MatchingProblem problem) {
        this.mentees = problem.menteePositions();
        this.mentors = problem.mentorPositions();
    }

    /** Answers by the positions of the two, or says who of them takes no part. */
    PairCost ofPair(long mentee, long mentor, BiFunction<Integer, Integer, PairCost> answer) {
        Optional<Integer> one = Optional.ofNullable(mentees.get(mentee));
        Optional<Integer> other = Optional.ofNullable(mentors.get(mentor));
        return one.flatMap(at -> other.map(to -> answer.apply(at, to)))
                .orElseGet(() -> one.isEmpty() ? noMentee() : noMentor());
    }

    PairCost ofMentee(long mentee, IntFunction<PairCost> answer) {
        return Optional.ofNullable(mentees.get(mentee)).map(answer::apply).orElseGet(Positions::noMentee);
    }

    PairCost ofMentor(long mentor, IntFunction<PairCost> answer) {
        return Optional.ofNullable(mentors.get(mentor)).map(answer::apply).orElseGet(Positions::noMentor);
    }

    private static PairCost noMentee() {
        return new Impossible(List.of(Sentence.of("question.impossible.noMentee")));
    }

    private static PairCost noMentor() {
        return new Impossible(List.of(Sentence.of("question.impossible.noMentor")));
    }
}
