package org.pairwright.matching.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

    int[][] ofAll() {
        return mentorsOf;
    }

    /** The pairs that no criterion can allow: the banned, and each person with herself. */
    static Relation never(MatchingProblem problem) {
        var byPerson = byPerson(problem);
        var byParticipant = new Positions();
        Map<Long, List<Long>> bans = new HashMap<>();
        for (PinBan said : problem.terms().pinsAndBans()) {
            if (said.kind() == PinBan.Kind.BAN) {
                bans.computeIfAbsent(said.mentee(), _ -> new ArrayList<>()).add(said.mentor());
            }
        }
        for (int mentor = 0; mentor < (bans.isEmpty() ? 0 : problem.mentors().size()); mentor++) {
            byParticipant.add(problem.mentors().get(mentor).participant(), mentor);
        }
        return of(problem, (mentee, found) -> {
            byPerson.addTo(found, mentee.person());
            if (!bans.isEmpty()) {
                byParticipant.addTo(found, bans.getOrDefault(mentee.participant(), List.of()));
            }
        });
    }

    /** Were paired before. */
    static Relation met(MatchingProblem problem) {
        var byPerson = byPerson(problem);
        var byMet = by(problem, Candidate::metBefore);
        return of(problem, (mentee, found) -> {
            byPerson.addTo(found, mentee.metBefore());
            byMet.addTo(found, mentee.person());
        });
    }

    /** Manages or is managed by, directly or one level up, or has the same manager. */
    static Relation line(MatchingProblem problem) {
        var byPerson = byPerson(problem);
        var byManager = by(problem, Candidate::managers);
        var byDirect = by(problem, Relation::direct);
        return of(problem, (mentee, found) -> {
            byPerson.addTo(found, mentee.managers());
            byManager.addTo(found, mentee.person());
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
        var positions = new Positions();
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            positions.add(problem.mentors().get(mentor).person(), mentor);
        }
        return positions;
    }

    private static Positions by(MatchingProblem problem, Function<Candidate, Collection<Long>> ids) {
        var positions = new Positions();
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            for (long id : ids.apply(problem.mentors().get(mentor))) {
                positions.add(id, mentor);
            }
        }
        return positions;
    }

    private static List<Long> direct(Candidate one) {
        return one.managers().isEmpty() ? List.of() : one.managers().subList(0, 1);
    }
}
