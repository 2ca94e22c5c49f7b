package org.pairwright.program.proposal;

import org.pairwright.text.Sentence;

/**
 * What one criterion says of one pair.
 *
 * @param points earned, of {@code most}; both 0 for a rule
 */
public record Reason(long criterion, Verdict verdict, int points, int most, Sentence sentence) {

    /** How a criterion turned out. */
    public enum Verdict {
        MET,
        PARTLY,
        NOT_MET,
        NOT_KNOWN
    }
}
