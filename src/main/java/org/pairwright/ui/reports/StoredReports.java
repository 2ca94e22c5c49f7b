package org.pairwright.ui.reports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.pairwright.reporting.ReportKind;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.task.Progress;

/** Saves reports of what is on the desk today. */
public final class StoredReports implements ReportSaver {
    private final ReportSources sources;
    private final Reports reports;
    private final Clock clock;

    public StoredReports(ReportSources sources, Reports reports, Clock clock) {
        this.sources = sources;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public Outcome save(ReportKind kind, long program, Path file, Progress progress) {
        try {
            reports.save(kind, sources.of(program, LocalDate.now(clock)), file, progress);
            return new Outcome.Saved(file, file.toFile().length());
        } catch (CannotSave trouble) {
            return new Outcome.NotSaved(trouble.sentence());
        }
    }
}
