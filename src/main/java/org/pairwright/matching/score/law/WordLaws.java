package org.pairwright.matching.score.law;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import org.pairwright.matching.score.law.Words.Chosen;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;

/** Comparisons of words: as sets of bits, or as a whole. */
public final class WordLaws {
    private WordLaws() {}

    /**
     * Compares the words that two groups chose.
     *
     * @param wanted of the mentees
     * @param given of the mentors
     * @param offered the words below this number are those that any mentor chose
     */
    public static GroupLaw of(Criterion criterion, Groups<Chosen> wanted, Groups<Chosen> given, int offered) {
        int most = Math.max(1, criterion.most());
        return switch (criterion.comparison()) {
            case Comparison.Same _ -> equal(wanted, given, most, 0);
            case Comparison.Different _ -> equal(wanted, given, 0, most);
            case Comparison.Covers covers
            when covers.hasSecond() -> new WishLaw(most, wanted.values(), given.values(), offered);
            case Comparison.Covers _ ->
                Shared.of(wanted, given, offered, (shared, all) -> (int) ((long) most * shared / all));
            case Comparison.InCommon _ -> Shared.of(wanted, given, offered, (shared, _) -> shared > 0 ? most : 0);
            default -> throw new IllegalArgumentException("does not compare words: " + criterion.comparison());
        };
    }

    private static GroupLaw equal(Groups<Chosen> mentees, Groups<Chosen> mentors, int same, int different) {
        Map<Chosen, Integer> groupOf = new HashMap<>();
        for (Chosen words : mentors.values()) {
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

    /** Counts the words that two groups share. */
    private static final class Shared implements GroupLaw {
        private final List<Chosen> words;
        private final long[][] wanted;
        private final long[][] offered;
        private final IntBinaryOperator worth;

        Shared(List<Chosen> words, long[][] wanted, long[][] offered, IntBinaryOperator worth) {
            this.words = words;
            this.wanted = wanted;
            this.offered = offered;
            this.worth = worth;
        }

        static Shared of(Groups<Chosen> mentees, Groups<Chosen> mentors, int offered, IntBinaryOperator worth) {
            return new Shared(
                    mentees.values(),
                    Words.bits(mentees.values(), one -> one.firstsBelow(offered), offered),
                    Words.bits(mentors.values(), one -> one.firstsBelow(offered), offered),
                    worth);
        }

        @Override
        public void fill(int menteeGroup, int[] earned) {
            long[] mine = wanted[menteeGroup - 1];
            int[] points = points(words.get(menteeGroup - 1).count());
            for (int group = 1; group < earned.length; group++) {
                earned[group] = points[shared(mine, offered[group - 1])];
            }
        }

        @Override
        public int of(int menteeGroup, int mentorGroup) {
            int shared = shared(wanted[menteeGroup - 1], offered[mentorGroup - 1]);
            return worth.applyAsInt(shared, words.get(menteeGroup - 1).count());
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
