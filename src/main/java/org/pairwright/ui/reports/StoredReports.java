package org.pairwright.ui.reports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pairwright.reporting.ReportKind;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.reporting.material.ReportInput;
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
        return save(kind, sources.of(program, LocalDate.now(clock)), file, progress);
    }

    @Override
    public Outcome savePeopleWithSensitive(long program, Path file, Progress progress) {
        var input = sources.of(program, LocalDate.now(clock)).withSensitive();
        return save(ReportKind.PEOPLE, input, file, progress);
    }

    @Override
    public List<String> sensitive(long program) {
        return sources.of(program, LocalDate.now(clock)).sensitive();
    }

    private Outcome save(ReportKind kind, ReportInput input, Path file, Progress progress) {
        try {
            reports.save(kind, input, file, progress);
            return new Outcome.Saved(file, file.toFile().length());
        } catch (CannotSave trouble) {
            return new Outcome.NotSaved(trouble.sentence());
        }
    }
}
