package org.pairwright.matching.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.answer.Wishes;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;

/** What wishes are covered by what is offered, where nearly everybody answered something else: every offered word is a bit. */
final class Coverage {
    private final Criterion criterion;
    private final List<Candidate> mentees;
    private final Map<String, Integer> bitOf = new HashMap<>();
    private final long[][] offered;
    private final boolean[] answered;

    Coverage(Criterion criterion, MatchingProblem problem) {
        this.criterion = criterion;
        this.mentees = problem.mentees();
        int count = problem.mentors().size();
        this.answered = new boolean[count];
        List<Set<String>> offers = problem.mentors().stream()
                .map(one ->
                        Answered.words(one.profile(), criterion.mentorField()).orElse(Set.of()))
                .toList();
        offers.forEach(words -> words.forEach(word -> bitOf.putIfAbsent(word, bitOf.size())));
        this.offered = new long[Math.ceilDiv(Math.max(1, bitOf.size()), Long.SIZE)][count];
        for (int mentor = 0; mentor < count; mentor++) {
            answered[mentor] = !offers.get(mentor).isEmpty();
            for (String word : offers.get(mentor)) {
                int bit = bitOf.getOrDefault(word, 0);
                offered[bit / Long.SIZE][mentor] |= 1L << bit % Long.SIZE;
            }
        }
    }

    /** Whether a criterion is of this kind. */
    static boolean fits(Criterion criterion) {
        return criterion.comparison() instanceof Comparison.Covers && !criterion.isRule();
    }

    /** Who did not answer is not this one’s to judge. */
    boolean answered(int mentor) {
        return answered[mentor];
    }

    /** Writes what is earned with every mentor; false if the mentee did not answer, and nothing is written. */
    boolean write(int mentee, int[] row) {
        Optional<Wishes> wishes = wishes(mentees.get(mentee));
        wishes.ifPresent(wanted -> {
            int[] points = points(wanted.halves());
            long[] first = bits(wanted.first());
            long[] second = bits(wanted.second());
            if (offered.length == 1) {
                one(first[0], second[0], points, row);
            } else {
                several(first, second, points, row);
            }
        });
        return wishes.isPresent();
    }

    private Optional<Wishes> wishes(Candidate mentee) {
        String second = criterion.comparison() instanceof Comparison.Covers(var field) ? field : "";
        return Answered.wishes(mentee.profile(), criterion.menteeField(), second);
    }

    private int[] points(int halves) {
        int[] points = new int[halves + 1];
        for (int covered = 0; covered <= halves; covered++) {
            points[covered] = Math.toIntExact((long) criterion.most() * covered / halves);
        }
        return points;
    }

    private void one(long first, long second, int[] points, int[] row) {
        long[] theirs = offered[0];
        for (int mentor = 0; mentor < row.length; mentor++) {
            long covered = theirs[mentor];
            row[mentor] = points[2 * Long.bitCount(covered & first) + Long.bitCount(covered & second)];
        }
    }

    private void several(long[] first, long[] second, int[] points, int[] row) {
        for (int mentor = 0; mentor < row.length; mentor++) {
            int halves = 0;
            for (int at = 0; at < offered.length; at++) {
                long covered = offered[at][mentor];
                halves += 2 * Long.bitCount(covered & first[at]) + Long.bitCount(covered & second[at]);
            }
            row[mentor] = points[halves];
        }
    }

    private long[] bits(Set<String> words) {
        long[] bits = new long[offered.length];
        for (String word : words) {
            int bit = bitOf.getOrDefault(word, -1);
            if (bit >= 0) {
                bits[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
            }
        }
        return bits;
    }
}
