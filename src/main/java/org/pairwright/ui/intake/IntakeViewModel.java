package org.pairwright.ui.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.enrolment.Programs;
import org.pairwright.intake.Intake;
import org.pairwright.intake.IntakeOptions;
import org.pairwright.intake.IntakeResult;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.IntakeTarget;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PeopleFilter;

/** Reads the files that came, lets her correct what was understood, and takes them in. */
public final class IntakeViewModel {
    private final IntakeActs acts;
    private final IntakeWindow window;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Situation> situation = new ReadOnlyObjectWrapper<>(new Situation.Nothing());
    private List<Path> files = List.of();
    private Recipe said = Recipe.NONE;

    public IntakeViewModel(IntakeActs acts, IntakeWindow window, Clock clock) {
        this.acts = acts;
        this.window = window;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    /** Other files than before are read anew; the same ones are shown as they were left. */
    void open(List<Path> chosen) {
        if (!chosen.equals(files) || situation.get() instanceof Situation.Done) {
            files = chosen;
            said = Recipe.NONE;
            read();
        }
    }

    void choose() {
        acts.window().chooseSpreadsheet();
    }

    /** She says what a column is; the rows are read anew with it. */
    void correct(IntakeReview review, ColumnMapping mapping, int column, Optional<Target> field) {
        var corrected = review.mappings().stream()
                .map(known -> known.equals(mapping) ? mapping.with(column, field) : known)
                .toList();
        said = said.withColumns(corrected);
        read();
    }

    void takeIn(Situation.Reviewed reviewed) {
        window.jobs()
                .run(
                        Sentence.of("intakescreen.takingIn"),
                        progress -> {
                            acts.before().run();
                            return acts.takingIn().confirm(reviewed.review(), reviewed.target(), progress);
                        },
                        this::done);
    }

    void seePeople() {
        window.state().navigator().navigate(new Destination.PeopleList(new PeopleFilter.All()));
    }

    void findMatches() {
        window.state().navigator().navigate(new Destination.Matching());
    }

    private void read() {
        if (files.isEmpty()) {
            situation.set(new Situation.Nothing());
            return;
        }
        situation.set(new Situation.Reading());
        var options = IntakeOptions.usual(LocalDate.now(clock)).with(said);
        var target = target();
        window.jobs()
                .run(
                        Sentence.of("intakescreen.reading"),
                        progress ->
                                Intake.review(files, options, acts.takingIn().known(number(target)), progress),
                        review -> situation.set(new Situation.Reviewed(review, target)),
                        this::forget);
    }

    private void forget() {
        files = List.of();
        situation.set(new Situation.Nothing());
    }

    private IntakeTarget target() {
        return window.state()
                .programs()
                .program()
                .map(IntakeTarget::of)
                .orElseGet(() -> new IntakeTarget(
                        Programs.forFile(files.getFirst(), LocalDate.now(clock)), CriteriaPreset.of(Purpose.GENERAL)));
    }

    private static OptionalLong number(IntakeTarget target) {
        Program program = target.program();
        return program.id() == 0 ? OptionalLong.empty() : OptionalLong.of(program.id());
    }

    private void done(IntakeResult result) {
        situation.set(new Situation.Done(result));
        window.state().programs().choose(result.program().id());
        result.step()
                .ifPresentOrElse(
                        step -> window.state().notifications().sayWithUndo(result.sentence(), () -> takeBack(step)),
                        () -> window.state().notifications().say(result.sentence()));
    }

    private void takeBack(long step) {
        window.jobs()
                .run(Sentence.of("intakescreen.takingBack"), _ -> acts.history().undo(step), outcome -> {
                    window.state().notifications().say(outcome);
                    read();
                });
    }
}
