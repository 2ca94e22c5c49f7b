package org.pairwright.matching.circle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.answer.Levelled;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.fields.Answer;

/** For which criteria the topic of a circle counts as what its facilitators offer. */
final class Topics {
    /** The words that somebody knows as answers, for every criterion that asks what is covered. */
    private final Map<Criterion, Set<String>> terms = new HashMap<>();

    Topics(CircleProblem problem) {
        for (Criterion criterion : problem.terms().criteria()) {
            switch (criterion.comparison()) {
                case Comparison.Covers _ -> terms.put(criterion, terms(problem, criterion, Answered::word));
                case Comparison.CoversAtLevel _ -> terms.put(criterion, terms(problem, criterion, Levelled::choice));
                default -> {}
            }
        }
    }

    /** Where the criterion asks what is covered, and somebody knows the topic as an answer to it. */
    boolean counts(Criterion criterion, GivenCircle circle) {
        String topic = criterion.comparison() instanceof Comparison.CoversAtLevel
                ? Levelled.choice(circle.topic())
                : Answered.word(circle.topic());
        return !topic.isEmpty() && terms.getOrDefault(criterion, Set.of()).contains(topic);
    }

    /** A facilitator who offers the topic, wherever it counts, and nothing else there. */
    Candidate leading(Candidate facilitator, GivenCircle circle) {
        var profile = facilitator.profile();
        for (Criterion criterion : terms.keySet()) {
            if (counts(criterion, circle)) {
                profile = profile.with(criterion.mentorField(), Answer.Choices.of(circle.topic()));
            }
        }
        return new Candidate(
                facilitator.participant(),
                facilitator.person(),
                facilitator.name(),
                facilitator.count(),
                profile,
                facilitator.managers(),
                facilitator.metBefore());
    }

    private static Set<String> terms(CircleProblem problem, Criterion criterion, UnaryOperator<String> compared) {
        Set<String> words = new HashSet<>();
        for (String field : criterion.fields()) {
            problem.lists().getOrDefault(field, List.of()).forEach(term -> words.add(compared.apply(term)));
        }
        for (String field : criterion.fields()) {
            if (!field.equals(criterion.mentorField()) || field.equals(criterion.menteeField())) {
                problem.members().forEach(member -> add(words, member, field, compared));
            }
        }
        problem.circles().stream()
                .flatMap(circle -> circle.facilitators().present().stream())
                .forEach(facilitator -> add(words, facilitator, criterion.mentorField(), compared));
        return words;
    }

    private static void add(Set<String> words, Candidate one, String field, UnaryOperator<String> compared) {
        Answered.written(one.profile(), field).forEach(word -> words.add(compared.apply(word)));
    }
}
