package org.pairwright.matching.circle;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.pairwright.matching.circle.close.Table;
import org.pairwright.matching.circle.proof.Placing;
import org.pairwright.matching.circle.proof.Rooms;

/** What every seat is worth, looked up once: which are allowed, and which of these reach the floor. By positions. */
final class Allowed {
    private final CircleProblem problem;
    private final long floor;
    private final int[][] points;

    /** Told of every member before she is scored; what it throws ends the work. */
    Allowed(CircleProblem problem, SeatScores scores, IntConsumer before) {
        this.problem = problem;
        this.floor = problem.floor();
        this.points = new int[problem.members().size()][problem.circles().size()];
        for (int member = 0; member < points.length; member++) {
            before.accept(member);
            for (int circle = 0; circle < points[member].length; circle++) {
                points[member][circle] = scores.points(member, circle);
            }
        }
    }

    private Allowed(Allowed other, long floor) {
        this.problem = other.problem;
        this.floor = floor;
        this.points = other.points;
    }

    /** The same with another floor. */
    Allowed atLeast(long points) {
        return new Allowed(this, points);
    }

    /** Without the seats below the floor. */
    Table table() {
        int[][] enough = new int[points.length][];
        for (int member = 0; member < points.length; member++) {
            int at = member;
            enough[member] = IntStream.range(0, points[member].length)
                    .map(circle -> reaches(at, circle) ? points[at][circle] : SeatScores.FORBIDDEN)
                    .toArray();
        }
        return new Table(enough, rooms(problem.circles()));
    }

    long floor() {
        return floor;
    }

    static Rooms rooms(List<GivenCircle> circles) {
        return new Rooms(
                circles.stream().map(GivenCircle::needs).toList(),
                circles.stream().map(GivenCircle::room).toList());
    }

    /** What the worst seat of these earns, and so every other at least; by members, {@link Placing#NOWHERE} where one has none. */
    int lowest(List<Integer> circleOf) {
        return IntStream.range(0, circleOf.size())
                .filter(member -> circleOf.get(member) != Placing.NOWHERE)
                .map(member -> points[member][circleOf.get(member)])
                .min()
                .orElse(0);
    }

    /** The points that some seat earns, rising, from the floor on. */
    int[] levels() {
        return Arrays.stream(points)
                .flatMapToInt(Arrays::stream)
                .filter(one -> one >= floor)
                .distinct()
                .sorted()
                .toArray();
    }

    int points(int member, int circle) {
        return points[member][circle];
    }

    boolean is(int member, int circle) {
        return points[member][circle] >= 0;
    }

    /** Allowed, and not below the floor. */
    boolean reaches(int member, int circle) {
        return is(member, circle) && points[member][circle] >= floor;
    }

    /** The members who may join a circle. */
    int[] members(int circle) {
        return IntStream.range(0, points.length)
                .filter(member -> reaches(member, circle))
                .toArray();
    }

    /** The circles that a member may join. */
    int[] circles(int member) {
        return IntStream.range(0, problem.circles().size())
                .filter(circle -> reaches(member, circle))
                .toArray();
    }

    /** The greatest points among some seats, forbidden ones aside; below 0 where all are forbidden. */
    int best(int[] members, int[] circles) {
        return IntStream.of(members)
                .flatMap(member -> IntStream.of(circles).map(circle -> points[member][circle]))
                .max()
                .orElse(SeatScores.FORBIDDEN);
    }

    int[] all() {
        return IntStream.range(0, points.length).toArray();
    }
}
