package org.pairwright.matching.why;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.ScoreRows;

/**
 * Everybody who could come into play if a mentee were to be placed: the mentors allowed for her, their mentees, the mentors
 * allowed for those, and so on. Where no place among them is free, these people share too few places (Hall's theorem).
 *
 * @param mentees by position, the one it is about first
 * @param mentors by position
 * @param needs how many mentors these mentees need
 * @param places how many places these mentors have
 * @param free whether one of the places is free: then she could be placed, and the total would be lower
 */
record Bottleneck(BitSet mentees, BitSet mentors, long needs, long places, boolean free) {

    /** Finds the bottlenecks of one assignment. */
    static final class Finder {
        private final ScoreRows rows;
        private final Demand left;
        private final Assignment assignment;
        private final List<List<Integer>> menteesOf;
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
            boolean free = false;
            for (int at = 0; at < toVisit.size(); at++) {
                for (int mentor : reached(toVisit.get(at), mentors)) {
                    mentors.set(mentor);
                    free |= menteesOf.get(mentor).size() < left.places()[mentor];
                    for (int next : menteesOf.get(mentor)) {
                        if (!mentees.get(next)) {
                            mentees.set(next);
                            toVisit.add(next);
                        }
                    }
                }
            }
            return new Bottleneck(mentees, mentors, sum(mentees, left.needs()), sum(mentors, left.places()), free);
        }

        /** Mentors not reached before whom the mentee could have and has not. */
        private List<Integer> reached(int mentee, BitSet before) {
            List<Integer> reached = new ArrayList<>();
            rows.read(mentee, row);
            for (int mentor : assignment.mentorsOf()[mentee]) {
                row[mentor] = ScoreRows.FORBIDDEN;
            }
            for (int mentor = before.nextClearBit(0); mentor < row.length; mentor = before.nextClearBit(mentor + 1)) {
                if (row[mentor] >= 0) {
                    reached.add(mentor);
                }
            }
            return reached;
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
