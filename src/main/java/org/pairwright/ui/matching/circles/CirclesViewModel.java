package org.pairwright.ui.matching.circles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.CircleActs;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** The circles of the program at hand, as lines: who is in them, and who is proposed. */
public final class CirclesViewModel {
    private final RunViewModel run;
    private final PairingStores stores;
    private final Clock clock;
    private final Filling filling;
    private final CircleEdits edits;
    private final ReadOnlyObjectWrapper<Optional<CirclesNow>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<CircleLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty wanted = new SimpleStringProperty("");
    private OptionalLong program = OptionalLong.empty();

    public CirclesViewModel(RunViewModel run, PairingStores stores, CircleActs acts, Clock clock) {
        this.run = run;
        this.stores = stores;
        this.clock = clock;
        filling = new Filling(run, acts.circles(), this::draw);
        edits = new CircleEdits(run, acts);
        run.partProperty().subscribe(_ -> load());
        run.timesReadProperty().subscribe(_ -> load());
        wanted.subscribe(_ -> draw());
    }

    RunViewModel run() {
        return run;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Filling filling() {
        return filling;
    }

    CircleEdits edits() {
        return edits;
    }

    ReadOnlyObjectProperty<Optional<CirclesNow>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    Optional<CirclesNow> picture() {
        return picture.get();
    }

    ReadOnlyObjectProperty<List<CircleLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** A part of a topic or a name that she looks for; blank for everything. */
    StringProperty wantedProperty() {
        return wanted;
    }

    /** Into which circles a member of this one can move. */
    List<CircleNow> others(CircleNow row) {
        return picture.get().stream()
                .flatMap(known -> known.circles().stream())
                .filter(other -> other.id() != row.id() && !other.isOver())
                .toList();
    }

    /** The pairs of a circle, in their list. */
    void seePairs(CircleNow row) {
        run.frame()
                .navigator()
                .navigate(new Destination.PairsList(new PairFilter.These(
                        Sentence.of("pairs.circle.filter", row.circle().topic()), row.pairs())));
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
                filling.leave();
            }
            run.frame()
                    .jobs()
                    .run(
                            Sentence.of("circles.job.look"),
                            _ -> CirclesNow.of(stores, now.id()),
                            read -> show(now.id(), read));
        });
    }

    private void show(long of, CirclesNow read) {
        if (!program.equals(OptionalLong.of(of))) {
            return;
        }
        boolean another = !picture.get().equals(Optional.of(read));
        picture.set(Optional.of(read));
        if (another) {
            filling.otherPeople();
        }
    }

    private void draw() {
        lines.set(picture.get()
                .map(known ->
                        new CircleLines(known, filling.proposalProperty().get(), filling.out(), wanted.get()).all())
                .orElse(List.of()));
    }
}
