package org.pairwright.ui.pairs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.insight.HealthLevel;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** The pairs of the program at hand, what needs a look first, and the one that lies open. */
public final class PairsViewModel {
    /** The filters offered, in the order in which they need her; active pairs are told apart by their health. */
    private static final List<PairFilter> OFFERED = Stream.<PairFilter>concat(
                    Stream.of(
                                    HealthLevel.AT_RISK,
                                    HealthLevel.NEEDS_A_LOOK,
                                    HealthLevel.TOO_EARLY,
                                    HealthLevel.ON_TRACK)
                            .map(PairFilter.WithHealth::of),
                    Arrays.stream(PairState.values())
                            .filter(state -> state != PairState.ACTIVE)
                            .map(PairFilter.InState::new))
            .toList();

    private final PairsReading reading;
    private final Surroundings around;
    private final Clock clock;
    private final PairViewModel opened;
    private final ReadOnlyObjectWrapper<Optional<List<PairRow>>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PairFilter> filter = new ReadOnlyObjectWrapper<>(PairFilter.ALL);
    private Optional<Destination> shown = Optional.empty();
    private Optional<Long> readOf = Optional.empty();

    public PairsViewModel(PairsReading reading, PairActs acts, Surroundings around, Clock clock) {
        this.reading = reading;
        this.around = around;
        this.clock = clock;
        this.opened = new PairViewModel(acts, around, this::reload);
    }

    /** A filter and how many pairs fit it. */
    record Counted(PairFilter filter, long pairs) {}

    /** Empty until they were read for the first time. */
    ReadOnlyObjectProperty<Optional<List<PairRow>>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The filter she came with. */
    ReadOnlyObjectProperty<PairFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** The pair that lies open. */
    PairViewModel opened() {
        return opened;
    }

    /** She arrived, or something changed. What lies open stays open unless she came for something else. */
    void show(Destination destination) {
        boolean elsewhere = !shown.equals(Optional.of(destination));
        shown = Optional.of(destination);
        if (elsewhere && destination instanceof Destination.PairsList list) {
            filter.set(list.filter());
            opened.open(Optional.empty());
        } else if (elsewhere) {
            filter.set(PairFilter.ALL);
        }
        read(
                elsewhere && destination instanceof Destination.PairDetail detail
                        ? Optional.of(detail.pair())
                        : Optional.empty());
    }

    void open(PairRow row) {
        opened.open(Optional.of(row));
    }

    void close() {
        opened.open(Optional.empty());
    }

    /** All pairs again, whatever filter she came with. */
    void showAll() {
        around.navigator().navigate(new Destination.PairsList(PairFilter.ALL));
    }

    void findMatches() {
        around.navigator().navigate(new Destination.Matching());
    }

    /** The filters that some pair fits. */
    List<Counted> filters() {
        return OFFERED.stream()
                .map(offered -> new Counted(
                        offered, all().filter(row -> row.fits(offered)).count()))
                .filter(counted -> counted.pairs() > 0)
                .toList();
    }

    /** The list in one sentence; empty where there is nothing to say. */
    Optional<Sentence> summary() {
        return all().findAny()
                .map(_ -> Sentence.of(
                        "pairs.summary",
                        all().filter(row -> row.state().isRunning()).count(),
                        count(HealthLevel.AT_RISK),
                        count(HealthLevel.NEEDS_A_LOOK)));
    }

    private long count(HealthLevel level) {
        return all().filter(row -> row.level().equals(Optional.of(level))).count();
    }

    private Stream<PairRow> all() {
        return rows.get().stream().flatMap(List::stream);
    }

    private void reload() {
        read(Optional.empty());
    }

    /**
     * Reads the program at hand; what was shown of another one goes at once.
     *
     * @param wanted the pair to be opened, where she came for one
     */
    private void read(Optional<Long> wanted) {
        var program = around.programs().program().map(Program::id);
        if (!program.equals(readOf)) {
            readOf = program;
            rows.set(Optional.empty());
        }
        if (program.isEmpty()) {
            take(program, List.of(), wanted);
            return;
        }
        var today = LocalDate.now(clock);
        around.jobs()
                .run(
                        Sentence.of("pairs.job.read"),
                        _ -> reading.rows(program.get(), today),
                        read -> take(program, read, wanted));
    }

    /** She may have switched to another program while this one was read. */
    private void take(Optional<Long> program, List<PairRow> read, Optional<Long> wanted) {
        if (program.equals(readOf)) {
            var open = wanted.or(() -> opened.rowProperty().get().map(PairRow::id));
            rows.set(Optional.of(read));
            opened.open(open.flatMap(id ->
                    read.stream().filter(row -> Objects.equals(row.id(), id)).findFirst()));
        }
    }
}
