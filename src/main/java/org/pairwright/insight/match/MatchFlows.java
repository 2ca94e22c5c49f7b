package org.pairwright.insight.match;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;

/**
 * Who goes where: how many pairs lead from each group of mentees to each group of mentors.
 *
 * @param mentees the groups of mentees, the one with most pairs first; what does not fit is folded into others, last
 * @param mentors those that are among the mentees too in the same order, so that who stays within lies on the diagonal; the others
 *     after them
 * @param pairs how many, by row of {@code mentees} and column of {@code mentors}
 * @param within how many pairs stay within one group that has a name
 */
public record MatchFlows(List<Group> mentees, List<Group> mentors, List<List<Integer>> pairs, long within) {

    public MatchFlows {
        mentees = List.copyOf(mentees);
        mentors = List.copyOf(mentors);
        pairs = pairs.stream().map(List::copyOf).toList();
    }

    /**
     * One line of the picture.
     *
     * @param name empty for those without an answer, and for others
     * @param folded how many groups are in it: more than one only for others
     * @param pairs from or to it
     */
    public record Group(String name, int folded, int pairs) {
        public boolean isOthers() {
            return folded > 1;
        }
    }

    /** The flows by one field, with at most {@code most} groups on each side, others included. */
    public static MatchFlows of(Run run, String field, int most) {
        var sorted = Sorted.of(run, field, most);
        var counts = new int[sorted.mentees().groups().size()]
                [sorted.mentors().groups().size()];
        run.proposal().pairs().forEach(pair -> counts[sorted.row(pair)][sorted.column(pair)]++);
        var rows = new ArrayList<List<Integer>>();
        for (int[] row : counts) {
            rows.add(java.util.stream.IntStream.of(row).boxed().toList());
        }
        return new MatchFlows(
                sorted.mentees().groups(),
                sorted.mentors().groups(),
                rows,
                run.proposal().pairs().stream().filter(sorted::staysWithin).count());
    }

    /** The pairs that one cell counts. */
    public static List<ProposedPair> in(Run run, String field, int most, int row, int column) {
        var sorted = Sorted.of(run, field, most);
        return run.proposal().pairs().stream()
                .filter(pair -> sorted.row(pair) == row && sorted.column(pair) == column)
                .toList();
    }

    public int most() {
        return pairs.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** The groups of one side in their order, and the line of each name. */
    private record Side(List<Group> groups, Map<String, Integer> lines) {

        /** @param like the lines of the other side, whose order is taken over */
        static Side of(Map<String, Integer> pairsOf, Map<String, Integer> like, int most) {
            var names = pairsOf.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            int alone = names.size() <= most ? names.size() : most - 1;
            var groups = new ArrayList<Group>();
            var lines = new HashMap<String, Integer>();
            var inOrder = names.subList(0, alone).stream()
                    .sorted(Comparator.comparingInt(name -> like.getOrDefault(name, Integer.MAX_VALUE)))
                    .toList();
            for (String name : inOrder) {
                lines.put(name, groups.size());
                groups.add(new Group(name, 1, pairsOf.getOrDefault(name, 0)));
            }
            var rest = names.subList(alone, names.size());
            rest.forEach(name -> lines.put(name, alone));
            if (!rest.isEmpty()) {
                groups.add(new Group(
                        "",
                        rest.size(),
                        rest.stream()
                                .mapToInt(name -> pairsOf.getOrDefault(name, 0))
                                .sum()));
            }
            return new Side(groups, lines);
        }
    }

    private record Sorted(Map<Long, String> groupOf, Side mentees, Side mentors) {

        static Sorted of(Run run, String field, int most) {
            var groupOf = run.people().stream()
                    .collect(toMap(PersonInRun::participant, person -> Grouping.of(person, field)));
            var proposed = run.proposal().pairs();
            var mentees =
                    Side.of(counted(proposed.stream().map(ProposedPair::mentee).toList(), groupOf), Map.of(), most);
            var mentors = Side.of(
                    counted(proposed.stream().map(ProposedPair::mentor).toList(), groupOf), mentees.lines(), most);
            return new Sorted(groupOf, mentees, mentors);
        }

        private static Map<String, Integer> counted(List<Long> people, Map<Long, String> groupOf) {
            return people.stream()
                    .collect(Collectors.toMap(one -> groupOf.getOrDefault(one, ""), _ -> 1, Integer::sum));
        }

        boolean staysWithin(ProposedPair pair) {
            var group = groupOf.getOrDefault(pair.mentee(), "");
            return !group.isEmpty() && group.equals(groupOf.get(pair.mentor()));
        }

        int row(ProposedPair pair) {
            return Optional.ofNullable(mentees.lines().get(groupOf.getOrDefault(pair.mentee(), "")))
                    .orElse(0);
        }

        int column(ProposedPair pair) {
            return Optional.ofNullable(mentors.lines().get(groupOf.getOrDefault(pair.mentor(), "")))
                    .orElse(0);
        }
    }
}
