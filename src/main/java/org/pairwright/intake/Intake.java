package org.pairwright.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.intake.review.KnownPeople;
import org.pairwright.intake.review.Reviewing;
import org.pairwright.intake.rows.ReadRow;
import org.pairwright.intake.running.RunningProgram;
import org.pairwright.spreadsheet.FileDigest;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.WorkbookReader;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Reviews what files would change. Needs no desk; the people of one are given as values. */
public final class Intake {
    private final IntakeOptions options;
    private final Progress progress;
    private final List<ReadFile> files = new ArrayList<>();
    private final List<UnreadFile> unread = new ArrayList<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private RunningProgram running = RunningProgram.NONE;

    private Intake(IntakeOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Reads the files and compares their people with those known. A file that cannot be read does not stop the others.
     *
     * @throws org.pairwright.task.Cancelled if the work was cancelled
     */
    public static IntakeReview review(List<Path> files, IntakeOptions options, KnownPeople known, Progress progress) {
        var intake = new Intake(options, progress);
        files.forEach(intake::read);
        return intake.review(known);
    }

    /** The same for sheets that come from no file of hers. */
    static IntakeReview review(ReadFile file, List<Sheet> sheets, IntakeOptions options, KnownPeople known) {
        var intake = new Intake(options, Progress.UNWATCHED);
        intake.understand(file.name(), file.digest(), sheets);
        return intake.review(known);
    }

    private IntakeReview review(KnownPeople known) {
        progress.report(0, rows.size(), Sentence.of("intake.comparing"));
        return new IntakeReview(files, unread, Reviewing.review(rows, known), running, options);
    }

    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            var sheets = WorkbookReader.read(file, progress);
            understand(name, FileDigest.of(file), sheets);
        } catch (UnreadableFile said) {
            unread.add(new UnreadFile(name, said.sentence()));
        }
    }

    private void understand(String name, String digest, List<Sheet> sheets) {
        var reading = new FileReading(name, options, progress);
        reading.read(sheets);
        files.add(new ReadFile(name, digest, reading.sheets()));
        if (reading.foundNothing()) {
            unread.add(new UnreadFile(name, whyNobody(name, reading.sheets())));
        }
        rows.addAll(reading.rows());
        running = running.and(reading.running());
    }

    private static Sentence whyNobody(String name, List<ReadSheet> sheets) {
        List<Object> each = sheets.stream()
                .<Object>map(sheet -> Sentence.of("intake.sheet.named", sheet.name(), sheet.understoodAs()))
                .toList();
        return Sentence.of("intake.nobody", name, each);
    }
}
