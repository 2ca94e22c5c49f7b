package org.pairwright.matching.circle.close;

import java.util.Arrays;
import org.pairwright.matching.circle.proof.Rooms;

/** What the search works on, by position. */
public final class Table {
    /** Beyond this the bonus of a first seat would not fit beside the points. */
    private static final long MOST_SCORE = 1 << 30;

    private final int[][] points;
    private final Rooms rooms;
    private final long mostPoints;
    private final long bonus;

    /**
     * What there is to place.
     *
     * @param points for every member one number for each circle, below 0 where a seat is not allowed
     */
    public Table(int[][] points, Rooms rooms) {
        this.points = points;
        this.rooms = rooms;
        this.mostPoints = Math.max(
                0, Arrays.stream(points).flatMapToInt(Arrays::stream).max().orElse(0));
        this.bonus = (circles() + 3) * (mostPoints + 1);
    }

    public int members() {
        return points.length;
    }

    public int circles() {
        return rooms.needs().size();
    }

    /** Below 0 where the seat is not allowed. */
    public int points(int member, int circle) {
        return points[member][circle];
    }

    /** Whether the points are small enough for the search. */
    public boolean fits() {
        return bonus + mostPoints <= MOST_SCORE;
    }

    public Rooms rooms() {
        return rooms;
    }

    int needs(int circle) {
        return rooms.needs().get(circle);
    }

    /** How many new members it can take; 0 also where it can take fewer than it needs. */
    int room(int circle) {
        int room = rooms.room().get(circle);
        return room < needs(circle) ? 0 : room;
    }

    /**
     * What a first seat is counted as more: so much that filling it outweighs whatever is lost along a chain of moves that
     * fills it, in which every circle occurs once.
     */
    long bonus() {
        return bonus;
    }

    /** What a member without a seat costs: more than all points and bonuses together. */
    long unplacedPrice() {
        return Math.addExact(Math.multiplyExact(members() + 1L, mostPoints + bonus + 1), 1);
    }
}
