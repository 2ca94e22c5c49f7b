package org.pairwright.matching.why;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;

/**
 * Everybody who competes where a mentee was left out: the mentors she could come to if others moved (those allowed for
 * her, those allowed for their mentees, and so on), the mentees who are there, and all who were left out and could come
 * nowhere else. Where no place is free, they share too few places (Hall's theorem): what they need there is their places
 * and what they lack.
 *
 * @param mentees by position
 * @param mentors by position: all that are allowed for these mentees, besides those they have elsewhere
 * @param needs how many mentors these mentees need, without those they have elsewhere
 * @param places how many places these mentors have
 * @param elsewhere whether some of these mentees have mentors besides these
 * @param free whether one of the places is free: then she could be placed, and the total would be lower
 */
record Bottleneck(BitSet mentees, BitSet mentors, long needs, long places, boolean elsewhere, boolean free) {

    /** Finds the bottlenecks of one assignment. */
    static final class Finder {
        private final ScoreRows rows;
        private final Demand left;
        private final Assignment assignment;
        private final List<List<Integer>> menteesOf;
        private final int[] lacking;
        private final BitSet[] others;
        private final int[] row;

        /**
         * Of one assignment.
         *
         * @param rows in which only what is allowed and not pinned is allowed
         * @param left needs and places without the pinned
         */
        Finder(ScoreRows rows, Demand left, Assignment assignment) {
            this.rows = rows;
            this.left = left;
            this.assignment = assignment;
            this.menteesOf = menteesOf(assignment, rows.mentors());
            this.lacking = IntStream.range(0, rows.mentees())
                    .filter(at -> left.needs()[at] > assignment.mentorsOf()[at].length)
                    .toArray();
            this.others = new BitSet[rows.mentees()];
            this.row = new int[rows.mentors()];
        }

        /** For every mentor the mentees she was given. */
        List<List<Integer>> menteesOf() {
            return menteesOf;
        }

        Bottleneck of(int mentee) {
            var mentees = new BitSet();
            var mentors = new BitSet();
            List<Integer> toVisit = new ArrayList<>(List.of(mentee));
            mentees.set(mentee);
            for (int at = 0; at < toVisit.size(); at++) {
                for (int mentor : beyond(toVisit.get(at), mentors).stream().toArray()) {
                    mentors.set(mentor);
                    for (int next : menteesOf.get(mentor)) {
                        if (!mentees.get(next)) {
                            mentees.set(next);
                            toVisit.add(next);
                        }
                    }
                }
            }
            IntStream.of(lacking).filter(at -> onlyAmong(at, mentors)).forEach(mentees::set);
            return counted(mentees, mentors);
        }

        private Bottleneck counted(BitSet mentees, BitSet mentors) {
            long needs = sum(mentees, left.needs());
            long places = sum(mentors, left.places());
            long elsewhere = mentees.stream()
                    .flatMap(at -> IntStream.of(assignment.mentorsOf()[at]))
                    .filter(mentor -> !mentors.get(mentor))
                    .count();
            long taken =
                    mentors.stream().mapToLong(at -> menteesOf.get(at).size()).sum();
            return new Bottleneck(mentees, mentors, needs - elsewhere, places, elsewhere > 0, taken < places);
        }

        private boolean onlyAmong(int mentee, BitSet mentors) {
            return !others(mentee).isEmpty() && beyond(mentee, mentors).isEmpty();
        }

        /** Mentors besides these whom the mentee could have and has not. */
        private BitSet beyond(int mentee, BitSet mentors) {
            var beyond = (BitSet) others(mentee).clone();
            beyond.andNot(mentors);
            return beyond;
        }

        /** Mentors whom the mentee could have and has not; remembered, since every search asks for many of them again. */
        private BitSet others(int mentee) {
            if (others[mentee] == null) {
                others[mentee] = new BitSet(row.length);
                rows.read(mentee, row);
                IntStream.range(0, row.length).filter(at -> row[at] >= 0).forEach(others[mentee]::set);
                IntStream.of(assignment.mentorsOf()[mentee]).forEach(others[mentee]::clear);
            }
            return others[mentee];
        }

        private static long sum(BitSet some, int[] counts) {
            return some.stream().mapToLong(at -> counts[at]).sum();
        }

        private static List<List<Integer>> menteesOf(Assignment assignment, int mentors) {
            List<List<Integer>> menteesOf = new ArrayList<>();
            for (int mentor = 0; mentor < mentors; mentor++) {
                menteesOf.add(new ArrayList<>());
            }
            for (int mentee = 0; mentee < assignment.mentorsOf().length; mentee++) {
                for (int mentor : assignment.mentorsOf()[mentee]) {
                    menteesOf.get(mentor).add(mentee);
                }
            }
            return menteesOf;
        }
    }
}
