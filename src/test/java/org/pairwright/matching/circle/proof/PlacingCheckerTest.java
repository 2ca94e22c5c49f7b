package org.pairwright.matching.circle.proof;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.circle.proof.Placing.Most;
import org.pairwright.matching.circle.proof.Proof.Priced;
import org.pairwright.matching.circle.proof.Proof.Split;
import org.pairwright.matching.circle.proof.Proof.TooFew;

/** Three people and two circles, of which each needs two and takes three; the third may not join the second. */
class PlacingCheckerTest {
    private static final long PRICE = 1_000;
    private static final int[][] POINTS = {{50, 90}, {50, 40}, {50, -1}};
    private static final Rooms ROOMS = new Rooms(List.of(2, 2), List.of(3, 3));
    private static final List<Integer> ALL_IN_THE_FIRST = List.of(0, 0, 0);

    /** Without the least sizes the first goes to the second circle: 190. To open it takes one of the others too: 140. */
    private static final Priced IN_BOTH = new Priced(new long[] {90, 50, 50}, new long[] {1_000, 0, 1_000, 0});

    private static final Priced IN_THE_FIRST = new Priced(new long[] {50, 50, 50}, new long[] {1_000, 0, 0, 0});
    private static final Proof PROOF =
            new Split(0, new Split(1, new TooFew(List.of(0, 1)), IN_THE_FIRST), onlyTheSecond());

    private static Priced onlyTheSecond() {
        return new Priced(new long[] {90, 40, -PRICE}, new long[] {0, 0, 0, 0});
    }

    private static void verify(Placing placing) {
        PlacingChecker.verify(placing, ROOMS, (member, circle) -> POINTS[member][circle], _ -> {});
    }

    private static Placing placing(List<Integer> circleOf, long total, Most most, Proof proof) {
        return new Placing(circleOf, total, most, proof);
    }

    private static Most most(int seats, long points) {
        return new Most(seats, points, PRICE, 1_000);
    }

    @Test
    void a_proof_that_looks_at_every_choice_of_circles_is_accepted() {
        assertThatCode(() -> verify(placing(ALL_IN_THE_FIRST, 150, most(3, 150), PROOF)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_lower_bound_than_the_prices_say_is_refused() {
        assertRefused(placing(ALL_IN_THE_FIRST, 150, most(3, 150), IN_BOTH), "more than");
    }

    @Test
    void a_placing_that_beats_its_bound_is_refused() {
        assertRefused(placing(ALL_IN_THE_FIRST, 150, most(3, 149), PROOF), "better than");
    }

    @Test
    void a_part_that_is_said_to_be_empty_and_is_not_is_refused() {
        var proof = new Split(0, new TooFew(List.of(0)), onlyTheSecond());
        assertRefused(placing(ALL_IN_THE_FIRST, 150, most(3, 150), proof), "enough people");
    }

    @Test
    void circles_that_need_nobody_in_this_part_lack_nobody() {
        assertRefused(placing(ALL_IN_THE_FIRST, 150, most(3, 150), new TooFew(List.of(0, 1))), "needs nobody");
    }

    @Test
    void a_circle_below_its_least_size_is_refused() {
        assertRefused(placing(List.of(1, 0, 0), 190, most(3, 190), PROOF), "too few");
    }

    @Test
    void a_seat_that_is_not_allowed_is_refused() {
        assertRefused(placing(List.of(0, 1, 1), 150, most(3, 190), PROOF), "not allowed");
    }

    @Test
    void points_that_do_not_add_up_are_refused() {
        assertRefused(placing(ALL_IN_THE_FIRST, 151, most(3, 151), PROOF), "add up");
    }

    @Test
    void prices_below_what_a_seat_is_worth_are_refused() {
        var cheap = new Priced(new long[] {50, 39, -PRICE}, new long[] {0, 0, 0, 0});
        assertRefused(placing(ALL_IN_THE_FIRST, 150, most(3, 150), new Split(0, PROOF, cheap)), "split twice");
        var proof = new Split(0, new Split(1, new TooFew(List.of(0, 1)), IN_THE_FIRST), cheap);
        assertRefused(placing(ALL_IN_THE_FIRST, 150, most(3, 150), proof), "more than its prices");
    }

    @Test
    void numbers_that_overflow_are_refused() {
        var huge = new Priced(new long[] {0, 0, 0}, new long[] {0, Long.MAX_VALUE, 0, 0});
        assertRefused(placing(ALL_IN_THE_FIRST, 150, most(3, 150), huge), "out of all bounds");
    }

    private static void assertRefused(Placing placing, String why) {
        assertThatThrownBy(() -> verify(placing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }
}
