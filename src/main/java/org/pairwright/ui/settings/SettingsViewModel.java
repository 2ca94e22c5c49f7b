package org.pairwright.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.program.history.Step;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.TakingBack;

/** What can be set, and what was done. */
public final class SettingsViewModel {
    private static final int STEPS = 5_000;

    private final SettingsReads reads;
    private final SettingsActs acts;
    private final SettingsWindow window;
    private final DeskFacts facts;
    private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<ProgramDraft.Entry, Sentence>> problems =
            new ReadOnlyObjectWrapper<>(Map.of());

    public SettingsViewModel(SettingsReads reads, SettingsActs acts, SettingsWindow window, DeskFacts facts) {
        this.reads = reads;
        this.acts = acts;
        this.window = window;
        this.facts = facts;
    }

    /** What was done, newest first. */
    ReadOnlyObjectProperty<List<Step>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** What is wrong in the program's form. */
    ReadOnlyObjectProperty<Map<ProgramDraft.Entry, Sentence>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Program>> programProperty() {
        return window.program().programProperty();
    }

    DeskFacts facts() {
        return facts;
    }

    boolean hasSample() {
        return window.program().programs().stream().anyMatch(Program::sample);
    }

    void arrive() {
        problems.set(Map.of());
        window.jobs().run(Sentence.of("settings.loading"), _ -> reads.steps().latest(STEPS), steps::set);
    }

    /** Saves the program, or says what is wrong in its form. */
    void save(ProgramDraft draft) {
        problems.set(draft.problems());
        if (problems.get().isEmpty()) {
            draft.startsOn()
                    .ifPresent(starts -> draft.endsOn()
                            .ifPresent(ends -> window.program()
                                    .program()
                                    .map(known -> draft.of(known, starts, ends))
                                    .ifPresent(this::change)));
        }
    }

    void openConcerns() {
        window.navigator().navigate(new Destination.Concerns());
    }

    void removeSample() {
        acts.window().removeSample();
    }

    void showFolder() {
        acts.showFolder().accept(facts.folder());
    }

    void copied() {
        window.notifications().say(Sentence.of("settings.data.copied"));
    }

    /** Takes a step back, or says which later one stands in the way. */
    void undo(Step step) {
        undo(step.no());
    }

    private void change(Program changed) {
        window.jobs()
                .run(
                        Sentence.of("settings.saving"),
                        _ -> {
                            acts.programs().change(changed);
                            return reads.steps().latest(1);
                        },
                        latest -> {
                            latest.stream()
                                    .findFirst()
                                    .ifPresent(step ->
                                            window.notifications().sayWithUndo(step.sentence(), () -> undo(step.no())));
                            reload();
                        });
    }

    private void undo(long step) {
        new TakingBack(window.jobs(), window.notifications(), acts.history()).of(step, this::reload);
    }

    private void reload() {
        window.jobs().run(Sentence.of("settings.loading"), _ -> reads.programs().all(), all -> {
            window.program().replaceAll(all);
            window.navigator().reload();
        });
    }
}
