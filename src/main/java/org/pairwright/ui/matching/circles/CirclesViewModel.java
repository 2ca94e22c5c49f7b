package org.pairwright.ui.matching.circles;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.matching.NotReady;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.pairing.circles.Circles;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.pairing.circles.Kept;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.pairs.Pair;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Trouble;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** The circles of the program at hand, what a filling proposes for them, and which of its seats she takes over. */
public final class CirclesViewModel {
    private final RunViewModel run;
    private final PairingStores stores;
    private final Circles circles;
    private final ReadOnlyObjectWrapper<Optional<CirclesNow>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CircleProposal>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<CircleLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper filling = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Made>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Long> out = new HashSet<>();
    private boolean justMade;
    private OptionalLong program = OptionalLong.empty();

    public CirclesViewModel(RunViewModel run, PairingStores stores, Circles circles) {
        this.run = run;
        this.stores = stores;
        this.circles = circles;
        run.partProperty().subscribe(_ -> load());
        run.timesReadProperty().subscribe(_ -> load());
    }

    RunViewModel run() {
        return run;
    }

    ReadOnlyObjectProperty<Optional<CirclesNow>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    Optional<CirclesNow> picture() {
        return picture.get();
    }

    /** The newest filling, until it is confirmed or something changed. */
    ReadOnlyObjectProperty<Optional<CircleProposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CircleLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** What was confirmed last, as long as nothing else was done. */
    ReadOnlyObjectProperty<Optional<Made>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Members who were confirmed, and the pairs that they are in. */
    record Made(Sentence said, Set<Long> pairs) {}

    ReadOnlyBooleanProperty fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    /** Keeps what stands in the form; answers with what is wrong with it, where something is. */
    DraftTroubles keep(CircleDraft draft) {
        var reader =
                new DraftReader(draft, picture.get().map(CirclesNow::mentors).orElse(List.of()));
        return reader.read(run.frame().program().id())
                .map(circle -> kept(
                        circle.id() == 0 ? circles.add(circle) : circles.change(circle, ""),
                        Sentence.of(circle.id() == 0 ? "circles.said.added" : "circles.said.changed", circle.topic())))
                .orElseGet(reader::troubles);
    }

    void close(Circle circle) {
        var troubles = kept(circles.close(circle), Sentence.of("circles.said.closed", circle.topic()));
        troubles.byField().values().forEach(why -> run.frame().notifications().say(why));
    }

    private DraftTroubles kept(Kept kept, Sentence what) {
        return switch (kept) {
            case Kept.Done done -> {
                run.undoable().say(what, done.step());
                run.load();
                yield new DraftTroubles(Map.of());
            }
            case Kept.Refused refused -> new DraftTroubles(Map.of(DraftTroubles.Field.TOPIC, refused.why()));
        };
    }

    /** Looks for members, beside the window. */
    void fill() {
        if (filling.get()) {
            return;
        }
        long of = run.frame().program().id();
        filling.set(true);
        drop();
        made.set(Optional.empty());
        run.meet(Trouble.NONE);
        run.frame()
                .jobs()
                .run(
                        Sentence.of("circles.job.fill"),
                        progress -> filled(of, progress),
                        this::take,
                        () -> filling.set(false));
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
        filling.set(false);
        proposal.set(filled.found());
        draw();
        if (!filled.obstacles().isEmpty()) {
            run.meet(new Trouble(Sentence.of("circles.trouble.fill"), filled.obstacles()));
        }
    }

    /** Takes the seat over, or does not. */
    void choose(Seat seat, boolean wanted) {
        if (wanted) {
            out.remove(seat.member());
        } else {
            out.add(seat.member());
        }
        draw();
    }

    /** The seats that would become pairs. */
    List<Seat> chosen() {
        return proposal.get().stream()
                .flatMap(found -> found.seats().stream())
                .filter(seat -> !out.contains(seat.member()))
                .toList();
    }

    /** Makes members of the chosen. */
    void confirm() {
        var chosen = chosen();
        if (proposal.get().isEmpty() || chosen.isEmpty()) {
            return;
        }
        var found = proposal.get().orElseThrow();
        switch (circles.confirm(run.frame().program().id(), found, chosen)) {
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
        draw();
    }

    /** The pairs that were made last, in their list. */
    void seeMade() {
        made.get()
                .ifPresent(done -> run.frame()
                        .navigator()
                        .navigate(new Destination.PairsList(new PairFilter.These(done.said(), done.pairs()))));
    }

    /** The pairs of a circle, in their list. */
    void seePairs(CircleNow row) {
        var pairs = stores.results().pairs().ofProgram(run.frame().program().id()).stream()
                .filter(pair -> pair.circle().equals(OptionalLong.of(row.id())))
                .map(Pair::id)
                .collect(Collectors.toSet());
        run.frame()
                .navigator()
                .navigate(new Destination.PairsList(new PairFilter.These(
                        Sentence.of("pairs.circle.filter", row.circle().topic()), pairs)));
    }

    /** How many pairs the newest run proposes that are not confirmed: their mentees are without a mentor here. */
    int notConfirmed() {
        return run.latest()
                .filter(latest -> !(latest.freshness() instanceof Freshness.Confirmed))
                .map(latest -> latest.run().proposal().pairs().size())
                .orElse(0);
    }

    /** Reads the circles, beside the window and only while they are looked at. */
    private void load() {
        if (run.partProperty().get() != MatchingPart.CIRCLES) {
            return;
        }
        run.frame().program().program().ifPresent(now -> {
            if (!program.equals(OptionalLong.of(now.id()))) {
                program = OptionalLong.of(now.id());
                picture.set(Optional.empty());
                made.set(Optional.empty());
                drop();
            }
            run.frame()
                    .jobs()
                    .run(
                            Sentence.of("circles.job.look"),
                            _ -> CirclesNow.of(stores, now.id()),
                            read -> show(now.id(), read));
        });
    }

    /** What was proposed for other circles or other people is no proposal any more. */
    private void show(long of, CirclesNow read) {
        if (!program.equals(OptionalLong.of(of))) {
            return;
        }
        boolean another = !picture.get().equals(Optional.of(read));
        picture.set(Optional.of(read));
        if (another) {
            drop();
            if (!justMade) {
                made.set(Optional.empty());
            }
            justMade = false;
        }
    }

    private void draw() {
        lines.set(picture.get()
                .map(known -> new CircleLines(known, proposal.get(), out).all())
                .orElse(List.of()));
    }
}
