package org.pairwright.ui.matching.board;

import java.util.List;
import org.pairwright.pairing.roster.Couple;

/**
 * Two mentees of the proposal who take each other's mentors.
 *
 * @param one the mentee compared with the mentor compared
 * @param other the mentee who has that mentor now, with the mentor whom the first gives up
 */
record Swap(Couple one, Couple other) {
    private static final int MOST = 3;

    /** All that there are for a pair: with each of the mentor's mentees, for the mentee's weakest pair. */
    static List<Swap> of(ProposedNow now, Couple couple) {
        if (now.together(couple.mentee(), couple.mentor())) {
            return List.of();
        }
        return now.weakestOfMentee(couple.mentee()).stream()
                .flatMap(given -> now.ofMentor(couple.mentor()).stream()
                        .filter(taken -> taken.mentee() != couple.mentee())
                        .filter(taken -> !now.together(taken.mentee(), given.mentor()))
                        .map(taken -> new Swap(couple, new Couple(taken.mentee(), given.mentor()))))
                .limit(MOST)
                .toList();
    }
}
