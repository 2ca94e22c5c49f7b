package org.pairwright.storage.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Account;
import org.pairwright.program.proposal.Account.Figures;
import org.pairwright.program.proposal.Account.PriceOf;
import org.pairwright.program.proposal.FairChange;

/** What a result costs, as JSON. */
public final class AccountJson {
    public static final String MEMBER = "account";
    private static final String FAIR = "fair";
    private static final String WITHOUT_FAIRNESS = "withoutFairness";

    private AccountJson() {}

    public static Map<String, Object> plain(Account account) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("blockingPairs", account.blockingPairs());
        account.withoutFairness().ifPresent(figures -> plain.put(WITHOUT_FAIRNESS, plain(figures)));
        plain.put("prices", account.prices().stream().map(AccountJson::plain).toList());
        return plain;
    }

    /** The account within a result, where there is one. */
    public static Optional<Account> account(JsonObject result) {
        if (!result.members().containsKey(MEMBER)) {
            return Optional.empty();
        }
        JsonObject plain = result.object(MEMBER);
        Optional<Figures> figures = plain.members().containsKey(WITHOUT_FAIRNESS)
                ? Optional.of(figures(plain.object(WITHOUT_FAIRNESS)))
                : Optional.empty();
        List<PriceOf> prices = plain.list("prices").stream()
                .map(JsonObject::of)
                .map(AccountJson::price)
                .toList();
        return Optional.of(new Account(plain.number("blockingPairs"), figures, prices));
    }

    private static Map<String, Object> plain(Figures figures) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("total", figures.total());
        plain.put("pairs", figures.pairs());
        plain.put("mean", figures.mean());
        plain.put("lowest", figures.lowest());
        plain.put("below", figures.below());
        return plain;
    }

    private static Figures figures(JsonObject plain) {
        return new Figures(
                plain.number("total"),
                plain.count("pairs"),
                plain.count("mean"),
                plain.count("lowest"),
                plain.count("below"));
    }

    private static Map<String, Object> plain(PriceOf price) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("mentee", price.mentee());
        plain.put("mentor", price.mentor());
        plain.put("kind", price.kind().name());
        plain.put("points", price.points());
        plain.put("placed", price.placed());
        plain.put("exact", price.exact());
        price.fair().ifPresent(fair -> plain.put(FAIR, plain(fair)));
        return plain;
    }

    private static PriceOf price(JsonObject plain) {
        return new PriceOf(
                plain.number("mentee"),
                plain.number("mentor"),
                PinBan.Kind.valueOf(plain.text("kind")),
                plain.number("points"),
                plain.number("placed"),
                plain.member("exact").equals(true),
                plain.members().containsKey(FAIR) ? Optional.of(fair(plain.object(FAIR))) : Optional.empty());
    }

    private static Map<String, Object> plain(FairChange fair) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("lowestBefore", fair.lowestBefore());
        plain.put("lowestAfter", fair.lowestAfter());
        plain.put("score", fair.score());
        plain.put("pairsBefore", fair.pairsBefore());
        plain.put("pairsAfter", fair.pairsAfter());
        return plain;
    }

    private static FairChange fair(JsonObject plain) {
        return new FairChange(
                plain.count("lowestBefore"),
                plain.count("lowestAfter"),
                plain.count("score"),
                plain.count("pairsBefore"),
                plain.count("pairsAfter"));
    }
}
