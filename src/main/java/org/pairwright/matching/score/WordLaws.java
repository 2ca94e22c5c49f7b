package org.pairwright.matching.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.pairwright.program.criteria.Comparison;

/** Comparisons of words: as sets of bits, or as a whole. */
final class WordLaws {
    private WordLaws() {}

    static GroupLaw of(Comparison comparison, int most, Groups<Set<String>> mentees, Groups<Set<String>> mentors) {
        return switch (comparison) {
            case Comparison.Same _ -> equal(mentees, mentors, most, 0);
            case Comparison.Different _ -> equal(mentees, mentors, 0, most);
            case Comparison.Covers _ ->
                Shared.of(mentees, mentors, (shared, wanted) -> (int) ((long) most * shared / wanted));
            case Comparison.InCommon _ -> Shared.of(mentees, mentors, (shared, wanted) -> shared > 0 ? most : 0);
            default -> throw new IllegalArgumentException("does not compare words: " + comparison);
        };
    }

    private static GroupLaw equal(Groups<Set<String>> mentees, Groups<Set<String>> mentors, int same, int different) {
        Map<Set<String>, Integer> groupOf = new HashMap<>();
        for (Set<String> words : mentors.values()) {
            groupOf.put(words, groupOf.size() + 1);
        }
        int[] equals = new int[mentees.count()];
        for (int group = 1; group < equals.length; group++) {
            equals[group] = groupOf.getOrDefault(mentees.values().get(group - 1), Groups.UNKNOWN);
        }
        return new Equal(equals, same, different);
    }

    /** Answers that are the same or not. */
    private static final class Equal implements GroupLaw {
        /** For every group of mentees the group of mentors with the same answer. */
        private final int[] equals;

        private final int same;
        private final int different;

        Equal(int[] equals, int same, int different) {
            this.equals = equals;
            this.same = same;
            this.different = different;
        }

        @Override
        public void fill(int menteeGroup, int[] earned) {
            Arrays.fill(earned, different);
            if (equals[menteeGroup] != Groups.UNKNOWN) {
                earned[equals[menteeGroup]] = same;
            }
        }

        @Override
        public int of(int menteeGroup, int mentorGroup) {
            return equals[menteeGroup] == mentorGroup ? same : different;
        }
    }

    /** Every word of the mentors has a bit. */
    private static Map<String, Integer> bitOf(Groups<Set<String>> mentors) {
        Map<String, Integer> bitOf = new HashMap<>();
        mentors.values().forEach(words -> words.forEach(word -> bitOf.putIfAbsent(word, bitOf.size())));
        return bitOf;
    }

    private static long[][] bits(Groups<Set<String>> groups, Map<String, Integer> bitOf) {
        return groups.values().stream().map(words -> bits(words, bitOf)).toArray(long[][]::new);
    }

    private static long[] bits(Set<String> words, Map<String, Integer> bitOf) {
        long[] bits = new long[Math.ceilDiv(bitOf.size(), Long.SIZE)];
        for (String word : words) {
            int bit = bitOf.getOrDefault(word, -1);
            if (bit >= 0) {
                bits[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
            }
        }
        return bits;
    }

    /** Counts the words that two groups share. */
    private static final class Shared implements GroupLaw {
        private final List<Set<String>> words;
        private final long[][] wanted;
        private final long[][] offered;
        private final IntBinaryOperator worth;

        Shared(List<Set<String>> words, long[][] wanted, long[][] offered, IntBinaryOperator worth) {
            this.words = words;
            this.wanted = wanted;
            this.offered = offered;
            this.worth = worth;
        }

        static Shared of(Groups<Set<String>> mentees, Groups<Set<String>> mentors, IntBinaryOperator worth) {
            var bitOf = bitOf(mentors);
            return new Shared(mentees.values(), bits(mentees, bitOf), bits(mentors, bitOf), worth);
        }

        @Override
        public void fill(int menteeGroup, int[] earned) {
            long[] mine = wanted[menteeGroup - 1];
            int[] points = points(words.get(menteeGroup - 1).size());
            for (int group = 1; group < earned.length; group++) {
                earned[group] = points[shared(mine, offered[group - 1])];
            }
        }

        @Override
        public int of(int menteeGroup, int mentorGroup) {
            int shared = shared(wanted[menteeGroup - 1], offered[mentorGroup - 1]);
            return worth.applyAsInt(shared, words.get(menteeGroup - 1).size());
        }

        private static int shared(long[] wanted, long[] offered) {
            int shared = 0;
            for (int at = 0; at < offered.length; at++) {
                shared += Long.bitCount(wanted[at] & offered[at]);
            }
            return shared;
        }

        private int[] points(int wanted) {
            int[] points = new int[wanted + 1];
            Arrays.setAll(points, shared -> worth.applyAsInt(shared, wanted));
            return points;
        }
    }
}
