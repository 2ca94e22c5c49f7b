package org.pairwright.matching.fair;

/** What proves one step: benefits of mentees and prices of places, in pairs. */
public final class Prices {
    /** Instead of a score, where pairs of all scores are counted. */
    public static final int PLACED = -1;

    private final int score;
    private final int[] benefits;
    private final int[] prices;

    Prices(int score, int[] benefits, int[] prices) {
        this.score = score;
        this.benefits = benefits;
        this.prices = prices;
    }

    /** Where there was no pair of the score. */
    static Prices nothing(int score, Tight tight) {
        return new Prices(score, new int[tight.mentees()], new int[tight.mentors()]);
    }

    /** Pairs of this score were to be as few as can be; or all pairs as many as can be. */
    public int score() {
        return score;
    }

    /** One for each mentee. */
    public int[] benefits() {
        return benefits;
    }

    /** One for each mentor. */
    public int[] prices() {
        return prices;
    }

    /** By how much the prices of a pair are above what it is worth; never below 0 but for a pair that has to be made. */
    int over(int mentee, int mentor, int ofScore) {
        return benefits[mentee] + prices[mentor] - worth(ofScore);
    }

    private int worth(int ofScore) {
        if (score == PLACED) {
            return 1;
        }
        return ofScore == score ? -1 : 0;
    }
}
