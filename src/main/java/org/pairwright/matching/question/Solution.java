package org.pairwright.matching.question;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.matching.problem.MatchingProblem;

/**
 * The best assignment of one problem.
 *
 * @param mentorsOf for every mentee the positions of her mentors, rising
 * @param points what all pairs earn together
 */
public record Solution(MatchingProblem problem, List<List<Integer>> mentorsOf, long points) {
    public Solution {
        mentorsOf = mentorsOf.stream().map(List::copyOf).toList();
    }

    /** How many pairs there are. */
    public int pairs() {
        return mentorsOf.stream().mapToInt(List::size).sum();
    }

    /** What the pairs earn less what balance takes for further mentees of the same mentors. */
    public long worth() {
        long balance = problem.terms().settings().balance();
        return balance == 0 ? points : points - balance * furtherMentees();
    }

    /** The second mentee of a mentor counts once, the third twice, and so on; those of running pairs count on. */
    private long furtherMentees() {
        int[] given = new int[problem.mentors().size()];
        long further = 0;
        for (List<Integer> mentors : mentorsOf) {
            for (int mentor : mentors) {
                long participant = problem.mentors().get(mentor).participant();
                further += problem.terms().given().running().menteesOf(participant) + given[mentor]++;
            }
        }
        return further;
    }

    /** How many mentors are lacking. */
    public int unmet() {
        int unmet = 0;
        for (int mentee = 0; mentee < mentorsOf.size(); mentee++) {
            unmet += problem.mentees().get(mentee).count()
                    - mentorsOf.get(mentee).size();
        }
        return unmet;
    }

    /** The participants who have more mentors here than there; the mentees of both are the same. */
    public List<Long> placedBeyond(Solution there) {
        List<Long> placed = new ArrayList<>();
        for (int mentee = 0; mentee < mentorsOf.size(); mentee++) {
            if (mentorsOf.get(mentee).size() > there.mentorsOf.get(mentee).size()) {
                placed.add(problem.mentees().get(mentee).participant());
            }
        }
        return placed;
    }
}
