package org.pairwright.program.circles;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One or two mentors who meet several mentees on a topic. Its members are the pairs of the circle: one per member and
 * facilitator.
 *
 * @param id 0 until stored
 * @param topic a term of a list of topics or skills, or free text
 * @param facilitators one or two participants who are mentors
 * @param least with fewer members it does not meet
 * @param most how many members it takes
 */
public record Circle(long id, UUID uid, long program, String topic, List<Long> facilitators, int least, int most) {
    public static final int LEAST = 3;
    public static final int MOST = 10;
    public static final int MOST_FACILITATORS = 2;

    public Circle {
        facilitators = List.copyOf(facilitators);
        if (facilitators.isEmpty()
                || facilitators.size() > MOST_FACILITATORS
                || Set.copyOf(facilitators).size() < facilitators.size()) {
            throw new IllegalArgumentException("a circle has one or two facilitators: " + facilitators);
        }
        if (least < 1 || most < least) {
            throw new IllegalArgumentException(
                    "a circle has at least one member, and no fewer at most: " + least + " to " + most);
        }
    }

    /** A new one of the usual size. */
    public static Circle of(long program, String topic, List<Long> facilitators) {
        return new Circle(0, UUID.randomUUID(), program, topic, facilitators, LEAST, MOST);
    }

    public Circle withSize(int fewest, int greatest) {
        return new Circle(id, uid, program, topic, facilitators, fewest, greatest);
    }

    public boolean isLedBy(long participant) {
        return facilitators.contains(participant);
    }
}
