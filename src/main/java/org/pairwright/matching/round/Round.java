package org.pairwright.matching.round;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.program.criteria.PinBan;

/**
 * A problem by positions, its pins taken out: a pinned pair uses up one need and one place, and what is left is solved.
 * Pins that name nobody of this run, and repeated ones, do not count.
 */
public final class Round {
    private static final int NOBODY = -1;
    private static final int[] NONE = {};

    private final MatchingProblem problem;
    private final List<Couple> pins;
    private final int[][] pinnedMentors;

    public Round(MatchingProblem problem) {
        this.problem = problem;
        this.pins = pins(problem);
        this.pinnedMentors = new int[problem.mentees().size()][];
        Arrays.fill(pinnedMentors, NONE);
        for (Couple pin : pins) {
            int[] more = Arrays.copyOf(pinnedMentors[pin.mentee()], pinnedMentors[pin.mentee()].length + 1);
            more[more.length - 1] = pin.mentor();
            pinnedMentors[pin.mentee()] = more;
        }
    }

    public List<Couple> pins() {
        return pins;
    }

    public int[][] pinnedMentors() {
        return pinnedMentors;
    }

    /** Needs and places without what the pins use up; there may be less than nothing left, which then cannot be solved. */
    public Demand left(long unplacedPrice) {
        int[] needs = counts(problem.mentees());
        int[] places = counts(problem.mentors());
        for (Couple pin : pins) {
            needs[pin.mentee()]--;
            places[pin.mentor()]--;
        }
        return new Demand(needs, places, unplacedPrice);
    }

    /** The pairs of an assignment together with the pinned ones, which are true. */
    public Map<Couple, Boolean> with(Assignment rest) {
        Map<Couple, Boolean> pairs = new HashMap<>();
        for (int mentee = 0; mentee < rest.mentorsOf().length; mentee++) {
            for (int mentor : rest.mentorsOf()[mentee]) {
                pairs.put(new Couple(mentee, mentor), false);
            }
        }
        pins.forEach(pin -> pairs.put(pin, true));
        return pairs;
    }

    public static int[] counts(List<Candidate> side) {
        return side.stream().mapToInt(Candidate::count).toArray();
    }

    private static List<Couple> pins(MatchingProblem problem) {
        if (problem.terms().pinsAndBans().isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> mentees = problem.menteePositions();
        Map<Long, Integer> mentors = problem.mentorPositions();
        return problem.terms().pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.PIN)
                .map(said -> new Couple(
                        mentees.getOrDefault(said.mentee(), NOBODY), mentors.getOrDefault(said.mentor(), NOBODY)))
                .filter(pin -> pin.mentee() != NOBODY && pin.mentor() != NOBODY)
                .distinct()
                .toList();
    }
}
