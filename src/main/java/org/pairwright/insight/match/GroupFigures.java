package org.pairwright.insight.match;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Run;

/**
 * How the mentees of one site or department fare.
 *
 * @param group empty for those without an answer
 * @param mentees in the run
 * @param placed of them with at least one mentor
 * @param mean of the scores of their pairs, rounded; 0 without pairs
 */
public record GroupFigures(String group, int mentees, int placed, int mean) {

    /** The largest group first. */
    public static List<GroupFigures> of(Run run, String field) {
        Map<Long, String> groupOf = run.people().stream()
                .filter(MatchFigures::isMentee)
                .collect(toMap(PersonInRun::participant, person -> Grouping.of(person, field)));
        Map<Long, Integer> pairs = new HashMap<>();
        Map<Long, Integer> points = new HashMap<>();
        run.proposal().pairs().forEach(pair -> {
            pairs.merge(pair.mentee(), 1, Integer::sum);
            points.merge(pair.mentee(), pair.score(), Integer::sum);
        });
        Map<String, Sum> sums = new HashMap<>();
        groupOf.forEach((mentee, group) -> sums.merge(
                group,
                new Sum(
                        1,
                        pairs.containsKey(mentee) ? 1 : 0,
                        pairs.getOrDefault(mentee, 0),
                        points.getOrDefault(mentee, 0)),
                Sum::plus));
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparingInt(GroupFigures::mentees)
                        .reversed()
                        .thenComparing(GroupFigures::group))
                .toList();
    }

    private record Sum(int mentees, int placed, int pairs, int scores) {
        Sum plus(Sum other) {
            return new Sum(mentees + other.mentees, placed + other.placed, pairs + other.pairs, scores + other.scores);
        }

        GroupFigures of(String group) {
            return new GroupFigures(group, mentees, placed, pairs == 0 ? 0 : (int) Math.round((double) scores / pairs));
        }
    }
}
