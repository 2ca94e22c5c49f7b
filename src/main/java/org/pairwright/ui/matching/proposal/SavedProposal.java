package org.pairwright.ui.matching.proposal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pairwright.program.plan.Program;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.kit.file.FileNames;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.matching.frame.MatchingFrame;
import org.pairwright.ui.matching.frame.ProposalFiles;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Trouble;
import org.pairwright.ui.shell.Notifications;

/** Saves the proposal as a workbook, to be looked through with others before anything is confirmed. */
final class SavedProposal {
    private static final String ENDING = ".xlsx";
    private static final long BYTES_PER_KB = 1024;

    private final RunViewModel run;
    private final Clock clock;

    SavedProposal(RunViewModel run, Clock clock) {
        this.run = run;
        this.clock = clock;
    }

    /** Asks where, and saves what was checked and kept; nothing while new pairs are being checked. */
    void save() {
        if (run.latest().isPresent() && !run.isBeingChecked()) {
            frame().program().program().ifPresent(this::ask);
        }
    }

    private void ask(Program program) {
        var messages = frame().messages();
        var name = messages.say(
                "matchingscreen.save.fileName",
                program.name(),
                LocalDate.now(clock).toString());
        var kind = new FileQuestions.Kind(
                messages.say("matchingscreen.save.title"), messages.say("matchingscreen.save.kind"), "*" + ENDING);
        files().questions().save(kind, FileNames.proposed(name, ENDING)).ifPresent(asked -> save(program, asked));
    }

    private void save(Program program, Path asked) {
        var file = FileNames.withEnding(asked, ENDING);
        if (!file.equals(asked) && Files.exists(file)) {
            notSaved(Sentence.of("matchingscreen.save.exists", FileNames.name(file)));
            return;
        }
        frame().jobs()
                .run(
                        Sentence.of("matchingscreen.job.save", FileNames.name(file)),
                        Outcome.of(
                                progress -> written(program, file, progress),
                                Sentence.of("matchingscreen.save.failed", FileNames.name(file))),
                        outcome -> outcome.tell(this::saved, this::notSaved));
    }

    private Path written(Program program, Path file, Progress progress) throws Exception {
        var input = files().sources().of(program.id(), LocalDate.now(clock));
        files().reports().saveProposal(input, file, progress);
        return file;
    }

    private void saved(Path file) {
        run.meet(Trouble.NONE);
        long size = Math.max(1, file.toFile().length() / BYTES_PER_KB);
        frame().notifications()
                .say(
                        Sentence.of("matchingscreen.save.saved", file.toString(), size),
                        new Notifications.Action(
                                Sentence.of("matchingscreen.save.open"),
                                () -> files().opener().accept(file.toUri().toString())));
    }

    private void notSaved(Sentence why) {
        run.meet(new Trouble(Sentence.of("matchingscreen.trouble.save"), List.of(why)));
    }

    private MatchingFrame frame() {
        return run.frame();
    }

    private ProposalFiles files() {
        return frame().files();
    }
}
