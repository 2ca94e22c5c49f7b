package org.pairwright.pairing.circles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.storage.Journal;
import org.pairwright.storage.OpenStep;
import org.pairwright.text.Sentence;

/** Pairs of circles that end and begin together, as one step. */
final class Changes {
    private final PairingStores stores;
    private final Members members;
    private final StepKind kind;
    private final Sentence said;
    private final List<PairEvent> endings = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private Consumer<OpenStep> also = _ -> {};

    Changes(PairingStores stores, Members members, StepKind kind, Sentence said) {
        this.stores = stores;
        this.members = members;
        this.kind = kind;
        this.said = said;
    }

    Changes end(List<PairLife> some, PairEvent.Kind how, String reason) {
        some.stream().map(life -> members.end(life, how, reason.strip())).forEach(endings::add);
        return this;
    }

    Changes begin(Collection<Seat> some) {
        seats.addAll(some);
        return this;
    }

    Changes also(Consumer<OpenStep> work) {
        also = work;
        return this;
    }

    Kept record(Journal journal) {
        journal.record(kind, said, step -> {
            made(step);
            return said;
        });
        return new Kept.Done(said, journal.number());
    }

    /** The pairs that began. */
    List<Pair> made(OpenStep step) {
        also.accept(step);
        var pairs = stores.results().pairs();
        pairs.addAll(step, endings);
        var made = pairs.saveAll(step, members.pairs(seats));
        pairs.addAll(step, made.stream().flatMap(members::beginning).toList());
        return made;
    }
}
