package org.pairwright.matching.rows;

/** Takes the mentors that are worth most to one mentee, and says from which worth on it wants to hear of any. */
public interface Offers {
    /** The prices that stay as they are while offers are made. */
    FixedPrices prices();

    /** Mentors worth no more than this, their price deducted, need not be offered any more; it only rises. */
    long enough();

    /** How many are wanted at most. */
    int few();

    /** Takes an offer, or not. */
    void offer(int mentor, int score);
}
