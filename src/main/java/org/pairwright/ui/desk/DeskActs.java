package org.pairwright.ui.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.pairwright.desk.History;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.enrolment.Programs;
import org.pairwright.intake.sample.SampleProgram;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.TakingBack;
import org.pairwright.ui.shell.WindowActs;
import org.pairwright.ui.shell.WindowState;

/** Does what the frame and the welcome ask for, and says what came of it. */
public final class DeskActs implements WindowActs {
    private final Doing doing;
    private final WindowState state;
    private final Jobs jobs;
    private final Supplier<List<Path>> chooser;
    private final Clock clock;

    /** The acts behind the verbs. */
    public record Doing(History history, Programs programs, SampleProgram sample) {}

    /**
     * The verbs of a window.
     *
     * @param chooser asks her for spreadsheets; none where she thinks better of it
     */
    public DeskActs(Doing doing, WindowState state, Jobs jobs, Supplier<List<Path>> chooser, Clock clock) {
        this.doing = doing;
        this.state = state;
        this.jobs = jobs;
        this.chooser = chooser;
        this.clock = clock;
    }

    @Override
    public void undo() {
        jobs.run(Sentence.of("deskacts.undoing"), _ -> doing.history().undo(), state.notifications()::say);
    }

    @Override
    public void redo() {
        jobs.run(Sentence.of("deskacts.redoing"), _ -> doing.history().redo(), state.notifications()::say);
    }

    /** Takes one named step back: what an Undo button beside a notice does. */
    public void undo(long step) {
        new TakingBack(jobs, state.notifications(), doing.history()).of(step, () -> {});
    }

    @Override
    public void chooseSpreadsheet() {
        var files = chooser.get();
        if (!files.isEmpty()) {
            state.navigator().navigate(new Destination.Intake(files));
        }
    }

    @Override
    public void startProgram() {
        state.navigator().navigate(new Destination.Welcome());
    }

    /** Stores a program that was just planned and takes her there. */
    public void start(Program planned) {
        jobs.run(
                Sentence.of("deskacts.starting", planned.name()),
                _ -> doing.programs().start(planned),
                started -> goTo(started, Sentence.of("deskacts.started", started.name())));
    }

    /** Brings the sample program, dated back from today, and takes her there. */
    public void lookAround() {
        jobs.run(
                Sentence.of("deskacts.bringingSample"),
                progress ->
                        doing.sample().takeIn(LocalDate.now(clock), CriteriaPreset.of(Purpose.LEADERSHIP), progress),
                result -> goTo(result.program(), Sentence.of("deskacts.sampleHere")));
    }

    @Override
    public void removeSample() {
        jobs.run(
                Sentence.of("deskacts.removingSample"),
                _ -> {
                    doing.sample().remove();
                    return doing.history();
                },
                _ -> state.notifications().sayWithUndo(Sentence.of("deskacts.sampleRemoved"), this::undo));
    }

    private void goTo(Program program, Sentence said) {
        state.programs().choose(program.id());
        state.navigator().navigate(new Destination.Home());
        state.navigator().forget();
        state.notifications().say(said);
    }
}
