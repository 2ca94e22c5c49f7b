package org.pairwright.ui.matching.circles;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.matching.NotReady;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.circles.Circles;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.pairs.Pair;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Trouble;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** What is proposed for the circles, which of its seats she takes over, and what was made of it. */
final class Filling {
    private final RunViewModel run;
    private final Circles circles;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<CircleProposal>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Made>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Long> out = new HashSet<>();
    private boolean confirming;
    private boolean justMade;

    /** @param changed called when another proposal, or another part of it, is to be shown */
    Filling(RunViewModel run, Circles circles, Runnable changed) {
        this.run = run;
        this.circles = circles;
        this.changed = changed;
    }

    /** The newest filling, until it is confirmed or something changed. */
    ReadOnlyObjectProperty<Optional<CircleProposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What was confirmed last, as long as nothing else was done. */
    ReadOnlyObjectProperty<Optional<Made>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Members who were confirmed, and the pairs that they are in. */
    record Made(Sentence said, Set<Long> pairs) {}

    /** Looks for members, beside the window. */
    void fill() {
        if (running.get()) {
            return;
        }
        long of = run.frame().program().id();
        running.set(true);
        drop();
        made.set(Optional.empty());
        run.meet(Trouble.NONE);
        run.frame()
                .jobs()
                .run(
                        Sentence.of("circles.job.fill"),
                        progress -> filled(of, progress),
                        this::take,
                        () -> running.set(false));
    }

    private record Filled(Optional<CircleProposal> found, List<Sentence> obstacles) {}

    private Filled filled(long of, Progress progress) {
        try {
            return new Filled(Optional.of(circles.propose(of, progress)), List.of());
        } catch (NotReady notReady) {
            return new Filled(Optional.empty(), notReady.obstacles());
        }
    }

    private void take(Filled filled) {
        running.set(false);
        proposal.set(filled.found());
        changed.run();
        if (!filled.obstacles().isEmpty()) {
            run.meet(new Trouble(Sentence.of("circles.trouble.fill"), filled.obstacles()));
        }
    }

    /** The members whose seats she does not take over. */
    Set<Long> out() {
        return Set.copyOf(out);
    }

    /** Takes the seat over, or does not. */
    void choose(Seat seat, boolean wanted) {
        if (wanted) {
            out.remove(seat.member());
        } else {
            out.add(seat.member());
        }
        changed.run();
    }

    /** The seats that would become pairs. */
    List<Seat> chosen() {
        return proposal.get().stream()
                .flatMap(found -> found.seats().stream())
                .filter(seat -> !out.contains(seat.member()))
                .toList();
    }

    /** Makes members of the chosen, beside the window. */
    void confirm() {
        var chosen = chosen();
        if (chosen.isEmpty() || confirming) {
            return;
        }
        var found = proposal.get().orElseThrow();
        long of = run.frame().program().id();
        confirming = true;
        run.frame()
                .jobs()
                .run(
                        Sentence.of("circles.job.confirm"),
                        _ -> circles.confirm(of, found, chosen),
                        done -> take(done, chosen),
                        () -> confirming = false);
    }

    private void take(Confirmation confirmation, List<Seat> chosen) {
        confirming = false;
        switch (confirmation) {
            case Confirmation.Confirmed done -> {
                int opened = (int) chosen.stream().map(Seat::circle).distinct().count();
                var said = Sentence.of("circles.said.confirmed", chosen.size(), opened);
                drop();
                made.set(Optional.of(
                        new Made(said, done.pairs().stream().map(Pair::id).collect(Collectors.toSet()))));
                justMade = true;
                run.meet(Trouble.NONE);
                run.undoable().say(said, done.step());
                run.load();
            }
            case Confirmation.Refused refused ->
                run.meet(new Trouble(Sentence.of("circles.trouble.confirm"), refused.pairs()));
        }
    }

    /** Lets the proposal go. */
    void drop() {
        proposal.set(Optional.empty());
        out.clear();
        changed.run();
    }

    /** What was proposed for other circles or other people is no proposal any more. */
    void otherPeople() {
        drop();
        if (!justMade) {
            made.set(Optional.empty());
        }
        justMade = false;
    }

    /** Nothing of another program is shown. */
    void leave() {
        made.set(Optional.empty());
        drop();
    }

    /** The pairs that were made last, in their list. */
    void seeMade() {
        made.get()
                .ifPresent(done -> run.frame()
                        .navigator()
                        .navigate(new Destination.PairsList(new PairFilter.These(done.said(), done.pairs()))));
    }
}
