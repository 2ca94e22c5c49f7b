package org.pairwright.pairing.circles;

import java.util.List;
import org.pairwright.program.circles.Circle;

/**
 * A circle with its people by name.
 *
 * @param facilitators in the circle's order
 * @param members who are in it now, by name
 */
public record CircleNow(Circle circle, List<String> facilitators, List<String> members) {

    public CircleNow {
        facilitators = List.copyOf(facilitators);
        members = List.copyOf(members);
    }

    public long id() {
        return circle.id();
    }
}
