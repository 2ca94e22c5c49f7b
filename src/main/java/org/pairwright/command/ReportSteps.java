package org.pairwright.command;

import java.nio.file.Path;
import org.pairwright.program.plan.Program;
import org.pairwright.reporting.ReportKind;
import org.pairwright.reporting.material.ReportInput;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Saving a report, said aloud; what several commands have in common. */
final class ReportSteps {
    private static final long BYTES_IN_KB = 1024;

    private final Pairwright pairwright;
    private final Acts acts;

    private interface Saving {
        void save(ReportInput input) throws CannotSave;
    }

    ReportSteps(Pairwright pairwright, Acts acts) {
        this.pairwright = pairwright;
        this.acts = acts;
    }

    /** The report as management gets it. */
    void save(ReportKind kind, Program program, Path file) {
        save(kind, program, file, false);
    }

    /**
     * The report.
     *
     * @param withSensitive whether fields that are marked as sensitive are in it too
     */
    void save(ReportKind kind, Program program, Path file, boolean withSensitive) {
        saved(
                program,
                file,
                input -> acts.reporting()
                        .reports()
                        .save(kind, withSensitive ? input.withSensitive() : input, file, Progress.UNWATCHED));
    }

    /** The latest proposal. */
    void saveProposal(Program program, Path file) {
        saved(program, file, input -> acts.reporting().reports().saveProposal(input, file, Progress.UNWATCHED));
    }

    private void saved(Program program, Path file, Saving saving) {
        var today = pairwright.surroundings().today();
        try {
            saving.save(acts.reporting().sources().of(program.id(), today));
        } catch (CannotSave e) {
            throw new Cannot(e.sentence());
        }
        long kilobytes = Math.ceilDiv(file.toFile().length(), BYTES_IN_KB);
        pairwright.terminal().say(Sentence.of("command.saved", file.toString(), kilobytes));
    }
}
