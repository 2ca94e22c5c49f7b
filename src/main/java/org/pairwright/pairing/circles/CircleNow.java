package org.pairwright.pairing.circles;

import java.util.List;
import java.util.Set;
import org.pairwright.program.circles.Circle;

/**
 * A circle with its people by name.
 *
 * @param facilitators in the circle's order
 * @param people who are in it now, by name
 * @param pairs all of it, those that ended too
 */
public record CircleNow(Circle circle, List<String> facilitators, List<Member> people, Set<Long> pairs) {

    public CircleNow {
        facilitators = List.copyOf(facilitators);
        people = List.copyOf(people);
        pairs = Set.copyOf(pairs);
    }

    /** Somebody who is in it. */
    public record Member(long participant, String name) {}

    public long id() {
        return circle.id();
    }

    /** Who are in it now, by name. */
    public List<String> members() {
        return people.stream().map(Member::name).toList();
    }

    /** Whether it is over: it had members, and none of them is left. */
    public boolean isOver() {
        return people.isEmpty() && !pairs.isEmpty();
    }
}
