package org.pairwright.ui.matching.scenarios;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.pairwright.matching.change.PairChanges;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.Scenarios;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Scenario;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Trouble;
import org.pairwright.ui.matching.frame.Undoable;

/** The runs of the program at hand, which of them are held against each other, and what is taken over from one. */
public final class ScenariosViewModel {
    /** More columns than that are not read any more. */
    static final int MOST = 3;

    /** Pairs below this score are counted as weak. */
    static final int WEAK = 40;

    private final RunViewModel run;
    private final Scenarios scenarios;
    private final Undoable undoable;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<ScenarioRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(Comparison.NONE);
    private final ObjectProperty<String> groupedBy = new SimpleObjectProperty<>(BuiltIn.SITE);
    private final Map<Long, Run> read = new HashMap<>();
    private List<Long> chosen = List.of();
    private Optional<PairChanges> changes = Optional.empty();
    private boolean choseHerself;
    private OptionalLong program = OptionalLong.empty();

    public ScenariosViewModel(RunViewModel run, Scenarios scenarios, Undoable undoable, Clock clock) {
        this.run = run;
        this.scenarios = scenarios;
        this.undoable = undoable;
        this.clock = clock;
        run.partProperty().subscribe(_ -> load());
        run.timesReadProperty().subscribe(_ -> load());
        groupedBy.subscribe(_ -> comparison.set(compared(rows.get())));
    }

    /** Every run of the program, the newest first. */
    ReadOnlyObjectProperty<List<ScenarioRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The field by which mentees are grouped in the comparison. */
    ObjectProperty<String> groupedByProperty() {
        return groupedBy;
    }

    RunViewModel run() {
        return run;
    }

    /** How people read the fields of the program, by the field's name. */
    Map<String, String> labels() {
        return run.pictureProperty()
                .get()
                .map(picture -> picture.terms().fields().stream()
                        .collect(Collectors.toMap(ProfileField::name, ProfileField::label, (one, _) -> one)))
                .orElse(Map.of());
    }

    /** Holds it against the others, or does not any more. A fourth takes the place of the first. */
    void choose(ScenarioRow row, boolean wanted) {
        var changed = new ArrayList<>(chosen);
        changed.remove(row.scenario().id());
        if (wanted) {
            changed.add(row.scenario().id());
        }
        chosen = changed.size() > MOST ? List.copyOf(changed.subList(1, changed.size())) : List.copyOf(changed);
        choseHerself = true;
        load();
    }

    /** The run that the proposal shows, to be given a name. */
    Optional<ScenarioRow> shown() {
        return rows.get().stream().filter(ScenarioRow::shown).findFirst();
    }

    /**
     * Gives a run a name.
     *
     * @param answer hears what is wrong with it, if anything
     */
    void name(Scenario scenario, String name, Consumer<Optional<Sentence>> answer) {
        act(() -> scenarios.name(scenario, name), kept -> {
            switch (kept) {
                case Scenarios.Kept.Refused refused -> answer.accept(Optional.of(refused.why()));
                case Scenarios.Kept.Done done -> {
                    read.remove(scenario.id());
                    said(Sentence.of("scenarios.said.named", name.strip()), done.step());
                    answer.accept(Optional.empty());
                }
            }
        });
    }

    void unname(Scenario scenario) {
        read.remove(scenario.id());
        var what = Sentence.of("scenarios.said.unnamed", Scenarios.called(scenario));
        act(() -> scenarios.unname(scenario), kept -> kept(kept, what));
    }

    void remove(Scenario scenario) {
        var what = Sentence.of("scenarios.said.removed", Scenarios.called(scenario));
        act(() -> scenarios.remove(scenario), kept -> kept(kept, what));
    }

    /** The proposal shows this one from now on. */
    void adopt(Scenario scenario) {
        var what = Sentence.of("scenarios.said.adopted", Scenarios.called(scenario));
        act(() -> scenarios.adopt(scenario), kept -> kept(kept, what));
    }

