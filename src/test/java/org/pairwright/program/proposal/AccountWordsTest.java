package org.pairwright.program.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Account.Figures;
import org.pairwright.program.proposal.Account.PriceOf;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** What a result costs, in words; a perfect pair earns 1,000 points. */
class AccountWordsTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);

    @Test
    void what_fairness_costs_is_said_of_100_for_a_pair() {
        assertThat(said(without(1_320, 2, 66, 23)))
                .containsExactly(
                        "Fairness costs 12 points in total: lowest 50 instead of 23, mean 60 instead of 66.",
                        "No two people would both rather have each other.");
        assertThat(said(without(1_204, 2, 60, 49)))
                .first()
                .isEqualTo(
                        "Fairness costs less than one point in total: lowest 50 instead of 49, mean 60 instead of 60.");
        assertThat(said(without(1_320, 2, 66, 50)))
                .first()
                .isEqualTo("Fairness costs 12 points in total; the lowest is 50 with and without it.");
        assertThat(said(without(1_200, 2, 60, 50))).first().isEqualTo("Fairness costs no points here.");
        assertThat(said(without(1_500, 3, 50, 10)))
                .first()
                .isEqualTo("Fairness costs 1 pair: lowest 50 instead of 10.");
    }

    @Test
    void who_would_rather_have_each_other_are_counted() {
        assertThat(said(new Account(1, Optional.empty(), List.of())))
                .containsExactly("One mentee and a mentor would both rather have each other.");
        assertThat(said(new Account(2_345, Optional.empty(), List.of())))
                .containsExactly("2,345 pairs of people would both rather have each other.");
    }

    @Test
    void a_run_of_before_it_was_kept_says_nothing() {
        assertThat(new AccountWords(proposal(Optional.empty())).all()).isEmpty();
    }

    @Test
    void pins_and_bans_say_what_they_cost() {
        assertThat(price(new PriceOf(1, 2, PinBan.Kind.PIN, 70, 0, true)))
                .contains("This pin costs the whole 7 points.");
        assertThat(price(new PriceOf(1, 2, PinBan.Kind.BAN, 14, 0, true)))
                .contains("This ban costs the whole 1 point.");
        assertThat(price(new PriceOf(1, 2, PinBan.Kind.PIN, 4, 0, true)))
                .contains("This pin costs the whole less than one point.");
        assertThat(price(new PriceOf(1, 2, PinBan.Kind.BAN, 70, 0, false)))
                .contains("This ban costs the whole at most 7 points.");
        assertThat(price(new PriceOf(1, 2, PinBan.Kind.PIN, 0, 0, true))).contains("This pin costs the whole nothing.");
        assertThat(price(new PriceOf(1, 2, PinBan.Kind.BAN, -300, 1, true)))
                .contains("Without this ban one pair more could be made.");
        assertThat(price(new PriceOf(1, 3, PinBan.Kind.PIN, 70, 0, true)))
                .as("of others")
                .isEmpty();
    }

    @Test
    void where_fairness_was_asked_for_its_scores_come_before_points() {
        assertThat(fair(-70, new FairChange(40, 61, 40, 2, 0)))
                .contains("Without this pin the lowest score would be 61 instead of 40;"
                        + " all pairs together would have 7 points fewer.");
        assertThat(fair(4, new FairChange(40, 40, 45, 3, 1)))
                .contains("Without this pin 1 pair instead of 3 would score 45 or less;"
                        + " all pairs together would have less than one point more.");
        assertThat(fair(0, new FairChange(40, 40, 45, 3, 0)))
                .contains("Without this pin no pair instead of 3 would score 45 or less;"
                        + " all pairs together would have as many points.");
    }

    private static Optional<String> fair(long points, FairChange change) {
        return price(new PriceOf(1, 2, PinBan.Kind.PIN, points, 0, true, Optional.of(change)));
    }

    private static Account without(long total, int pairs, int mean, int lowest) {
        return new Account(0, Optional.of(new Figures(total, pairs, mean, lowest, 0)), List.of());
    }

    private static List<String> said(Account account) {
        return new AccountWords(proposal(Optional.of(account)))
                .all().stream().map(ENGLISH::say).toList();
    }

    private static Optional<String> price(PriceOf price) {
        return new AccountWords(proposal(Optional.of(new Account(0, Optional.empty(), List.of(price)))))
                .price(1, 2, price.kind())
                .map(ENGLISH::say);
    }

    /** Two pairs with scores 50 and 70. */
    private static Proposal proposal(Optional<Account> account) {
        var pairs = IntStream.of(50, 70)
                .mapToObj(score -> new ProposedPair(score, score + 1, 10L * score, score, false, List.of()))
                .toList();
        var certificate = new Certificate(0, 0, 1_200, 0, List.of(), List.of(), List.of());
        return new Proposal(Aim.FAIR, 1_000, pairs, List.of(), certificate, Sentence.of("account.tiny"), account);
    }
}
