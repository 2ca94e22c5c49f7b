package org.pairwright.matching.proof;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.proof.Bonds.Limited;
import org.pairwright.matching.proof.Bonds.Mixed;
import org.pairwright.matching.proof.Bonds.Multiplier;
import org.pairwright.matching.proof.Claim.Couple;

/** Amara earns 10 and Liam 50 with Kenji, who has two places and one mentee already; nobody else is there. */
class BondsCheckerTest {
    private static final Couple AMARA_KENJI = new Couple(0, 0);
    private static final Couple LIAM_KENJI = new Couple(1, 0);

    @Test
    void the_second_place_costs_twice_the_balance_and_is_not_worth_it() {
        assertThatCode(() -> verify(onlyLiam(50, 0, 40), balanced(20, 0))).doesNotThrowAnyException();
    }

    @Test
    void a_balance_that_was_not_counted_is_found() {
        refused(onlyLiam(50, 0, 40), balanced(10, 0), "not the bound");
    }

    @Test
    void a_worse_assignment_is_found() {
        var claim = claim(Map.of(AMARA_KENJI, false), 10, 1, List.of(0L, 10L), 40);
        refused(claim, balanced(20, 0), "not the bound");
    }

    @Test
    void a_pair_worth_more_than_its_prices_is_found() {
        refused(onlyLiam(50, 0, 5), balanced(20, 0), "worth more");
    }

    @Test
    void a_full_group_has_a_price_and_one_with_room_has_none() {
        var claim = claim(Map.of(LIAM_KENJI, false), 50, 1, List.of(0L, 0L), 0);
        verify(claim, grouped(1, 50));
        refused(claim, grouped(2, 50), "not the bound");
    }

    @Test
    void more_pairs_than_a_group_may_have_are_found() {
        var claim = claim(Map.of(LIAM_KENJI, false), 50, 1, List.of(0L, 0L), 0);
        refused(claim, grouped(0, 50), "more pairs than it may");
    }

    @Test
    void a_negative_price_of_a_group_is_found() {
        var claim = claim(Map.of(LIAM_KENJI, false), 50, 1, List.of(20L, 60L), 0);
        refused(claim, grouped(1, -10), "price of a group is negative");
    }

    @Test
    void a_gap_must_be_told_as_it_is() {
        var claim = claim(Map.of(LIAM_KENJI, false), 50, 1, List.of(10L, 50L), 0);
        verify(claim, balanced(0, 10));
        refused(claim, balanced(0, 9), "not the bound");
        refused(claim, balanced(0, -1), "gap is negative");
    }

    @Test
    void a_quota_that_is_not_kept_is_found() {
        var claim = claim(Map.of(LIAM_KENJI, false), 50, 1, List.of(10L, 50L), 0);
        var same = new Mixed(List.of(1, 1), List.of(1), 50, new Multiplier(0, 0));
        refused(claim, new Bonds(0, List.of(1), List.of(), List.of(same), 10), "fewer pairs are mixed");
    }

    @Test
    void a_multiplier_out_of_proportion_is_found() {
        var claim = claim(Map.of(LIAM_KENJI, false), 50, 1, List.of(10L, 50L), 0);
        var mixed = new Mixed(List.of(2, 2), List.of(1), 50, new Multiplier(1, 1));
        refused(claim, new Bonds(0, List.of(1), List.of(), List.of(mixed), 10), "proportion");
    }

    private static Bonds balanced(long balance, long gap) {
        return new Bonds(balance, List.of(1), List.of(), List.of(), gap);
    }

    private static Bonds grouped(long most, long price) {
        var kenji = new BitSet();
        kenji.set(0);
        return new Bonds(0, List.of(1), List.of(new Limited(false, kenji, most, price)), List.of(), 0);
    }

    /** One mentee at Kenji: his price lies between what his second and his third mentee cost. */
    private static Claim onlyLiam(long total, long benefitOfAmara, long price) {
        return claim(Map.of(LIAM_KENJI, false), total, 1, List.of(benefitOfAmara, 50 - price), price);
    }

    private static Claim claim(Map<Couple, Boolean> pairs, long total, long unmet, List<Long> benefits, long price) {
        return new Claim(
                List.of(1, 1),
                List.of(2),
                pairs,
                new Claim.Dual(0, 0, total, unmet, benefits, List.of(price), Map.of()));
    }

    private static void verify(Claim claim, Bonds bonds) {
        BondsChecker.verify(claim, bonds, (mentee, _) -> mentee == 0 ? 10 : 50, _ -> {});
    }

    private static void refused(Claim claim, Bonds bonds, String why) {
        assertThatThrownBy(() -> verify(claim, bonds))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }
}
