package org.pairwright.program.circles;

import java.util.List;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Sentence;

/**
 * Members for the circles of a program, checked before anybody sees it. It changes nothing until it is confirmed.
 *
 * @param seats by circle, then by member, both by their ids
 * @param closed the circles that get no members, by their ids
 * @param unplaced who gets no seat
 * @param total the points of all seats together
 * @param limit beyond which no allowed placing goes
 * @param statement what is proved, in words
 */
public record CircleProposal(
        List<Seat> seats,
        List<ClosedCircle> closed,
        List<Unplaced> unplaced,
        long total,
        Limit limit,
        List<Sentence> statement) {

    public CircleProposal {
        seats = List.copyOf(seats);
        closed = List.copyOf(closed);
        unplaced = List.copyOf(unplaced);
        statement = List.copyOf(statement);
    }

    /** No allowed placing seats more people, and none that seats as many as these earns more points. */
    public record Limit(int seats, long points) {}

    /** What no allowed placing of {@code limit().seats()} people exceeds. */
    public long bound() {
        return limit.points();
    }

    /** Whether it is proved that no allowed placing seats more people, and none that seats as many earns more points. */
    public boolean best() {
        return limit.seats() == seats.size() && limit.points() == total;
    }

    public CircleProposal saying(List<Sentence> said) {
        return new CircleProposal(seats, closed, unplaced, total, limit, said);
    }

    /** The seats of one circle. */
    public List<Seat> of(long circle) {
        return seats.stream().filter(seat -> seat.circle() == circle).toList();
    }
}
