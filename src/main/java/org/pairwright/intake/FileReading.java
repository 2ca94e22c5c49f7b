package org.pairwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.rows.ReadRow;
import org.pairwright.intake.rows.RowReader;
import org.pairwright.intake.rows.SheetPlace;
import org.pairwright.intake.running.RunningProgram;
import org.pairwright.intake.running.RunningSheets;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** The sheets of one file, each understood as people, as part of a running program, or not at all. */
final class FileReading {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final String file;
    private final IntakeOptions options;
    private final Progress progress;
    private final List<ReadSheet> sheets = new ArrayList<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private RunningProgram running = RunningProgram.NONE;

    FileReading(String file, IntakeOptions options, Progress progress) {
        this.file = file;
        this.options = options;
        this.progress = progress;
    }

    void read(List<Sheet> all) {
        for (var sheet : all) {
            sheets.add(understand(sheet));
        }
    }

    List<ReadSheet> sheets() {
        return sheets;
    }

    List<ReadRow> rows() {
        return rows;
    }

    RunningProgram running() {
        return running;
    }

    boolean foundNothing() {
        return rows.isEmpty() && running.equals(RunningProgram.NONE);
    }

    private ReadSheet understand(Sheet sheet) {
        if (options.sheet().filter(only -> !only.equalsIgnoreCase(sheet.name())).isPresent()) {
            return notTaken(sheet, Sentence.of("intake.sheet.notChosen"));
        }
        if (sheet.hidden() && options.sheet().isEmpty()) {
            return notTaken(sheet, Sentence.of("intake.sheet.hidden"));
        }
        if (sheet.rows().isEmpty()) {
            return notTaken(sheet, Sentence.of("intake.sheet.empty"));
        }
        if (isLeftOut(sheet)) {
            return notTaken(sheet, Sentence.of("intake.sheet.leftOut"));
        }
        return RunningSheets.read(file, sheet)
                .map(found -> runningSheet(sheet, found))
                .orElseGet(() -> peopleSheet(sheet));
    }

    private boolean isLeftOut(Sheet sheet) {
        return options.recipe().of(sheet.name()).flatMap(OfSheet::taken).equals(Optional.of(false));
    }

    private Optional<Table> tableOf(Sheet sheet) {
        return options.recipe()
                .of(sheet.name())
                .flatMap(said -> said.headerRow().isPresent()
                        ? ColumnMapping.tableOf(sheet, said.headerRow().getAsInt())
                                .filter(said::fits)
                        : Optional.empty())
                .or(() -> ColumnMapping.tableOf(sheet));
    }

    private ReadSheet runningSheet(Sheet sheet, RunningProgram found) {
        running = running.and(found);
        var what = found.details().isPresent()
                ? Sentence.of("intake.sheet.program")
                : Sentence.of(
                        "intake.sheet.running",
                        found.pairs().size(),
                        found.sessions().size(),
                        found.goals().size());
        return new ReadSheet(sheet.name(), Optional.empty(), what);
    }

    private ReadSheet peopleSheet(Sheet sheet) {
        var table = tableOf(sheet);
        if (table.isEmpty()) {
            return notTaken(sheet, Sentence.of("intake.sheet.noHeaders"));
        }
        var mapping = options.recipe().correct(ColumnMapping.guess(table.get()), table.get());
        if (!mapping.namesPeople()) {
            return new ReadSheet(
                    sheet.name(), Optional.of(mapping), Sentence.of("intake.sheet.noNames", mapping.headerRow()));
        }
        readPeople(table.get(), mapping);
        return new ReadSheet(
                sheet.name(),
                Optional.of(mapping),
                Sentence.of("intake.sheet.people", table.get().rows().size(), mapping.headerRow()));
    }

    private void readPeople(Table table, ColumnMapping mapping) {
        var reader = new RowReader(file, table, mapping);
        int done = 0;
        for (var row : table.rows()) {
            if (done % ROWS_BETWEEN_REPORTS == 0) {
                progress.report(done, table.rows().size(), Sentence.of("intake.understanding", file));
            }
            rows.add(read(reader, row, new SheetPlace(file, table.sheet(), row.number())));
            done++;
        }
    }

    private ReadRow read(RowReader reader, SheetRow row, SheetPlace at) {
        var corrections = options.said().corrections();
        return corrections.leftOut().contains(at)
                ? new ReadRow.Skipped(at, Sentence.of("intake.skipped.leftOut"))
                : reader.read(corrections.applyTo(row, at));
    }

    private static ReadSheet notTaken(Sheet sheet, Sentence why) {
        return new ReadSheet(sheet.name(), Optional.empty(), why);
    }
}
