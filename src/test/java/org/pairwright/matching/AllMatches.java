package org.pairwright.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pairwright.matching.change.LessDisruption.Couple;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Aim;

/** Every allowed match of a handful of people, each with what it is worth. */
final class AllMatches {
    private static final long OUTWEIGHS = 10_000_000;

    private final MatchingProblem problem;
    private final int[][] scores;
    private final int[] places;
    private final boolean[][] pinned;
    private final List<Couple> made = new ArrayList<>();

    AllMatches(MatchingProblem problem) {
        this.problem = problem;
        this.scores = new int[problem.mentees().size()][problem.mentors().size()];
        this.pinned = new boolean[scores.length][problem.mentors().size()];
        this.places = problem.mentors().stream().mapToInt(one -> one.count()).toArray();
        Set<List<Long>> pins = new HashSet<>();
        problem.terms().pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.PIN)
                .forEach(said -> pins.add(List.of(said.mentee(), said.mentor())));
        var plain = new PlainScore(problem);
        for (int mentee = 0; mentee < scores.length; mentee++) {
            for (int mentor = 0; mentor < places.length; mentor++) {
                pinned[mentee][mentor] = pins.contains(List.of(mentee(mentee), mentor(mentor)));
                int score = plain.score(mentee, mentor);
                boolean enough = score >= problem.terms().floor() || pinned[mentee][mentor];
                scores[mentee][mentor] = enough ? score : -1;
            }
        }
    }

    /** A match: its pairs, and its points with every pair weighing as the aim says. */
    record One(Set<Couple> pairs, long value) {}

    void each(Consumer<One> taker) {
        each(0, 0, 0, 0, taker);
    }

    private void each(int mentee, int mentor, int given, long value, Consumer<One> taker) {
        if (mentee == scores.length) {
            taker.accept(new One(Set.copyOf(made), value));
            return;
        }
        if (mentor == places.length) {
            each(mentee + 1, 0, 0, value, taker);
            return;
        }
        if (!pinned[mentee][mentor]) {
            each(mentee, mentor + 1, given, value, taker);
        }
        boolean can = scores[mentee][mentor] >= 0
                && places[mentor] > 0
                && given < problem.mentees().get(mentee).count();
        if (can) {
            places[mentor]--;
            made.add(new Couple(mentee(mentee), mentor(mentor)));
            each(mentee, mentor + 1, given + 1, value + scores[mentee][mentor] + weight(), taker);
            made.removeLast();
            places[mentor]++;
        }
    }

    private long weight() {
        return problem.terms().aim() == Aim.BEST ? 0 : OUTWEIGHS;
    }

    private long mentee(int position) {
        return problem.mentees().get(position).participant();
    }

    private long mentor(int position) {
        return problem.mentors().get(position).participant();
    }
}
