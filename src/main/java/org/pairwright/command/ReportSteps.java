package org.pairwright.command;

import java.nio.file.Path;
import org.pairwright.program.plan.Program;
import org.pairwright.reporting.ReportKind;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Saving a report, said aloud; what several commands have in common. */
final class ReportSteps {
    private static final long BYTES_IN_KB = 1024;

    private final Pairwright pairwright;
    private final Acts acts;

    ReportSteps(Pairwright pairwright, Acts acts) {
        this.pairwright = pairwright;
        this.acts = acts;
    }

    void save(ReportKind kind, Program program, Path file) {
        var today = pairwright.surroundings().today();
        var input = acts.reporting().sources().of(program.id(), today);
        try {
            acts.reporting().reports().save(kind, input, file, Progress.UNWATCHED);
        } catch (CannotSave e) {
            throw new Cannot(e.sentence());
        }
        long kilobytes = Math.ceilDiv(file.toFile().length(), BYTES_IN_KB);
        pairwright.terminal().say(Sentence.of("command.saved", file.toString(), kilobytes));
    }
}
