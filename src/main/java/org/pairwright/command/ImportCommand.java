package org.pairwright.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.enrolment.Programs;
import org.pairwright.intake.DeskKnowledge;
import org.pairwright.intake.Intake;
import org.pairwright.intake.IntakeOptions;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.RejectedRows;
import org.pairwright.intake.ReviewJson;
import org.pairwright.intake.file.Source;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.recipe.RecipeJson;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.spreadsheet.FilePassword;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the people of spreadsheets in, or only says what taking them in would do. */
@Command(
        name = "import",
        resourceBundle = "org.pairwright.text.command",
        description = "${bundle:command.import.about}")
final class ImportCommand implements Callable<Integer> {
    private final Pairwright pairwright;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:command.import.files}")
    private List<Path> files = List.of();

    @Option(names = "--program", paramLabel = "NAME", description = "${bundle:command.import.program}")
    private Optional<String> program = Optional.empty();

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:command.import.sheet}")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE", description = "${bundle:command.import.mapping}")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--password", paramLabel = "PASSWORD", description = "${bundle:command.import.password}")
    private Optional<String> password = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", description = "${bundle:command.import.status}")
    private Status status = Status.CONFIRMED;

    @Option(names = "--dry-run", description = "${bundle:command.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--rejected", paramLabel = "FILE.xlsx", description = "${bundle:command.import.rejected}")
    private Optional<Path> rejected = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "${bundle:command.import.json}")
    private Optional<Path> json = Optional.empty();

    ImportCommand(Pairwright pairwright) {
        this.pairwright = pairwright;
    }

    @Override
    public Integer call() {
        if (dryRun) {
            return said(review(DeskKnowledge.none()));
        }
        return pairwright.onDesk(this::takeIn);
    }

    private int takeIn(Acts acts) {
        var target = target(acts);
        var remembered = acts.intake().known(number(target.program()));
        var review = review(mapping.isPresent() ? remembered.withoutRecipes() : remembered);
        int exit = said(review);
        if (!review.files().isEmpty()) {
            acts.desk().backups().make(acts.desk().database(), BackupReason.BEFORE_IMPORT);
            var result = acts.intake().confirm(review, target, Progress.UNWATCHED);
            pairwright.terminal().say(result.sentence());
            result.notes().forEach(pairwright.terminal()::say);
        }
        return exit;
    }

    private IntakeReview review(DeskKnowledge known) {
        var options = options();
        var reading = options.said().recipe().reading().over(opening());
        var sources =
                Source.of(files).stream().map(source -> source.with(reading)).toList();
        return Intake.readAndReview(sources, options, known, Progress.UNWATCHED);
    }

    private ReadingOptions opening() {
        return password.map(FilePassword::of)
                .map(ReadingOptions.USUAL::withPassword)
                .orElse(ReadingOptions.USUAL);
    }

    /** Says what was found in the files; the exit code is that of the worst of them. */
    private int said(IntakeReview review) {
        var terminal = pairwright.terminal();
        review.problems().forEach(problem -> terminal.say(problem.sentence()));
        if (!review.files().isEmpty()) {
            terminal.say(review.counts().sentence());
        }
        review.unread().forEach(file -> terminal.cannot(file.why()));
        json.ifPresent(file -> writeJson(review, file));
        rejected.ifPresent(file -> saveRejected(review, file));
        if (!review.unread().isEmpty()) {
            return Exit.CANNOT;
        }
        return review.counts().rejected() > 0 ? Exit.DONE_WITH_LEFTOVERS : Exit.DONE;
    }

    private void writeJson(IntakeReview review, Path file) {
        try {
            Files.write(file, ReviewJson.lines(review, pairwright.terminal().messages()));
        } catch (IOException e) {
            throw new Cannot(Sentence.of("command.import.jsonUnwritable", file.toString()));
        }
    }

    private void saveRejected(IntakeReview review, Path file) {
        try {
            int saved = RejectedRows.save(review, file, pairwright.terminal().messages(), Progress.UNWATCHED);
            if (saved > 0) {
                pairwright.terminal().say(Sentence.of("command.import.rejectedSaved", saved, file.toString()));
            }
        } catch (CannotSave e) {
            throw new Cannot(e.sentence());
        }
    }

    private IntakeTarget target(Acts acts) {
        return new ProgramChoice(acts.enrolment().known().all())
                .find(program)
                .map(IntakeTarget::of)
                .orElseGet(() -> new IntakeTarget(planned(), CriteriaPreset.of(Purpose.GENERAL)));
    }

    private Program planned() {
        var path = program.map(Path::of).orElse(files.getFirst());
        return Programs.forFile(path, pairwright.surroundings().today());
    }

    private IntakeOptions options() {
        var usual = IntakeOptions.usual(pairwright.surroundings().today())
                .withStatus(status)
                .with(mapping.map(ImportCommand::read).orElse(Recipe.NONE));
        return sheet.map(usual::onlySheet).orElse(usual);
    }

    private static Recipe read(Path file) {
        try {
            return RecipeJson.read(Files.readString(file))
                    .orElseThrow(() -> new Cannot(Sentence.of("command.mapping.unreadable", file.toString())));
        } catch (IOException e) {
            throw new Cannot(Sentence.of("command.mapping.unreadable", file.toString()));
        }
    }

    private static OptionalLong number(Program program) {
        return program.id() == 0 ? OptionalLong.empty() : OptionalLong.of(program.id());
    }
}
