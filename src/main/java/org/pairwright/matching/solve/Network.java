package org.pairwright.matching.solve;

import org.pairwright.matching.rows.ScoreRows;

/**
 * The state of one problem while it is solved: who is paired, at which prices, and the pairs that are looked at. Of all
 * pairs that are looked at, none is worth more than its prices, and whoever is paired is paired with her best (several
 * needs: with one of her best); what is missing to the best assignment are unmet needs that would pay and free places
 * that still have a price.
 */
final class Network {
    final int mentees;
    final int mentors;
    final int[] needs;
    final int[] places;
    final long unplacedPrice;
    final Made made;
    final long[] prices;
    final long[] benefits;
    final Lists lists;

    Network(ScoreRows rows, Demand demand) {
        this.mentees = rows.mentees();
        this.mentors = rows.mentors();
        this.needs = demand.needs().clone();
        this.places = demand.places().clone();
        this.unplacedPrice = demand.unplacedPrice();
        this.made = new Made(needs, places);
        this.prices = new long[mentors];
        this.benefits = new long[mentees];
        this.lists = new Lists(rows);
    }

    boolean unmet(int mentee) {
        return made.mentorCount(mentee) < needs[mentee];
    }

    /** Whether a need is unmet although meeting it could pay. */
    boolean waits(int mentee) {
        return unmet(mentee) && benefits[mentee] > -unplacedPrice;
    }

    /** Whether a place is free although it has a price. */
    boolean idle(int mentor) {
        return prices[mentor] > 0 && !made.full(mentor);
    }

    /** What the best listed mentor is worth at the present prices, never less than being unplaced. */
    long bestWorth(int mentee) {
        long worth = -unplacedPrice;
        int[] listed = lists.mentors(mentee);
        int[] scores = lists.scores(mentee);
        for (int at = 0; at < lists.size(mentee); at++) {
            worth = Math.max(worth, scores[at] - prices[listed[at]]);
        }
        return worth;
    }

    /**
     * Raises the benefit of a mentee and undoes her pairs that are no longer worth it.
     *
     * @return false if it was not lower
     */
    boolean raise(int mentee, long benefit) {
        if (benefit <= benefits[mentee]) {
            return false;
        }
        benefits[mentee] = benefit;
        for (int at = made.mentorCount(mentee) - 1; at >= 0; at--) {
            int mentor = made.mentor(mentee, at);
            if (made.scoreAt(mentee, at) - prices[mentor] < benefit) {
                made.part(mentee, mentor);
            }
        }
        return true;
    }

    /** Undoes all pairs of a mentee, so that she chooses anew. */
    void release(int mentee) {
        while (made.mentorCount(mentee) > 0) {
            made.part(mentee, made.mentor(mentee, 0));
        }
        benefits[mentee] = bestWorth(mentee);
    }

    /** Undoes pairs of a mentor who has more mentees than places. */
    void fit(int mentor) {
        while (made.menteeCount(mentor) > places[mentor]) {
            int mentee = made.mentee(mentor, made.menteeCount(mentor) - 1);
            long worth = made.score(mentee, mentor) - prices[mentor];
            made.part(mentee, mentor);
            raise(mentee, worth);
        }
    }

    Assignment assignment() {
        return new Assignment(made.mentorsOfAll(), prices.clone(), benefits.clone());
    }
}
