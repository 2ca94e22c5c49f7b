package org.pairwright.matching.circle;

import java.util.List;
import java.util.Map;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.Terms;

/**
 * All that decides who sits in which circle. The same problem gives the same proposal, on any machine. Everyone is placed
 * first, at most once; of the terms count what {@link CountingSettings} says, the criteria and bans.
 *
 * @param members in any order, their counts being how many mentors they still need; who needs none gets no seat
 * @param lists the known answers of the fields, by the field's name, as far as they have a list
 */
public record CircleProblem(
        List<Candidate> members, List<GivenCircle> circles, Terms terms, Map<String, List<String>> lists) {

    public CircleProblem {
        members = List.copyOf(members);
        circles = List.copyOf(circles);
        lists = Map.copyOf(lists);
        if (members.stream().map(Candidate::participant).distinct().count() < members.size()) {
            throw new IllegalArgumentException("a participant stands twice among the members");
        }
        if (circles.stream().map(GivenCircle::id).distinct().count() < circles.size()) {
            throw new IllegalArgumentException("a circle stands twice");
        }
    }

    /** No seat below these points: below the floor, or for whom no seat would be better. Everyone is placed first, so these are the same. */
    long floor() {
        return Math.max(terms.floor(), terms.pointsOf(terms.settings().unplacedBelow()));
    }

    /** The same with only those who need a mentor. */
    CircleProblem waiting() {
        var waiting = members.stream().filter(one -> one.count() > 0).toList();
        return new CircleProblem(waiting, circles, terms, lists);
    }
}
