package org.pairwright.matching.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Choice;

/**
 * What the choices of a run's people add to pairs, by position. Where both sides chose, each counts for half of the weight;
 * a first choice adds all of it, a second half, a third a third, rounded down. This is the definition.
 */
public final class Chosen {
    private final Map<Pair, Integer> byMentee = new HashMap<>();
    private final Map<Pair, Integer> byMentor = new HashMap<>();
    private final Set<Integer> menteesWhoChose = new HashSet<>();
    private final Set<Integer> mentorsWhoChose = new HashSet<>();
    private final int first;

    private record Pair(int mentee, int mentor) {}

    public Chosen(MatchingProblem problem) {
        var mentees = problem.menteePositions();
        var mentors = problem.mentorPositions();
        for (Choice choice : problem.terms().given().choices()) {
            if (!choice.avoids() && mentees.containsKey(choice.chooser()) && mentors.containsKey(choice.chosen())) {
                var pair =
                        new Pair(mentees.getOrDefault(choice.chooser(), 0), mentors.getOrDefault(choice.chosen(), 0));
                byMentee.put(pair, choice.rank());
                menteesWhoChose.add(pair.mentee());
            }
            if (!choice.avoids() && mentors.containsKey(choice.chooser()) && mentees.containsKey(choice.chosen())) {
                var pair =
                        new Pair(mentees.getOrDefault(choice.chosen(), 0), mentors.getOrDefault(choice.chooser(), 0));
                byMentor.put(pair, choice.rank());
                mentorsWhoChose.add(pair.mentor());
            }
        }
        int sides = byMentee.isEmpty() || byMentor.isEmpty() ? 1 : 2;
        this.first = problem.terms().settings().choices() / sides;
    }

    /** What both people's choices add. */
    public int points(int mentee, int mentor) {
        return first == 0 ? 0 : points(rankByMentee(mentee, mentor)) + points(rankByMentor(mentee, mentor));
    }

    /** What a choice of this rank adds; nothing for 0. */
    public int points(int rank) {
        return rank == 0 ? 0 : first / rank;
    }

    /** What a first choice adds; 0 where choices do not count. */
    public int most() {
        return first;
    }

    /** The mentee's rank for the mentor; 0 if she did not choose him. */
    public int rankByMentee(int mentee, int mentor) {
        return byMentee.getOrDefault(new Pair(mentee, mentor), 0);
    }

    /** The mentor's rank for the mentee; 0 if he did not choose her. */
    public int rankByMentor(int mentee, int mentor) {
        return byMentor.getOrDefault(new Pair(mentee, mentor), 0);
    }

    public boolean menteesChose() {
        return !byMentee.isEmpty();
    }

    public boolean mentorsChose() {
        return !byMentor.isEmpty();
    }

    public boolean menteeChose(int mentee) {
        return menteesWhoChose.contains(mentee);
    }

    public boolean mentorChose(int mentor) {
        return mentorsWhoChose.contains(mentor);
    }

    /** For every mentee the mentors with whom a choice adds something. */
    public int[][] mentorsOf(int mentees) {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        for (Map<Pair, Integer> side : List.of(byMentee, byMentor)) {
            side.keySet()
                    .forEach(pair -> found.computeIfAbsent(pair.mentee(), _ -> new HashSet<>())
                            .add(pair.mentor()));
        }
        int[][] mentorsOf = new int[mentees][];
        for (int mentee = 0; mentee < mentees; mentee++) {
            mentorsOf[mentee] = found.getOrDefault(mentee, Set.of()).stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
        }
        return mentorsOf;
    }
}
