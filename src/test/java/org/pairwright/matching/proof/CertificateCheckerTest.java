package org.pairwright.matching.proof;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.proof.Claim.Couple;

/** Amara with 10 and Liam with 50 points compete for one place at Kenji; an unmet need costs 100. */
class CertificateCheckerTest {
    private static final Couple AMARA_KENJI = new Couple(0, 0);
    private static final Couple LIAM_KENJI = new Couple(1, 0);

    @Test
    void the_better_pair_is_proved() {
        assertThatCode(() -> verify(liamPlaced())).doesNotThrowAnyException();
    }

    /** All equations hold, and yet it is not best: a benefit below being unplaced is what gives it away. */
    @Test
    void the_worse_pair_cannot_be_proved_by_a_benefit_below_being_unplaced() {
        refused(claim(AMARA_KENJI, dual(100, 10, 1, List.of(-140L, -100L), List.of(150L))), "less than being unplaced");
    }

    @Test
    void a_pair_worth_more_than_its_prices_is_found() {
        refused(claim(AMARA_KENJI, dual(100, 10, 1, List.of(10L, -100L), List.of(0L))), "worth more");
    }

    @Test
    void a_total_that_does_not_add_up_is_found() {
        refused(claim(LIAM_KENJI, dual(100, 51, 1, List.of(-100L, -60L), List.of(110L))), "add up");
    }

    @Test
    void unmet_needs_that_were_not_told_are_found() {
        refused(claim(LIAM_KENJI, dual(100, 50, 0, List.of(-100L, -60L), List.of(110L))), "unmet needs");
    }

    @Test
    void a_bound_above_the_total_is_found() {
        refused(claim(LIAM_KENJI, dual(100, 50, 1, List.of(-100L, -50L), List.of(110L))), "not the bound");
    }

    @Test
    void a_benefit_for_an_unmet_need_is_found() {
        refused(claim(LIAM_KENJI, dual(100, 50, 1, List.of(-99L, -60L), List.of(110L))), "unmet need");
    }

    @Test
    void a_negative_price_is_found() {
        refused(claim(LIAM_KENJI, dual(100, 50, 1, List.of(-100L, 51L), List.of(-1L))), "");
    }

    @Test
    void a_price_of_a_free_place_is_found() {
        var dual = dual(0, 50, 1, List.of(0L, 40L), List.of(10L));
        var claim = new Claim(List.of(1, 1), List.of(2), Map.of(LIAM_KENJI, false), dual);
        refused(claim, "free place");
    }

    @Test
    void two_mentees_on_one_place_are_found() {
        var dual = dual(100, 60, 0, List.of(-100L, -60L), List.of(110L));
        var claim = new Claim(List.of(1, 1), List.of(1), Map.of(AMARA_KENJI, false, LIAM_KENJI, false), dual);
        refused(claim, "more mentees than places");
    }

    @Test
    void a_forbidden_pair_is_found() {
        var claim = liamPlaced();
        assertThatThrownBy(() -> CertificateChecker.verify(claim, (mentee, _) -> mentee == 1 ? -1 : 10, _ -> {}))
                .hasMessageContaining("not allowed");
    }

    @Test
    void a_pair_below_the_floor_is_found_unless_it_is_pinned() {
        var dual = new Claim.Dual(100, 60, 50, 1, List.of(-100L, -60L), List.of(110L), Map.of());
        refused(claim(LIAM_KENJI, dual), "below the floor");
    }

    @Test
    void a_premium_without_a_pair_is_found() {
        var dual = new Claim.Dual(100, 0, 50, 1, List.of(-100L, -60L), List.of(110L), Map.of(AMARA_KENJI, 5L));
        refused(claim(LIAM_KENJI, dual), "premium without a pair");
    }

    @Test
    void a_negative_premium_is_found_unless_the_pair_is_pinned() {
        var dual = new Claim.Dual(100, 0, 10, 1, List.of(-100L, -100L), List.of(150L), Map.of(AMARA_KENJI, -40L));

        refused(claim(AMARA_KENJI, dual), "negative");
        assertThatCode(() -> verify(new Claim(List.of(1, 1), List.of(1), Map.of(AMARA_KENJI, true), dual)))
                .doesNotThrowAnyException();
    }

    @Test
    void numbers_beyond_all_bounds_are_refused() {
        refused(
                claim(LIAM_KENJI, dual(100, 50, 1, List.of(-100L, Long.MAX_VALUE), List.of(110L))),
                "out of all bounds");
    }

    @Test
    void a_price_that_points_could_outweigh_does_not_prove_most_people_placed() {
        assertThatThrownBy(() -> CertificateChecker.verifyMostPlaced(liamPlaced(), 100))
                .hasMessageContaining("outweigh");
        assertThatCode(() -> CertificateChecker.verifyMostPlaced(liamPlaced(), 50))
                .doesNotThrowAnyException();
    }

    private static Claim liamPlaced() {
        return claim(LIAM_KENJI, dual(100, 50, 1, List.of(-100L, -60L), List.of(110L)));
    }

    private static Claim claim(Couple made, Claim.Dual dual) {
        return new Claim(List.of(1, 1), List.of(1), Map.of(made, false), dual);
    }

    private static Claim.Dual dual(long price, long total, long unmet, List<Long> benefits, List<Long> prices) {
        return new Claim.Dual(price, 0, total, unmet, benefits, prices, Map.of());
    }

    private static void verify(Claim claim) {
        CertificateChecker.verify(claim, (mentee, _) -> mentee == 0 ? 10 : 50, _ -> {});
    }

    private static void refused(Claim claim, String why) {
        assertThatThrownBy(() -> verify(claim))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }
}
