package org.pairwright.matching.proof;

import java.util.List;

/**
 * The digits of a claim whose numbers have several, by positions; see {@link
 * org.pairwright.program.proposal.Certificate.Level}. The last digit is that of the claim itself.
 *
 * @param mostPoints what a perfect pair earns
 * @param digits in their order
 */
public record Levels(long mostPoints, List<Digit> digits) {

    public Levels {
        digits = List.copyOf(digits);
    }

    /**
     * One digit.
     *
     * @param score that it counts, or {@link org.pairwright.program.proposal.Certificate.Level#PLACED}
     * @param benefits those of mentees that are not 0
     * @param prices those of mentors that are not 0
     */
    public record Digit(int score, List<Value> benefits, List<Value> prices) {

        public Digit {
            benefits = List.copyOf(benefits);
            prices = List.copyOf(prices);
        }
    }

    /** Of somebody by her position. */
    public record Value(int at, long points) {}
}
