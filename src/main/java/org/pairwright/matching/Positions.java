package org.pairwright.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
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
        return couple(mentee, mentor)
                .map(pair -> answer.apply(pair.mentee(), pair.mentor()))
                .orElseGet(() -> mentees.containsKey(mentee) ? noMentor() : noMentee());
    }

    Optional<Couple> couple(long mentee, long mentor) {
        return mentees.containsKey(mentee) && mentors.containsKey(mentor)
                ? Optional.of(new Couple(mentees.getOrDefault(mentee, 0), mentors.getOrDefault(mentor, 0)))
                : Optional.empty();
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
