package org.pairwright.matching.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
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
        var byPerson = positions(problem.mentors(), mentor -> Stream.of(mentor.person()));
        var byParticipant = positions(problem.mentors(), mentor -> Stream.of(mentor.participant()));
        Map<Long, List<Long>> bans = new HashMap<>();
        for (PinBan said : problem.terms().pinsAndBans()) {
            if (said.kind() == PinBan.Kind.BAN) {
                bans.merge(said.mentee(), List.of(said.mentor()), Relation::joined);
            }
        }
        return of(
                problem,
                mentee -> Stream.concat(
                        at(byPerson, Stream.of(mentee.person())),
                        at(byParticipant, bans.getOrDefault(mentee.participant(), List.of()).stream())));
    }

    /** Were paired before. */
    static Relation met(MatchingProblem problem) {
        var byPerson = positions(problem.mentors(), mentor -> Stream.of(mentor.person()));
        var byMet = positions(problem.mentors(), mentor -> mentor.metBefore().stream());
        return of(
                problem,
                mentee -> Stream.concat(
                        at(byPerson, mentee.metBefore().stream()), at(byMet, Stream.of(mentee.person()))));
    }

    /** Manages or is managed by, directly or one level up, or has the same manager. */
    static Relation line(MatchingProblem problem) {
        var byPerson = positions(problem.mentors(), mentor -> Stream.of(mentor.person()));
        var byManager = positions(problem.mentors(), mentor -> mentor.managers().stream());
        var byDirect = positions(
                problem.mentors(), mentor -> mentor.managers().stream().limit(1));
        return of(
                problem,
                mentee -> Stream.of(
                                at(byPerson, mentee.managers().stream()),
                                at(byManager, Stream.of(mentee.person())),
                                at(byDirect, mentee.managers().stream().limit(1)))
                        .flatMap(Function.identity()));
    }

    private static Relation of(MatchingProblem problem, Function<Candidate, Stream<Integer>> mentors) {
        return new Relation(problem.mentees().stream()
                .map(mentee -> mentors.apply(mentee)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new));
    }

    private static Stream<Integer> at(Map<Long, Set<Integer>> positions, Stream<Long> ids) {
        return ids.map(id -> positions.getOrDefault(id, Set.of())).flatMap(Collection::stream);
    }

    private static Map<Long, Set<Integer>> positions(List<Candidate> side, Function<Candidate, Stream<Long>> ids) {
        Map<Long, Set<Integer>> positions = new HashMap<>();
        for (int at = 0; at < side.size(); at++) {
            int position = at;
            ids.apply(side.get(at))
                    .forEach(id ->
                            positions.computeIfAbsent(id, _ -> new TreeSet<>()).add(position));
        }
        return positions;
    }

    private static List<Long> joined(List<Long> some, List<Long> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
