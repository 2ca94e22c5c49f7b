package org.pairwright.ui.matching.circles;

import java.util.Optional;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.program.circles.Seat;
import org.pairwright.text.Sentence;

/** One line of the tab: the circles, below each who is proposed for it, at last who is left. */
sealed interface CircleLine {

    /**
     * A circle.
     *
     * @param proposed how many seats of the proposal are taken over; empty where there is no proposal
     * @param closed why the proposal gives it no members, where it gives none
     */
    record Head(CircleNow row, Optional<Integer> proposed, Optional<Sentence> closed) implements CircleLine {

        /** How many people it would have. */
        int filled() {
            return row.members().size() + proposed.orElse(0);
        }

        /** Whether it has, or what is taken over leaves it with, fewer people than it needs. */
        boolean tooFew() {
            return filled() > 0 && filled() < row.circle().least();
        }
    }

    /**
     * Somebody proposed for the circle above.
     *
     * @param chosen whether the seat is taken over
     */
    record Proposed(Seat seat, String member, boolean chosen) implements CircleLine {}

    /** The head of those below. */
    record LeftTitle(int people) implements CircleLine {}

    /** Somebody without a seat. */
    record Left(String name, Sentence why) implements CircleLine {}
}
