package org.pairwright.matching.scarce;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;

/** What most mentors answer where a blank answer would keep somebody out. */
final class UsualAnswers {
    private UsualAnswers() {}

    static Answers of(MatchingProblem problem) {
        var usual = Answers.NONE;
        for (Criterion criterion : problem.terms().criteria()) {
            boolean needed = criterion.missing() == MissingPolicy.STAYS_OUT
                    || (criterion.isRule() && criterion.missing() == MissingPolicy.NO_MATCH);
            Optional<Answer> answer = needed ? usual(problem, criterion.mentorField()) : Optional.empty();
            if (answer.isPresent()) {
                usual = usual.with(criterion.mentorField(), answer.get());
            }
        }
        return usual;
    }

    private static Optional<Answer> usual(MatchingProblem problem, String field) {
        Map<Answer, Integer> counts = new HashMap<>();
        problem.mentors()
                .forEach(one -> one.profile().to(field).ifPresent(answer -> counts.merge(answer, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<Answer, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
