package org.pairwright.pairing.circles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.matching.circle.CircleMatcher;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.edit.KeptSettings;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.storage.Journal;
import org.pairwright.storage.OpenStep;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** What she does with circles; each act is one step that can be taken back. */
public final class Circles {
    private final PairingStores stores;
    private final KeptSettings settings;
    private final Journal journal;
    private final Clock clock;

    public Circles(PairingStores stores, KeptSettings settings, Journal journal, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Starts a circle. Its number is given to it. */
    public Kept add(Circle circle) {
        var refused = new CircleCheck(now(circle.program())).ofNew(circle);
        return kept(refused, Sentence.of("pairing.circle.added", circle.topic()), saving(circle));
    }

    /**
     * Changes topic, facilitators or sizes. Members stay: their pairs with who leads it no more end, and begin with who does
     * now, all in this step.
     *
     * @param reason of the pairs that end, in plain words; may be blank
     */
    public Kept change(Circle circle, String reason) {
        var now = now(circle.program());
        var refused = new CircleCheck(now).ofChanged(circle);
        if (refused.isPresent()) {
            return new Kept.Refused(refused.get());
        }
        var handOver = new HandOver(now, now.circle(circle.id()).orElseThrow(), circle);
        var ending = handOver.ending();
        var beginning = handOver.beginning();
        int pairs = now.members().pairs(beginning).size();
        var said = ending.isEmpty() && pairs == 0
                ? Sentence.of("pairing.circle.changed", circle.topic())
                : Sentence.of("pairing.circle.handedOver", circle.topic(), ending.size(), pairs);
        return new Changes(stores, now.members(), StepKind.CIRCLE, said)
                .also(saving(circle))
                .end(ending, PairEvent.Kind.ENDED, reason)
                .begin(beginning)
                .record(journal);
    }

    /** Takes away a circle that never had a member. One with members is not closed over their heads, one that met is kept. */
    public Kept close(Circle circle) {
        var refused = new CircleCheck(now(circle.program())).ofClosed(circle);
        return kept(
                refused,
                Sentence.of("pairing.circle.closed", circle.topic()),
                step -> stores.results().circles().removeAll(step, List.of(circle.id())));
    }

    /**
     * Proposes members for the circles of a program that are not over, with what of its
     * kept settings counts for circles.
     * Whoever is pinned to as many mentors as she needs waits for them. Changes nothing.
     *
     * @throws org.pairwright.matching.NotReady if something stands in the way, in words
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public CircleProposal propose(long program, Progress progress) {
        return CircleMatcher.propose(now(program).problem(), progress);
    }

    /**
     * Makes members of some of what is proposed, as one step: all of them or, where one is not possible any more, none. Each
     * member makes a pair with every facilitator, invited today, which starts with the program or today.
     */
    public Confirmation confirm(long program, CircleProposal proposal, Collection<Seat> chosen) {
        if (!proposal.seats().containsAll(chosen)) {
            throw new IllegalArgumentException("a seat that was not proposed");
        }
        var now = now(program);
        var refused = new StillSeats(now).refusals(chosen);
        if (!refused.isEmpty()) {
            return new Confirmation.Refused(refused);
        }
        var said = Sentence.of(
                "pairing.circle.confirmed",
                chosen.size(),
                chosen.stream().map(Seat::circle).distinct().count());
        var changes = new Changes(stores, now.members(), StepKind.CONFIRM, said).begin(chosen);
        var pairs = journal.record(StepKind.CONFIRM, said, changes::made);
        return new Confirmation.Confirmed(pairs, journal.number());
    }

    private Kept kept(Optional<Sentence> refused, Sentence said, Consumer<OpenStep> work) {
        if (refused.isPresent()) {
            return new Kept.Refused(refused.get());
        }
        journal.record(StepKind.CIRCLE, said, step -> {
            work.accept(step);
            return said;
        });
        return new Kept.Done(said, journal.number());
    }

    private Consumer<OpenStep> saving(Circle circle) {
        return step -> stores.results().circles().save(step, circle);
    }

    private CircleRoster now(long program) {
        return CircleRoster.of(stores, program, settings.of(program), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
