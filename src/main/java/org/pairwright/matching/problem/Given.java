package org.pairwright.matching.problem;

import java.util.List;
import java.util.Map;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.PinBan;

/**
 * What is given of single people and pairs before a run.
 *
 * @param pinsAndBans those that name nobody of this run have no effect
 * @param choices likewise
 * @param running the pairs that there are already
 * @param room how many places more a mentor takes than she has, by participant; absent for as many as she is given
 */
public record Given(List<PinBan> pinsAndBans, List<Choice> choices, Running running, Map<Long, Integer> room) {
    public static final Given NOTHING = new Given(List.of(), List.of(), Running.NONE);

    public Given {
        pinsAndBans = List.copyOf(pinsAndBans);
        choices = List.copyOf(choices);
        room = Map.copyOf(room);
    }

    /** Every mentor takes as many places as she is given. */
    public Given(List<PinBan> pinsAndBans, List<Choice> choices, Running running) {
        this(pinsAndBans, choices, running, Map.of());
    }

    public static Given of(List<PinBan> pinsAndBans) {
        return NOTHING.with(pinsAndBans);
    }

    public Given with(List<PinBan> changed) {
        return new Given(changed, choices, running, room);
    }

    public Given withRoom(Map<Long, Integer> changed) {
        return new Given(pinsAndBans, choices, running, changed);
    }

    /** Whether so many places more would all be taken by a mentor. */
    public boolean takesMore(long mentor, int places) {
        return places <= room.getOrDefault(mentor, Integer.MAX_VALUE);
    }

    /**
     * Running pairs, which keep their places and count for balance and limits.
     *
     * @param menteesOf how many a mentor has, by participant; absent for none
     * @param inLimits how many there are within each limit, in the order of the settings; absent for none
     */
    public record Running(Map<Long, Integer> menteesOf, List<Integer> inLimits) {
        public static final Running NONE = new Running(Map.of(), List.of());

        public Running {
            menteesOf = Map.copyOf(menteesOf);
            inLimits = List.copyOf(inLimits);
        }

        public int menteesOf(long mentor) {
            return menteesOf.getOrDefault(mentor, 0);
        }

        public int inLimit(int limit) {
            return limit < inLimits.size() ? inLimits.get(limit) : 0;
        }
    }
}
