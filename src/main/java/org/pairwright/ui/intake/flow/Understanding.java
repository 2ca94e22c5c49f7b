package org.pairwright.ui.intake.flow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.enrolment.Programs;
import org.pairwright.intake.Intake;
import org.pairwright.intake.IntakeOptions;
import org.pairwright.intake.Said;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.task.Progress;

/**
 * How files are understood at one moment: all that was said by then. Works beside the window.
 *
 * @param program the one at hand; empty where one is made
 * @param named how she calls the one that is made; empty where it is called like the first file
 */
record Understanding(TakingIn takingIn, Optional<Program> program, Optional<String> named, Said said, LocalDate today) {

    Reviewed of(List<Opened> files, Progress progress) {
        var review = Intake.review(
                Opened.together(files),
                IntakeOptions.usual(today).with(said),
                takingIn.known(program.map(Program::id).map(OptionalLong::of).orElseGet(OptionalLong::empty)),
                progress);
        return Reviewed.of(files, review, target(files));
    }

    private IntakeTarget target(List<Opened> files) {
        return program.map(IntakeTarget::of)
                .orElseGet(
                        () -> new IntakeTarget(planned(files.getFirst().name()), CriteriaPreset.of(Purpose.GENERAL)));
    }

    private Program planned(String file) {
        var byFile = Programs.forFile(Path.of(file), today);
        return named.map(name -> byFile.planned(name, byFile.startsOn(), byFile.endsOn(), byFile.rhythmDays()))
                .orElse(byFile);
    }
}
