package org.pairwright.matching.fair;

import java.util.Arrays;

/**
 * Proves that no more pairs can be made, by whom those without a mentor could come to if others moved (König, "Gráfok és
 * mátrixok", 1931): of every pair one side at least is counted. Who needs nobody, and who has no place, has no part in it.
 */
final class Cover {
    private static final int NO_PART = 2;

    private final Tight tight;
    private final int[] benefits;
    private final int[] prices;
    private final int[] toVisit;
    private int known;

    private Cover(Tight tight) {
        this.tight = tight;
        this.benefits = new int[tight.mentees()];
        this.prices = new int[tight.mentors()];
        this.toVisit = new int[tight.mentees()];
        Arrays.fill(benefits, 1);
    }

    static Prices of(Tight tight) {
        var cover = new Cover(tight);
        cover.look();
        return new Prices(Prices.PLACED, cover.benefits, cover.prices);
    }

    private void look() {
        for (int mentee = 0; mentee < benefits.length; mentee++) {
            if (tight.needs[mentee] == 0) {
                benefits[mentee] = NO_PART;
            } else if (tight.made.mentorCount(mentee) < tight.needs[mentee]) {
                reach(mentee);
            }
        }
        for (int mentor = 0; mentor < prices.length; mentor++) {
            prices[mentor] = tight.places[mentor] == 0 ? NO_PART : 0;
        }
        for (int at = 0; at < known; at++) {
            tight.beat();
            visit(toVisit[at]);
        }
    }

    private void visit(int mentee) {
        byte[] open = tight.open(mentee);
        for (int mentor = 0; mentor < open.length; mentor++) {
            if (open[mentor] >= 0 && prices[mentor] == 0) {
                prices[mentor] = 1;
                for (int at = 0; at < tight.made.menteeCount(mentor); at++) {
                    if (benefits[tight.made.mentee(mentor, at)] == 1) {
                        reach(tight.made.mentee(mentor, at));
                    }
                }
            }
        }
    }

    private void reach(int mentee) {
        benefits[mentee] = 0;
        toVisit[known++] = mentee;
    }
}
