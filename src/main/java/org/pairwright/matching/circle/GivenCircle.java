package org.pairwright.matching.circle;

import java.util.List;
import java.util.Set;
import org.pairwright.matching.problem.Candidate;

/**
 * A circle to be given members.
 *
 * @param topic counts as what its facilitators offer, where it is a term of a criterion's list
 * @param least how many members it has at least, those it has already among them, if it gets any
 * @param most how many it has at most, likewise
 * @param members the participants who are in it already
 */
public record GivenCircle(long id, String topic, Facilitators facilitators, int least, int most, Set<Long> members) {

    public GivenCircle {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("a circle has at least one member: " + least + " to " + most);
        }
        members = Set.copyOf(members);
    }

    /**
     * Who leads it.
     *
     * @param present those who take part, their counts without meaning
     * @param absent the names of those who do not take part any more; while there is one, the circle gets nobody
     */
    public record Facilitators(List<Candidate> present, List<String> absent) {

        public Facilitators {
            present = List.copyOf(present);
            absent = List.copyOf(absent);
        }
    }

    /** How many new members it needs at least, if it gets any. */
    public int needs() {
        return Math.max(0, least - members.size());
    }

    /** How many new members it can take. */
    public int room() {
        return isLed() ? Math.max(0, most - members.size()) : 0;
    }

    /** Whether all who were to lead it are there. */
    public boolean isLed() {
        return facilitators.absent().isEmpty() && !facilitators.present().isEmpty();
    }
}
