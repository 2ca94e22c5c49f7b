package org.pairwright.matching.problem;

import java.util.List;

/**
 * All that decides a matching run. The same problem gives the same proposal, on any machine.
 *
 * @param mentees in any order; the order decides between equally good assignments
 * @param mentors in any order, likewise
 */
public record MatchingProblem(List<Candidate> mentees, List<Candidate> mentors, Terms terms) {

    public MatchingProblem {
        mentees = List.copyOf(mentees);
        mentors = List.copyOf(mentors);
        requireDistinct(mentees);
        requireDistinct(mentors);
    }

    private static void requireDistinct(List<Candidate> side) {
        if (side.stream().map(Candidate::participant).distinct().count() < side.size()) {
            throw new IllegalArgumentException("a participant stands twice on one side of the run");
        }
    }
}
