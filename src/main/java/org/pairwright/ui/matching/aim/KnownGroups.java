package org.pairwright.ui.matching.aim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Limit;

/**
 * By which answers the people of the next run can be grouped.
 *
 * @param answers those given on each side, by field; site and department first
 */
record KnownGroups(Map<Limit.Side, Map<String, List<String>>> answers) {
    static final KnownGroups NONE = new KnownGroups(Map.of());

    /** More answers than that are no groups but what everybody wrote for herself. */
    private static final int MOST = 200;

    private static final List<String> NO_GROUPS = List.of(BuiltIn.NOTES, BuiltIn.MANAGER);

    static KnownGroups of(MatchingProblem problem) {
        return new KnownGroups(Map.of(
                Limit.Side.MENTEES, answers(problem.mentees()),
                Limit.Side.MENTORS, answers(problem.mentors())));
    }

    List<String> fields(Limit.Side side) {
        return List.copyOf(answers.getOrDefault(side, Map.of()).keySet());
    }

    List<String> of(Limit.Side side, String field) {
        return answers.getOrDefault(side, Map.of()).getOrDefault(field, List.of());
    }

    /** The fields that people of both sides answered. */
    List<String> shared() {
        var mentors = fields(Limit.Side.MENTORS);
        return fields(Limit.Side.MENTEES).stream().filter(mentors::contains).toList();
    }

    private static Map<String, List<String>> answers(List<Candidate> side) {
        Map<String, Set<String>> byField = new TreeMap<>();
        side.forEach(one -> one.profile()
                .byField()
                .forEach((field, answer) -> words(answer)
                        .forEach(word -> byField.computeIfAbsent(field, _ -> new TreeSet<>())
                                .add(word))));
        var fields = new ArrayList<>(List.of(BuiltIn.SITE, BuiltIn.DEPARTMENT));
        byField.keySet().stream().filter(field -> !fields.contains(field)).forEach(fields::add);
        var answers = new LinkedHashMap<String, List<String>>();
        fields.stream().filter(field -> !NO_GROUPS.contains(field)).forEach(field -> {
            var given = byField.getOrDefault(field, Set.of());
            if (!given.isEmpty() && given.size() <= MOST) {
                answers.put(field, List.copyOf(given));
            }
        });
        return answers;
    }

    private static Stream<String> words(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> Stream.of(text.text().strip()).filter(word -> !word.isEmpty());
            case Answer.Choices choices -> choices.choices().stream();
            case Answer.Amount _, Answer.Day _, Answer.YesNo _ -> Stream.empty();
        };
    }
}
