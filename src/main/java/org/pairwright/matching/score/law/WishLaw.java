package org.pairwright.matching.score.law;

import java.util.List;
import org.pairwright.matching.score.law.Words.Chosen;

/** Wishes in two fields, the second counting half: two halves for a first wish that is covered, one for a second. */
final class WishLaw implements GroupLaw {
    private final int most;
    private final int[] halves;
    private final long[][] offered;
    private final long[][] first;
    private final long[][] second;

    /** The words below {@code offered} are those that anybody offers. */
    WishLaw(int most, List<Chosen> wishes, List<Chosen> offers, int offered) {
        this.most = most;
        this.halves = wishes.stream().mapToInt(Chosen::halves).toArray();
        this.offered = Words.bits(offers, one -> one.firstsBelow(offered), offered);
        this.first = Words.bits(wishes, one -> one.firstsBelow(offered), offered);
        this.second = Words.bits(wishes, one -> one.secondsBelow(offered), offered);
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
}
