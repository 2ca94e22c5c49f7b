package org.pairwright.matching.circle.proof;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;

/**
 * Verifies a placing: that it is allowed, everybody sits once, every circle has as many as it may, and the points add up; and
 * that no other choice of circles does better than is said. It shares no code with the search. In each part of the proof the
 * first seats of open circles are counted as more by a bonus, which every placing of that part earns in full; so whatever the
 * placing, it earns at most sum b(i) + sum seats p - bonus * first seats, by the weak duality of linear programming.
 */
public final class PlacingChecker {
    private enum State {
        EITHER,
        OPEN,
        CLOSED
    }

    private final Placing placing;
    private final Rooms rooms;
    private final int[][] points;
    private final State[] states;
    private final IntConsumer beforeEachPart;
    private int parts;

    private PlacingChecker(Placing placing, Rooms rooms, int[][] points, IntConsumer beforeEachPart) {
        this.placing = placing;
        this.rooms = rooms;
        this.points = points;
        this.states = new State[rooms.needs().size()];
        Arrays.fill(states, State.EITHER);
        this.beforeEachPart = beforeEachPart;
    }

    /**
     * Verifies.
     *
     * @param points of a member in a circle, by positions, below 0 where it is not allowed
     * @param beforeEachPart told before every member how many are read, then how many parts of the proof are done; may throw
     *     to end the work
     * @throws IllegalStateException if the claim does not hold; the message says where
     */
    public static void verify(Placing placing, Rooms rooms, IntBinaryOperator points, IntConsumer beforeEachPart) {
        int[][] all = new int[placing.circleOf().size()][rooms.needs().size()];
        for (int member = 0; member < all.length; member++) {
            beforeEachPart.accept(member);
            for (int circle = 0; circle < all[member].length; circle++) {
                all[member][circle] = points.applyAsInt(member, circle);
            }
        }
        try {
            var checker = new PlacingChecker(placing, rooms, all, beforeEachPart);
            checker.verifySeats();
            checker.verifyPrice();
            checker.verify(placing.proof());
        } catch (ArithmeticException tooGreat) {
            throw new IllegalStateException("a number of the proof is out of all bounds", tooGreat);
        }
    }

    private void verifySeats() {
        int[] taken = new int[states.length];
        long total = 0;
        int seats = 0;
        for (int member = 0; member < points.length; member++) {
            int circle = placing.circleOf().get(member);
            if (circle != Placing.NOWHERE) {
                require(points[member][circle] >= 0, "a seat is not allowed, of member at", member);
                total += points[member][circle];
                taken[circle]++;
                seats++;
            }
        }
        for (int circle = 0; circle < taken.length; circle++) {
            require(taken[circle] <= rooms.room().get(circle), "too many members in circle at", circle);
            require(
                    taken[circle] == 0 || taken[circle] >= rooms.needs().get(circle),
                    "too few members in circle at",
                    circle);
        }
        require(total == placing.total(), "the points do not add up to the total:", (int) total);
        boolean within = seats < placing.most().seats()
                || (seats == placing.most().seats() && total <= placing.most().points());
        require(within, "the placing is better than what is said to be best, by seats", seats);
    }

    /** No points, however many, make up for somebody without a seat. */
    private void verifyPrice() {
        long most = 0;
        for (int[] row : points) {
            for (int one : row) {
                most = Math.max(most, one);
            }
        }
        long price = placing.most().unplacedPrice();
        require(price > Math.multiplyExact(points.length, most), "a seat is not worth all points, at", 0);
        require(placing.most().bonus() >= 0, "a bonus is negative, at", 0);
        require(placing.most().points() >= 0, "fewer points than none, at", 0);
    }

    private void verify(Proof proof) {
        beforeEachPart.accept(parts++);
        switch (proof) {
            case Proof.Split split -> verify(split);
            case Proof.Priced priced -> verify(priced);
            case Proof.TooFew few -> verify(few);
        }
    }

    private void verify(Proof.Split split) {
        int circle = split.circle();
        require(states[circle] == State.EITHER, "a circle is split twice, at", circle);
        states[circle] = State.OPEN;
        verify(split.open());
        states[circle] = State.CLOSED;
        verify(split.closed());
        states[circle] = State.EITHER;
    }

    private void verify(Proof.TooFew few) {
        long needed = 0;
        for (int circle : few.circles()) {
            require(states[circle] == State.OPEN, "a circle needs nobody, at", circle);
            needed += rooms.needs().get(circle);
        }
        int mayJoin = 0;
        for (int[] row : points) {
            boolean any = false;
            for (int circle : few.circles()) {
                any |= row[circle] >= 0;
            }
            mayJoin += any ? 1 : 0;
        }
        require(mayJoin < needed, "enough people may join circles that are said to lack some:", mayJoin);
    }

    private void verify(Proof.Priced priced) {
        long bonus = placing.most().bonus();
        long worth = 0;
        for (int circle = 0; circle < states.length; circle++) {
            long first = priced.firstSeat(circle);
            long other = priced.otherSeat(circle);
            require(first >= 0 && other >= 0, "a price is negative, at", circle);
            int firstSeats = states[circle] == State.OPEN ? rooms.needs().get(circle) : 0;
            worth = plus(worth, firstSeats, Math.subtractExact(first, bonus));
            worth = plus(worth, otherSeats(circle), other);
        }
        for (int member = 0; member < points.length; member++) {
            long benefit = priced.benefit(member);
            require(benefit >= -placing.most().unplacedPrice(), "a benefit is less than being unplaced, at", member);
            verify(member, benefit, priced);
            worth = Math.addExact(worth, benefit);
        }
        long unplaced = (long) points.length - placing.most().seats();
        long most = plus(placing.most().points(), -unplaced, placing.most().unplacedPrice());
        require(worth <= most, "a part of the proof allows more than is said, part", parts);
    }

    private void verify(int member, long benefit, Proof.Priced priced) {
        long bonus = placing.most().bonus();
        for (int circle = 0; circle < states.length; circle++) {
            int one = points[member][circle];
            if (one >= 0) {
                boolean first = states[circle] == State.OPEN && rooms.needs().get(circle) > 0;
                boolean holds = (!first || Math.addExact(benefit, priced.firstSeat(circle)) >= one + bonus)
                        && (otherSeats(circle) <= 0 || Math.addExact(benefit, priced.otherSeat(circle)) >= one);
                require(holds, "a seat is worth more than its prices, of member at", member);
            }
        }
    }

    /** A circle that cannot take as many as it needs takes nobody. */
    private int otherSeats(int circle) {
        int room = rooms.room().get(circle) < rooms.needs().get(circle)
                ? 0
                : rooms.room().get(circle);
        return switch (states[circle]) {
            case EITHER -> room;
            case OPEN -> Math.max(0, room - rooms.needs().get(circle));
            case CLOSED -> 0;
        };
    }

    private static long plus(long sum, long count, long each) {
        return Math.addExact(sum, Math.multiplyExact(count, each));
    }

    private static void require(boolean holds, String fault, int at) {
        if (!holds) {
            throw new IllegalStateException("the placing does not hold: " + fault + " " + at);
        }
    }
}
