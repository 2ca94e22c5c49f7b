package org.pairwright.matching.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.score.law.Ints;
import org.pairwright.program.criteria.PinBan;

/** Which mentors stand in a relation to which mentees: few of many, so they are listed by their positions. */
final class Relation {
    private final int[][] mentorsOf;

    private Relation(int[][] mentorsOf) {
        this.mentorsOf = mentorsOf;
    }

    int[] of(int mentee) {
        return mentorsOf[mentee];
    }

    /** The pairs that no criterion can allow: the banned, and each person with herself. */
    static Relation never(MatchingProblem problem) {
        var byPerson = byPerson(problem);
        var byParticipant = new Positions(problem.mentors(), mentor -> List.of(mentor.participant()));
        Map<Long, List<Long>> bans = new HashMap<>();
        for (PinBan said : problem.terms().pinsAndBans()) {
            if (said.kind() == PinBan.Kind.BAN) {
                bans.computeIfAbsent(said.mentee(), _ -> new ArrayList<>()).add(said.mentor());
            }
        }
        return of(problem, (mentee, found) -> {
            found.addAll(byPerson.of(mentee.person()));
            byParticipant.addTo(found, bans.getOrDefault(mentee.participant(), List.of()));
        });
    }

    /** Were paired before. */
    static Relation met(MatchingProblem problem) {
        var byPerson = byPerson(problem);
        var byMet = new Positions(problem.mentors(), Candidate::metBefore);
        return of(problem, (mentee, found) -> {
            byPerson.addTo(found, mentee.metBefore());
            found.addAll(byMet.of(mentee.person()));
        });
    }

    /** Manages or is managed by, directly or one level up, or has the same manager. */
    static Relation line(MatchingProblem problem) {
        var byPerson = byPerson(problem);
        var byManager = new Positions(problem.mentors(), Candidate::managers);
        var byDirect = new Positions(problem.mentors(), Relation::direct);
        return of(problem, (mentee, found) -> {
            byPerson.addTo(found, mentee.managers());
            found.addAll(byManager.of(mentee.person()));
            byDirect.addTo(found, direct(mentee));
        });
    }

    private static Relation of(MatchingProblem problem, BiConsumer<Candidate, Ints> mentors) {
        int[][] mentorsOf = new int[problem.mentees().size()][];
        var found = new Ints();
        for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
            found.clear();
            mentors.accept(problem.mentees().get(mentee), found);
            mentorsOf[mentee] = found.sorted();
        }
        return new Relation(mentorsOf);
    }

    private static Positions byPerson(MatchingProblem problem) {
        return new Positions(problem.mentors(), mentor -> List.of(mentor.person()));
    }

    private static List<Long> direct(Candidate one) {
        return one.managers().isEmpty() ? List.of() : one.managers().subList(0, 1);
    }
}
