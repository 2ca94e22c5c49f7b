package org.pairwright.ui.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.pairwright.insight.ProgramFacts;
import org.pairwright.insight.ProgramFigures;
import org.pairwright.insight.TodayList;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.StepStore;
import org.pairwright.storage.program.ProgramStore;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.Screens;
import org.pairwright.ui.shell.WindowState;

/** Keeps the frame true: after every step it shows what was saved, which programs there are and what waits where. */
public final class DeskNews {
    private final Reading reading;
    private final WindowState state;
    private final Jobs jobs;
    private final Clock clock;
    private final SearchIndex index;

    /** What the frame reads from the desk. */
    public record Reading(ProgramStore programs, StepStore steps, Function<Program, ProgramFacts> facts) {}

    public DeskNews(Reading reading, WindowState state, Jobs jobs, Clock clock, SearchIndex index) {
        this.reading = reading;
        this.state = state;
        this.jobs = jobs;
        this.clock = clock;
        this.index = index;
    }

    /** Shows the desk as it is when the window opens. */
    public void begin() {
        state.programs().replaceAll(reading.programs().all());
        reading.steps().latest(1).forEach(state.saved()::saved);
        state.programs().programProperty().subscribe(_ -> lookAgain());
    }

    /** A step was written. After an undo the screen at hand shows its place again. */
    public void heard(Step step, Screens screens) {
        state.saved().saved(step);
        state.programs().replaceAll(reading.programs().all());
        lookAgain();
        if (step.kind() == StepKind.UNDO) {
            var here = state.navigator().destination();
            screens.at(here.place()).shown(here);
        }
    }

    private void lookAgain() {
        state.programs()
                .program()
                .ifPresentOrElse(
                        program -> jobs.run(
                                Sentence.of("deskacts.looking"),
                                _ -> reading.facts().apply(program),
                                this::show),
                        () -> state.counts().show(Map.of()));
    }

    private void show(ProgramFacts facts) {
        var figures = ProgramFigures.of(facts, LocalDate.now(clock));
        var counts = new EnumMap<Place, Long>(Place.class);
        long errands = TodayList.of(facts, figures).size();
        if (errands > 0) {
            counts.put(Place.HOME, errands);
        }
        state.counts().show(counts);
        index.refill(facts);
    }
}
