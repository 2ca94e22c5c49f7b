package org.pairwright.pairing.circles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.circle.Seats;
import org.pairwright.pairing.edit.KeptSettings;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** What becomes of the members of circles: one leaves, one moves to another, all end. Each act is one step that can be taken back. */
public final class Memberships {
    private final PairingStores stores;
    private final KeptSettings settings;
    private final Journal journal;
    private final Clock clock;

    public Memberships(PairingStores stores, KeptSettings settings, Journal journal, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Ends her pairs of the circle.
     *
     * @param reason in plain words, without blame; may be blank
     */
    public Kept leave(Circle circle, long member, String reason) {
        var now = now(circle);
        var hers = of(now, circle, member);
        if (hers.isEmpty()) {
            return new Kept.Refused(
                    Sentence.of("pairing.circle.notIn", now.people().name(member), circle.topic()));
        }
        var said = Sentence.of("pairing.circle.left", now.people().name(member), circle.topic());
        return changes(now, said).end(hers, PairEvent.Kind.ENDED, reason).record(journal);
    }

    /** Ends her pairs of one circle and begins those of another. */
    public Kept move(Circle from, long member, Circle to, String reason) {
        var now = now(from);
        var name = now.people().name(member);
        var hers = of(now, from, member);
        if (hers.isEmpty()) {
            return new Kept.Refused(Sentence.of("pairing.circle.notIn", name, from.topic()));
        }
        var target = now.circle(to.id());
        if (target.isEmpty()) {
            return new Kept.Refused(Sentence.of("pairing.circle.closedAlready", to.topic()));
        }
        return refusal(now, hers, target.get())
                .<Kept>map(Kept.Refused::new)
                .orElseGet(() -> changes(now, Sentence.of("pairing.circle.moved", name, from.topic(), to.topic()))
                        .end(hers, PairEvent.Kind.ENDED, reason)
                        .begin(List.of(seat(now, member, target.get())))
                        .record(journal));
    }

    /**
     * Ends the pairs of all its members; the circle is over then and stays in the records.
     *
     * @param how completed, or ended before it was
     */
    public Kept endAll(Circle circle, PairEvent.Kind how, String reason) {
        var now = now(circle);
        int members = now.members(circle).size();
        return members == 0
                ? new Kept.Refused(Sentence.of("pairing.circle.nobodyIn", circle.topic()))
                : changes(now, Sentence.of("pairing.circle.ended", circle.topic(), members))
                        .end(now.running(circle), how, reason)
                        .record(journal);
    }

    private static Optional<Sentence> refusal(CircleRoster now, List<PairLife> hers, Circle to) {
        long member = hers.getFirst().pair().mentee();
        var name = now.people().name(member);
        if (now.isOver(to)) {
            return Optional.of(Sentence.of("pairing.circle.isOver", to.topic()));
        }
        if (now.members(to).contains(member)) {
            return Optional.of(Sentence.of("pairing.circle.isIn", name, to.topic()));
        }
        if (now.members(to).size() >= to.most()) {
            return Optional.of(Sentence.of("pairing.circle.full", to.topic(), to.most()));
        }
        var ending = hers.stream().map(PairLife::pair).toList();
        return now.people()
                .participant(member)
                .flatMap(one -> new Admission(now, ending).refusal(one, to))
                .map(why -> Sentence.of("pairing.circle.seatRefused", name, to.topic(), why));
    }

    private static Seat seat(CircleRoster now, long member, Circle to) {
        var one = now.people().participant(member).orElseThrow();
        return new Seats(now.problem(List.of(one), to)).of(0, 0);
    }

    private static List<PairLife> of(CircleRoster now, Circle circle, long member) {
        return now.running(circle).stream()
                .filter(life -> life.pair().mentee() == member)
                .toList();
    }

    private Changes changes(CircleRoster now, Sentence said) {
        return new Changes(stores, now.members(), StepKind.CIRCLE, said);
    }

    private CircleRoster now(Circle circle) {
        return CircleRoster.of(stores, circle.program(), settings.of(circle.program()), LocalDate.now(clock));
    }
}
