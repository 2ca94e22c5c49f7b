package org.pairwright.matching.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.program.criteria.PinBan;

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

    /** Where each mentee stands in the list, by participant. */
    public Map<Long, Integer> menteePositions() {
        return positions(mentees);
    }

    /** Where each mentor stands in the list, by participant. */
    public Map<Long, Integer> mentorPositions() {
        return positions(mentors);
    }

    /** Whether it asks the same; what is noted beside a pin or ban, and in which order they were said, asks nothing. */
    public boolean asks(MatchingProblem other) {
        return mentees.equals(other.mentees)
                && mentors.equals(other.mentors)
                && terms.with(List.of()).equals(other.terms.with(List.of()))
                && bare(terms).equals(bare(other.terms));
    }

    private static Set<PinBan> bare(Terms terms) {
        return terms.pinsAndBans().stream()
                .map(said -> new PinBan(0, 0, said.mentee(), said.mentor(), said.kind(), ""))
                .collect(Collectors.toSet());
    }

    private static Map<Long, Integer> positions(List<Candidate> side) {
        Map<Long, Integer> positions = new HashMap<>();
        for (int at = 0; at < side.size(); at++) {
            positions.put(side.get(at).participant(), at);
        }
        return positions;
    }

    private static void requireDistinct(List<Candidate> side) {
        if (side.stream().map(Candidate::participant).distinct().count() < side.size()) {
            throw new IllegalArgumentException("a participant stands twice on one side of the run");
        }
    }
}
