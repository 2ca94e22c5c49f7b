package org.pairwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.file.ReadSheet;
import org.pairwright.intake.guess.ColumnGuesses;
import org.pairwright.intake.guess.Crosses;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.rows.ReadRow;
import org.pairwright.intake.rows.RowReader;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.intake.running.RunningProgram;
import org.pairwright.intake.running.RunningSheets;
import org.pairwright.intake.table.Tables;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.Table;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** The sheets of one file, each understood as people, as part of a running program, or not at all. */
final class FileReading {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final String file;
    private final IntakeOptions options;
    private final Knowing knowing;
    private final Progress progress;
    private final List<ReadSheet> sheets = new ArrayList<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private RunningProgram running = RunningProgram.NONE;

    FileReading(String file, IntakeOptions options, Knowing knowing, Progress progress) {
        this.file = file;
        this.options = options;
        this.knowing = knowing;
        this.progress = progress;
    }

    void read(List<Sheet> all) {
        for (var sheet : all) {
            sheets.addAll(understand(sheet));
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

    private List<ReadSheet> understand(Sheet sheet) {
        if (options.sheet().filter(only -> !only.equalsIgnoreCase(sheet.name())).isPresent()) {
            return List.of(notTaken(sheet, Sentence.of("intake.sheet.notChosen")));
        }
        if (sheet.hidden() && options.sheet().isEmpty() && !isWanted(sheet)) {
            return List.of(notTaken(sheet, Sentence.of("intake.sheet.hidden")));
        }
        if (sheet.rows().isEmpty()) {
            return List.of(notTaken(sheet, Sentence.of("intake.sheet.empty")));
        }
        if (isLeftOut(sheet)) {
            return List.of(notTaken(sheet, Sentence.of("intake.sheet.leftOut")));
        }
        return RunningSheets.read(file, sheet)
                .map(found -> List.of(runningSheet(sheet, found)))
                .orElseGet(() -> peopleSheet(sheet));
    }

    /** A hidden sheet that she said is taken in. */
    private boolean isWanted(Sheet sheet) {
        return options.recipe().of(sheet.name()).flatMap(OfSheet::taken).equals(Optional.of(true));
    }

    private boolean isLeftOut(Sheet sheet) {
        return options.recipe().of(sheet.name()).flatMap(OfSheet::taken).equals(Optional.of(false));
    }

    private List<Table> tablesOf(Sheet sheet) {
        return options.recipe()
                .of(sheet.name())
                .filter(said -> said.headerRow().isPresent())
                .flatMap(said -> Optional.of(Tables.at(sheet, said.headerRow().getAsInt()))
                        .filter(found -> !found.isEmpty() && said.fits(found.getFirst())))
                .orElseGet(() -> Tables.in(sheet));
    }

    private ReadSheet runningSheet(Sheet sheet, RunningProgram found) {
        running = running.and(found);
        var what = found.details().isPresent()
                ? Sentence.of("intake.sheet.program")
                : Sentence.of(
                        "intake.sheet.running",
                        found.pairs().size(),
                        found.sessions().size(),
                        found.goals().size(),
                        found.rows(),
                        found.problems().size());
        return new ReadSheet(sheet.name(), Optional.empty(), what);
    }

    private List<ReadSheet> peopleSheet(Sheet sheet) {
        var tables = tablesOf(sheet);
        return tables.isEmpty()
                ? List.of(notTaken(sheet, Sentence.of("intake.sheet.noHeaders")))
                : tables.stream().map(table -> peopleTable(sheet, table)).toList();
    }

    private ReadSheet peopleTable(Sheet sheet, Table table) {
        var mapping = options.recipe().correct(ColumnGuesses.of(table, knowing.own()), table);
        if (!mapping.namesPeople()) {
            return new ReadSheet(
                    sheet.name(), Optional.of(mapping), Sentence.of("intake.sheet.noNames", mapping.headerRow()));
        }
        boolean lookup = HeaderWords.isLookup(sheet.name()) && !mapping.has(IntakeField.EMAIL);
        if (lookup && options.sheet().isEmpty()) {
            return notTaken(sheet, Sentence.of("intake.sheet.lookup"));
        }
        readPeople(table, mapping);
        return new ReadSheet(
                sheet.name(),
                Optional.of(mapping),
                Sentence.of("intake.sheet.people", table.rows().size(), mapping.headerRow()));
    }

    private void readPeople(Table table, ColumnMapping mapping) {
        var crosses = Crosses.in(table, mapping);
        var reader = new RowReader(file, crosses.of(table), mapping, knowing.meanings());
        knowing.learnFrom(reader);
        int done = 0;
        for (var row : table.rows()) {
            if (done % ROWS_BETWEEN_REPORTS == 0) {
                progress.report(done, table.rows().size(), Sentence.of("intake.understanding", file));
            }
            var at = new SheetPlace(file, table.sheet(), row.number());
            var corrections = options.said().corrections();
            rows.add(
                    corrections.leftOut().contains(at)
                            ? new ReadRow.Skipped(at, Sentence.of("intake.skipped.leftOut"))
                            : reader.read(crosses.apply(corrections.applyTo(row, at))));
            done++;
        }
    }

    private static ReadSheet notTaken(Sheet sheet, Sentence why) {
        return new ReadSheet(sheet.name(), Optional.empty(), why);
    }
}
