package org.pairwright.pairing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.storage.Journal;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** The one place where a proposal becomes pairs. */
public final class Pairs {
    private final PairingStores stores;
    private final Journal journal;

    public Pairs(PairingStores stores, Journal journal) {
        this.stores = stores;
        this.journal = journal;
    }

    /** Confirms all that the run proposes. */
    public Confirmation confirm(Run run, LocalDate today) {
        return confirm(run, run.proposal().pairs(), today);
    }

    /**
     * Makes pairs of some of what the run proposes, as one step: all of them or, where one is not possible any more, none.
     * Until invitations are sent and answered, a pair is invited today and starts with the program, or today where the
     * program runs already; so it is active at once.
     */
    public Confirmation confirm(Run run, Collection<ProposedPair> chosen, LocalDate today) {
        return confirm(run, chosen, today, Progress.UNWATCHED);
    }

    /**
     * The same of many.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so; nothing is done then
     */
    public Confirmation confirm(Run run, Collection<ProposedPair> chosen, LocalDate today, Progress progress) {
        var refused = new StillPossible(Roster.of(stores, run.program(), today), progress).refusals(chosen);
        if (!refused.isEmpty()) {
            return new Confirmation.Refused(refused);
        }
        var program = stores.programs().find(run.program()).orElseThrow();
        var said = Sentence.of("pairing.step.confirm", chosen.size());
        var pairs = journal.record(StepKind.CONFIRM, said, progress, step -> {
            var made = stores.results()
                    .pairs()
                    .saveAll(
                            step,
                            chosen.stream()
                                    .map(one -> pair(run, program, one, today))
                                    .toList());
            stores.results()
                    .pairs()
                    .addAll(
                            step,
                            made.stream()
                                    .flatMap(one -> beginning(one, program, today))
                                    .toList());
            return made;
        });
        return new Confirmation.Confirmed(pairs, journal.number());
    }

    private static Pair pair(Run run, Program program, ProposedPair proposed, LocalDate today) {
        return new Pair(
                0,
                UUID.randomUUID(),
                program.id(),
                proposed.mentee(),
                proposed.mentor(),
                new Pair.Origin(
                        OptionalLong.of(run.id()),
                        OptionalLong.empty(),
                        today,
                        OptionalInt.of(proposed.score()),
                        proposed.reasons()),
                program.rhythmDays(),
                later(program.endsOn(), today),
                "");
    }

    private static Stream<PairEvent> beginning(Pair pair, Program program, LocalDate today) {
        return Stream.of(
                new PairEvent(0, pair.id(), today, PairEvent.Kind.INVITED, ""),
                new PairEvent(0, pair.id(), later(program.startsOn(), today), PairEvent.Kind.STARTED, ""));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
