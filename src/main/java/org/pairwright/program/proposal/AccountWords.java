package org.pairwright.program.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Account.Figures;
import org.pairwright.program.proposal.Account.PriceOf;
import org.pairwright.text.Sentence;

/** What a result costs, as people read it: points are of 100 for a pair. */
public final class AccountWords {
    private static final int WHOLE = 100;

    private final Proposal proposal;
    private final Optional<Account> account;

    public AccountWords(Proposal proposal) {
        this.proposal = proposal;
        account = proposal.account();
    }

    /** What fairness costs, where it was asked for, and who would rather have each other; nothing for runs of before it was kept. */
    public List<Sentence> all() {
        var all = new ArrayList<Sentence>();
        account.flatMap(Account::withoutFairness).map(this::fairness).ifPresent(all::add);
        account.map(known -> Sentence.of("account.rather", known.blockingPairs()))
                .ifPresent(all::add);
        return all;
    }

    /** How many couples would both rather have each other. */
    public long blockingPairs() {
        return account.map(Account::blockingPairs).orElse(0L);
    }

    /** What the pin or ban of the two costs the whole, if either was in force in the run. */
    public Optional<Sentence> price(long mentee, long mentor, PinBan.Kind kind) {
        return account.stream()
                .flatMap(known -> known.prices().stream())
                .filter(one -> one.mentee() == mentee && one.mentor() == mentor && one.kind() == kind)
                .findFirst()
                .map(this::price);
    }

    private Sentence fairness(Figures without) {
        int fewer = without.pairs() - proposal.pairs().size();
        if (fewer > 0) {
            return Sentence.of("account.fairness.fewer", fewer, lowest(), without.lowest());
        }
        long points = without.total() - proposal.certificate().totalPoints();
        if (points <= 0) {
            return Sentence.of("account.fairness.nothing");
        }
        if (lowest() == without.lowest()) {
            return Sentence.of("account.fairness.sameLowest", worded(points), lowest());
        }
        return Sentence.of(
                "account.fairness", worded(points), lowest(), without.lowest(), proposal.meanScore(), without.mean());
    }

    private int lowest() {
        return proposal.lowestScore();
    }

    /** With quotas two matches are compared of which neither is proved to be the best. */
    private Sentence price(PriceOf one) {
        var price = proved(one);
        boolean quotas = !proposal.certificate().beyond().multipliers().isEmpty();
        return quotas ? Sentence.of("account.price.found", price) : price;
    }

    private Sentence proved(PriceOf one) {
        int which = switch (one.kind()) {
            case PIN -> 0;
            case BAN -> 1;
        };
        if (one.placed() > 0) {
            return Sentence.of("account.price.pairs", which, one.placed());
        }
        if (one.fair().isPresent()) {
            return Sentence.of("account.price.fair", which, one.fair().get().inWords(), without(one.points()));
        }
        if (one.points() <= 0) {
            return Sentence.of("account.price.nothing", which);
        }
        var points = worded(one.points());
        return one.exact()
                ? Sentence.of("account.price", which, points)
                : Sentence.of("account.price.atMost", which, points);
    }

    private Sentence without(long points) {
        if (points == 0) {
            return Sentence.of("account.price.same");
        }
        var worded = worded(Math.abs(points));
        return points > 0 ? Sentence.of("account.price.more", worded) : Sentence.of("account.price.fewer", worded);
    }

    private Sentence worded(long points) {
        long read = read(points);
        return read == 0 ? Sentence.of("account.tiny") : Sentence.of("account.points", read);
    }

    private long read(long points) {
        long most = proposal.mostPoints();
        return most == 0 ? 0 : Math.floorDiv(2 * WHOLE * points + most, 2 * most);
    }
}
