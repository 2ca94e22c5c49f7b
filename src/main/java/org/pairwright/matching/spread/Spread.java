package org.pairwright.matching.spread;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.task.Progress;

/**
 * How the criteria spread over the pairs that no rule forbids.
 *
 * @param wishes one for every wish in force, in their order
 * @param best how many of all mentees reach at best a score from 0 to 9, from 10 to 19 and so on; the last from 90
 *     to 100
 * @param leftAlone the first of the mentees with nobody left, each with the rule to look at
 * @param values the answers that occur, by the id of a criterion that compares them by a table
 * @param looked at so many of {@code pairs} for the wishes: above some hundred thousand only every so many mentees
 */
public record Spread(
        List<OfWish> wishes,
        List<Integer> best,
        List<LeftAlone> leftAlone,
        Map<Long, Values> values,
        long looked,
        long pairs) {

    public Spread {
        wishes = List.copyOf(wishes);
        best = List.copyOf(best);
        leftAlone = List.copyOf(leftAlone);
        values = Map.copyOf(values);
    }

    /** Nothing looked at. */
    public static final Spread NONE = new Spread(List.of(), List.of(), List.of(), Map.of(), 0, 0);

    /** Of how many pairs a wish holds not at all, in part, wholly; and of how many it is not known. */
    public record OfWish(long criterion, long none, long partly, long all, long unknown) {
        public long pairs() {
            return none + partly + all + unknown;
        }
    }

    /**
     * A mentee with nobody left.
     *
     * @param rule the criterion without which she would have most mentors; empty where no single rule is in the way
     * @param mentors how many that would be
     */
    public record LeftAlone(long participant, OptionalLong rule, int mentors) {}

    /** What mentees and mentors answered, the most frequent first. */
    public record Values(List<String> ofMentees, List<String> ofMentors) {}

    /**
     * Looks at the pairs.
     *
     * @param nobodyAllowed the participants of the mentees with nobody left
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public static Spread of(MatchingProblem problem, List<Long> nobodyAllowed, Progress progress) {
        return new Spreading(problem, progress).spread(nobodyAllowed);
    }

    /** Whether only some of the pairs were looked at. */
    public boolean isSampled() {
        return looked < pairs;
    }
}
