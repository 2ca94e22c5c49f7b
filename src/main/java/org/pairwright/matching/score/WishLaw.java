package org.pairwright.matching.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.answer.Wishes;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Criterion;

/** Wishes in two fields, the second counting half: two halves for a first wish that is covered, one for a second. */
final class WishLaw implements GroupLaw {
    private final int most;
    private final Map<String, Integer> bitOf = new HashMap<>();
    private final int[] halves;
    private final long[][] offered;
    private final long[][] first;
    private final long[][] second;

    private WishLaw(int most, List<Wishes> wishes, List<Set<String>> offers) {
        this.most = most;
        this.halves = wishes.stream().mapToInt(Wishes::halves).toArray();
        offers.forEach(words -> words.forEach(word -> bitOf.putIfAbsent(word, bitOf.size())));
        this.offered = offers.stream().map(this::bits).toArray(long[][]::new);
        this.first = wishes.stream().map(one -> bits(one.first())).toArray(long[][]::new);
        this.second = wishes.stream().map(one -> bits(one.second())).toArray(long[][]::new);
    }

    static Grouping of(Criterion criterion, String secondField, MatchingProblem problem) {
        Groups<Wishes> mentees =
                Groups.of(problem.mentees(), profile -> Answered.wishes(profile, criterion.menteeField(), secondField));
        Groups<Set<String>> mentors =
                Groups.of(problem.mentors(), profile -> Answered.words(profile, criterion.mentorField()));
        int most = Math.max(1, criterion.most());
        return new Grouping(mentees, mentors, new WishLaw(most, mentees.values(), mentors.values()));
    }

    @Override
    public void fill(int menteeGroup, int[] earned) {
        for (int group = 1; group < earned.length; group++) {
            earned[group] = of(menteeGroup, group);
        }
    }

    @Override
    public int of(int menteeGroup, int mentorGroup) {
        long[] firsts = first[menteeGroup - 1];
        long[] seconds = second[menteeGroup - 1];
        long[] theirs = offered[mentorGroup - 1];
        int covered = 0;
        for (int at = 0; at < theirs.length; at++) {
            covered += 2 * Long.bitCount(firsts[at] & theirs[at]) + Long.bitCount(seconds[at] & theirs[at]);
        }
        return (int) ((long) most * covered / halves[menteeGroup - 1]);
    }

    /** Every word that a mentor offers has a bit. */
    private long[] bits(Set<String> words) {
        long[] bits = new long[Math.ceilDiv(bitOf.size(), Long.SIZE)];
        for (String word : words) {
            int bit = bitOf.getOrDefault(word, -1);
            if (bit >= 0) {
                bits[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
            }
        }
        return bits;
    }
}
