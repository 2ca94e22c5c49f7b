package org.pairwright.ui.dashboard;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.insight.ProgramFacts;
import org.pairwright.insight.ProgramFigures;
import org.pairwright.insight.TodayList;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;

/** What the home screen knows: the figures of the program at hand, computed anew on every visit. */
public final class DashboardViewModel {
    private final ReadOnlyObjectWrapper<Home> home = new ReadOnlyObjectWrapper<>(new Home.Loading());
    private final CurrentProgram current;
    private final Function<Program, ProgramFacts> reading;
    private final Jobs jobs;
    private final Clock clock;

    /** A home that reads the facts of a program beside the window. */
    public DashboardViewModel(CurrentProgram current, Function<Program, ProgramFacts> reading, Jobs jobs, Clock clock) {
        this.current = current;
        this.reading = reading;
        this.jobs = jobs;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Home> homeProperty() {
        return home.getReadOnlyProperty();
    }

    Home home() {
        return home.get();
    }

    /** Reads the program at hand. What was shown stays until the new figures are there, unless it was another program. */
    public void load() {
        var program = current.program();
        if (program.isEmpty()) {
            home.set(new Home.NoProgram());
            return;
        }
        if (!shows(program.get())) {
            home.set(new Home.Loading());
        }
        jobs.run(Sentence.of("home.loading"), _ -> compute(program.get()), read -> show(program.get(), read));
    }

    private Home compute(Program program) {
        var facts = reading.apply(program);
        if (facts.participants().isEmpty()) {
            return new Home.NoPeople(program);
        }
        var now = LocalDateTime.now(clock);
        var figures = ProgramFigures.of(facts, now.toLocalDate());
        return new Home.Today(now, facts, figures, TodayList.of(facts, figures));
    }

    /** She may have switched to another program while this one was read. */
    private void show(Program program, Home read) {
        if (current.program().filter(program::equals).isPresent()) {
            home.set(read);
        }
    }

    private boolean shows(Program program) {
        return home.get() instanceof Home.Today today && today.facts().program().id() == program.id();
    }
}
