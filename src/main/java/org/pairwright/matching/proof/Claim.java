package org.pairwright.matching.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An assignment and the numbers that are said to prove it best; the words are those of {@link
 * org.pairwright.program.proposal.Certificate}. People are named by their position.
 *
 * @param needs how many mentors each mentee needs
 * @param places how many places each mentor has
 * @param pairs those made, and whether they are pinned
 * @param dual the proof
 */
public record Claim(List<Integer> needs, List<Integer> places, Map<Couple, Boolean> pairs, Dual dual) {

    private static final int[] NOBODY = {};

    public Claim {
        needs = List.copyOf(needs);
        places = List.copyOf(places);
        pairs = Map.copyOf(pairs);
    }

    boolean knows(Couple pair) {
        return pair.mentee() >= 0
                && pair.mentee() < needs.size()
                && pair.mentor() >= 0
                && pair.mentor() < places.size();
    }

    boolean pinned(int mentee, int mentor) {
        return pairs.getOrDefault(new Couple(mentee, mentor), false);
    }

    /** For every mentee her mentors, rising. */
    int[][] mentorsOf() {
        int[][] mentorsOf = new int[needs.size()][];
        Arrays.fill(mentorsOf, NOBODY);
        for (Couple pair : pairs.keySet()) {
            int[] more = Arrays.copyOf(mentorsOf[pair.mentee()], mentorsOf[pair.mentee()].length + 1);
            more[more.length - 1] = pair.mentor();
            Arrays.sort(more);
            mentorsOf[pair.mentee()] = more;
        }
        return mentorsOf;
    }

    /** A mentee and a mentor by their positions. */
    public record Couple(int mentee, int mentor) {
        public static final Comparator<Couple> IN_ORDER =
                Comparator.comparingInt(Couple::mentee).thenComparingInt(Couple::mentor);

        /** Far apart for neighbours, of whom a run has thousands. */
        @Override
        public int hashCode() {
            return (31 * mentee + mentor) * 0x9E3779B1;
        }
    }

    /**
     * The numbers of the proof.
     *
     * @param benefits one for each mentee
     * @param prices one for each mentor
     * @param premiums where they are not 0
     */
    public record Dual(
            long unplacedPrice,
            long leastPoints,
            long totalPoints,
            long unmetNeeds,
            List<Long> benefits,
            List<Long> prices,
            Map<Couple, Long> premiums) {

        public Dual {
            benefits = List.copyOf(benefits);
            prices = List.copyOf(prices);
            premiums = Map.copyOf(premiums);
        }
    }
}
