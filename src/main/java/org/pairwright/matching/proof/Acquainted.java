package org.pairwright.matching.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.PinBan;

/** Whom of the mentors a mentee knows: is, manages or is managed by, met before, chose or was chosen by, or was told
 * anything about. */
final class Acquainted {
    private final List<Candidate> mentees;
    private final Map<Long, List<Integer>> byPerson;
    private final Map<Long, List<Integer>> byManager;
    private final Map<Long, List<Integer>> byMet;
    private final Map<Long, List<Integer>> byParticipant;
    private final Map<Long, List<Long>> told = new HashMap<>();

    Acquainted(MatchingProblem problem) {
        this.mentees = problem.mentees();
        this.byPerson = places(problem, mentor -> List.of(mentor.person()));
        this.byManager = places(problem, Candidate::managers);
        this.byMet = places(problem, Candidate::metBefore);
        this.byParticipant = places(problem, mentor -> List.of(mentor.participant()));
        for (PinBan said : problem.terms().pinsAndBans()) {
            told.computeIfAbsent(said.mentee(), _ -> new ArrayList<>()).add(said.mentor());
        }
        for (Choice choice : problem.terms().given().choices()) {
            told.computeIfAbsent(choice.chooser(), _ -> new ArrayList<>()).add(choice.chosen());
            told.computeIfAbsent(choice.chosen(), _ -> new ArrayList<>()).add(choice.chooser());
        }
    }

    /** The positions of the mentors, rising. */
    int[] with(int position) {
        Candidate mentee = mentees.get(position);
        var found = new TreeSet<Integer>();
        List<Long> herself = List.of(mentee.person());
        add(byPerson, herself, found);
        add(byPerson, mentee.managers(), found);
        add(byPerson, mentee.metBefore(), found);
        add(byMet, herself, found);
        add(byManager, herself, found);
        add(byManager, mentee.managers(), found);
        add(byParticipant, told.getOrDefault(mentee.participant(), List.of()), found);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void add(Map<Long, List<Integer>> places, Collection<Long> ids, Set<Integer> found) {
        for (Long id : ids) {
            found.addAll(places.getOrDefault(id, List.of()));
        }
    }

    private static Map<Long, List<Integer>> places(MatchingProblem problem, Function<Candidate, Collection<Long>> ids) {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            for (Long id : ids.apply(problem.mentors().get(mentor))) {
                places.computeIfAbsent(id, _ -> new ArrayList<>()).add(mentor);
            }
        }
        return places;
    }
}
