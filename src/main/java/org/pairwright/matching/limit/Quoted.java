package org.pairwright.matching.limit;

/** What was found for quotas. */
public final class Quoted {
    private final int[][] mentorsOf;
    private final Shared proof;
    private final long[] multipliers;
    private final boolean[] kept;

    Quoted(int[][] mentorsOf, Shared proof, long[] multipliers, boolean[] kept) {
        this.mentorsOf = mentorsOf;
        this.proof = proof;
        this.multipliers = multipliers;
        this.kept = kept;
    }

    /** The best assignment found that keeps the quotas that are kept. */
    public int[][] mentorsOf() {
        return mentorsOf;
    }

    /** The best assignment at the multipliers, whose values bound what any other can earn. */
    public Shared proof() {
        return proof;
    }

    /** One for each quota, 0 where it was kept anyway. */
    public long[] multipliers() {
        return multipliers;
    }

    /** Whether each quota is kept. */
    public boolean[] kept() {
        return kept;
    }
}
