package org.pairwright.matching.circle.proof;

import java.util.List;

/**
 * Why no choice of circles does better: all choices, split into those in which a circle gets members and those in which it
 * gets none, until prices say of each part that nothing in it is better, or that there is nothing in it. By position.
 */
public sealed interface Proof {

    /** Both parts are looked at. */
    record Split(int circle, Proof open, Proof closed) implements Proof {}

    /**
     * A part in which nothing is worth more than these prices say. Each circle has two kinds of seats: the first as many as it
     * needs, in circles that are open, and the rest, in those that are not closed.
     */
    final class Priced implements Proof {
        private final long[] benefits;
        private final long[] prices;

        /**
         * Priced so.
         *
         * @param benefits one for each member
         * @param prices of a first seat and of any other, for each circle in turn
         */
        public Priced(long[] benefits, long[] prices) {
            this.benefits = benefits.clone();
            this.prices = prices.clone();
        }

        long benefit(int member) {
            return benefits[member];
        }

        long firstSeat(int circle) {
            return prices[2 * circle];
        }

        long otherSeat(int circle) {
            return prices[2 * circle + 1];
        }
    }

    /**
     * A part in which there is nothing, since fewer people may join these open circles than they need together.
     *
     * @param circles rising
     */
    record TooFew(List<Integer> circles) implements Proof {

        public TooFew {
            circles = List.copyOf(circles);
        }
    }
}