    /** Every further run has these pairs. */
    void pin(Comparison.Column from, List<ProposedPair> pairs) {
        var note = run.frame().messages().say("scenarios.pinNote", Scenarios.called(from.scenario()));
        act(() -> scenarios.pin(from.run(), pairs, note), said -> {
            switch (said) {
                case PinsAndBans.Said.Done done ->
                    said(Sentence.of("scenarios.said.pinned", pairs.size()), done.step());
                case PinsAndBans.Said.Refused refused ->
                    run.meet(new Trouble(Sentence.of("scenarios.trouble.pin"), List.of(refused.why())));
            }
        });
    }

    /** These become pairs at once. */
    void confirm(Comparison.Column from, List<ProposedPair> pairs) {
        act(() -> scenarios.confirm(from.run(), pairs, LocalDate.now(clock)), became -> {
            switch (became) {
                case Confirmation.Confirmed done ->
                    said(Sentence.of("matchingscreen.confirmed", done.pairs().size()), done.step());
                case Confirmation.Refused refused ->
                    run.meet(new Trouble(Sentence.of("matchingscreen.trouble.confirm"), refused.pairs()));
            }
        });
    }

    /** Beside the window: of thousands of pairs it takes its time. */
    private <T> void act(Supplier<T> act, Consumer<T> became) {
        run.frame().jobs().run(Sentence.of("scenarios.job.act"), _ -> act.get(), became);
    }

    private void kept(Scenarios.Kept kept, Sentence what) {
        switch (kept) {
            case Scenarios.Kept.Done done -> said(what, done.step());
            case Scenarios.Kept.Refused refused -> run.frame().notifications().say(refused.why());
        }
    }

    private void said(Sentence what, long step) {
        run.meet(Trouble.NONE);
        undoable.say(what, step);
        run.load();
    }

    /** Reads the list and the runs that are held against each other, beside the window and only while they are looked at. */
    private void load() {
        if (run.partProperty().get() != MatchingPart.SCENARIOS) {
            return;
        }
        run.frame().program().program().ifPresent(now -> {
            if (!program.equals(OptionalLong.of(now.id()))) {
                program = OptionalLong.of(now.id());
                choseHerself = false;
                read.clear();
            }
            var wanted = choseHerself ? chosen : List.<Long>of();
            var known = Map.copyOf(read);
            run.frame()
                    .jobs()
                    .run(
                            Sentence.of("scenarios.job.look"),
                            _ -> Reading.of(scenarios, now.id(), wanted, known),
                            reading -> show(now.id(), reading));
        });
    }

    private void show(long of, Reading reading) {
        if (!program.equals(OptionalLong.of(of))) {
            return;
        }
        chosen = reading.chosen();
        read.clear();
        read.putAll(reading.runs());
        changes = reading.changes();
        rows.set(reading.rows());
        comparison.set(compared(reading.rows()));
    }

    private Comparison compared(List<ScenarioRow> all) {
        var columns = chosen.stream()
                .flatMap(id -> all.stream().filter(row -> row.scenario().id() == id))
                .flatMap(row -> Optional.ofNullable(read.get(row.scenario().id()))
                        .map(one -> new Comparison.Column(row.scenario(), one, row.shown()))
                        .stream())
                .toList();
        var runs = columns.stream().map(Comparison.Column::run).toList();
        var lines = new FigureLines(runs, WEAK);
        var figures = new ArrayList<>(lines.ofTheWhole());
        new FirstChoices(choices()).of(runs).ifPresent(figures::add);
        return columns.isEmpty()
                ? Comparison.NONE
                : new Comparison(columns, figures, lines.ofGroups(groupedBy.get()), changes);
    }

    private List<Choice> choices() {
        return run.pictureProperty()
                .get()
                .map(picture -> picture.terms().choices())
                .orElse(List.of());
    }
}
