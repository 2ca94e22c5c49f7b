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

    /** What one mentee wants of what is offered, as bits, and what each number of covered halves earns. */
    static final class Wanted {
        final long[] first;
        final long[] second;
        final int[] points;

        Wanted(long[] first, long[] second, int[] points) {
            this.first = first;
            this.second = second;
            this.points = points;
        }
    }

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

    int mentors() {
        return answered.length;
    }

    int words() {
        return bitOf.size();
    }

    /** Who did not answer is not this one’s to judge. */
    boolean answered(int mentor) {
        return answered[mentor];
    }

    boolean offers(int mentor, int word) {
        return (offered[word / Long.SIZE][mentor] >>> word % Long.SIZE & 1) != 0;
    }

    /** Empty if the mentee did not answer. */
    Optional<Wanted> wanted(int mentee) {
        String second = criterion.comparison() instanceof Comparison.Covers(var field) ? field : "";
        return Answered.wishes(mentees.get(mentee).profile(), criterion.menteeField(), second)
                .map(wishes -> new Wanted(bits(wishes.first()), bits(wishes.second()), points(wishes)));
    }

    /** What is earned with a mentor who answered. */
    int earned(Wanted wanted, int mentor) {
        int halves = 0;
        for (int at = 0; at < offered.length; at++) {
            long covered = offered[at][mentor];
            halves += 2 * Long.bitCount(covered & wanted.first[at]) + Long.bitCount(covered & wanted.second[at]);
        }
        return wanted.points[halves];
    }

    /** Writes what is earned with every mentor; false if the mentee did not answer, and nothing is written. */
    boolean write(int mentee, int[] row) {
        Optional<Wanted> wanted = wanted(mentee);
        wanted.ifPresent(one -> {
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] = earned(one, mentor);
            }
        });
        return wanted.isPresent();
    }

    private int[] points(Wishes wishes) {
        int halves = wishes.halves();
        int[] points = new int[halves + 1];
        for (int covered = 0; covered <= halves; covered++) {
            points[covered] = Math.toIntExact((long) criterion.most() * covered / halves);
        }
        return points;
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
