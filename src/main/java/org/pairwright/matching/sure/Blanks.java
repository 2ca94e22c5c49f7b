package org.pairwright.matching.sure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;

/** The questions of a problem that were left open and count half, with what others answered. */
final class Blanks {
    private static final int MOST_VALUES = 8;

    private Blanks() {}

    static List<Blank> of(MatchingProblem problem) {
        List<Blank> blanks = new ArrayList<>();
        add(blanks, true, problem.mentees(), fields(problem, Criterion::menteeField));
        add(blanks, false, problem.mentors(), fields(problem, Criterion::mentorField));
        return blanks;
    }

    private static Set<String> fields(MatchingProblem problem, Function<Criterion, String> field) {
        Set<String> fields = new TreeSet<>();
        problem.terms().criteria().stream()
                .filter(criterion -> criterion.missing() == MissingPolicy.NEUTRAL)
                .filter(criterion -> !(criterion.weight() instanceof Weight.Off))
                .map(field)
                .filter(name -> !name.isEmpty())
                .forEach(fields::add);
        return fields;
    }

    private static void add(List<Blank> blanks, boolean mentee, List<Candidate> side, Set<String> fields) {
        for (String field : fields) {
            List<Answer> values = values(side, field);
            IntStream.range(0, side.size())
                    .filter(at -> side.get(at).count() > 0)
                    .filter(at -> side.get(at).profile().to(field).isEmpty())
                    .forEach(at -> blanks.add(new Blank(mentee, at, field, values)));
        }
    }

    private static List<Answer> values(List<Candidate> side, String field) {
        Map<Answer, Integer> counts = new HashMap<>();
        side.forEach(one -> one.profile().to(field).ifPresent(answer -> counts.merge(answer, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Answer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST_VALUES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
