package org.pairwright.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.enrolment.Programs;
import org.pairwright.intake.Intake;
import org.pairwright.intake.IntakeOptions;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.reporting.ReportKind;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The whole main job on the sample data, on a desk of its own that is made anew each time. */
@Command(name = "demo", resourceBundle = "org.pairwright.text.command", description = "${bundle:command.demo.about}")
final class DemoCommand implements Callable<Integer> {
    private static final String SAMPLE = "company-program.xlsx";
    private static final String REPORT = "management-report.xlsx";
    private static final String DESK = "demo-desk";

    /** Its database with what lies beside it: the note of its closing, its side file, its backups. */
    private static final Pattern OF_A_DESK =
            Pattern.compile("desk\\.[^/\\\\]+|closed\\.note|(side|backups)[/\\\\].+\\.(side|backup)");

    private final Pairwright pairwright;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:command.demo.folder}")
    private Path folder = Path.of("");

    DemoCommand(Pairwright pairwright) {
        this.pairwright = pairwright;
    }

    @Override
    public Integer call() {
        var sheet = folder.resolve(SAMPLE);
        try {
            Files.createDirectories(folder);
            copySample(sheet);
            removeOldDesk(folder.resolve(DESK));
        } catch (IOException e) {
            throw new Cannot(Sentence.of("command.demo.noFolder", folder.toString()));
        }
        pairwright.terminal().say(Sentence.of("command.demo.copied", sheet.toString()));
        return pairwright.onDesk(folder.resolve(DESK), acts -> wholeJob(acts, sheet));
    }

    private int wholeJob(Acts acts, Path sheet) {
        var program = takeIn(acts, sheet);
        var matching = new MatchingSteps(pairwright, acts);
        var run = matching.find(program.id(), Settings.of(Aim.EVERYONE));
        matching.confirm(run);
        new ReportSteps(pairwright, acts).save(ReportKind.MANAGEMENT, program, folder.resolve(REPORT));
        return run.proposal().unplaced().isEmpty() ? Exit.DONE : Exit.DONE_WITH_LEFTOVERS;
    }

    private Program takeIn(Acts acts, Path sheet) {
        var today = pairwright.surroundings().today();
        var known = acts.intake().known(OptionalLong.empty());
        var review = Intake.review(List.of(sheet), IntakeOptions.usual(today), known, Progress.UNWATCHED);
        pairwright.terminal().say(review.counts().sentence());
        var target = new IntakeTarget(Programs.forFile(sheet, today), CriteriaPreset.of(Purpose.GENERAL));
        var result = acts.intake().confirm(review, target, Progress.UNWATCHED);
        pairwright.terminal().say(result.sentence());
        return result.program();
    }

    private static void copySample(Path sheet) throws IOException {
        try (var sample = DemoCommand.class.getResourceAsStream("/org/pairwright/sample/" + SAMPLE)) {
            Files.copy(Objects.requireNonNull(sample, SAMPLE), sheet, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Only what a desk consists of: whatever else she keeps there stays. */
    private static void removeOldDesk(Path desk) throws IOException {
        if (!Files.exists(desk)) {
            return;
        }
        try (var all = Files.walk(desk)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                if (OF_A_DESK.matcher(desk.relativize(file).toString()).matches()) {
                    Files.delete(file);
                }
            }
        }
    }
}
