package org.pairwright.intake.columns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/** Finds the row with the headers, below title rows: the one that names most fields. */
final class TableFinder {
    private static final int ROWS_LOOKED_AT = 30;
    private static final int LEAST_COLUMNS = 2;
    private static final int LONGEST_HEADER = 400;

    private TableFinder() {}

    static Optional<Table> find(Sheet sheet) {
        List<SheetRow> start =
                sheet.rows().subList(0, Math.min(ROWS_LOOKED_AT, sheet.rows().size()));
        return start.stream()
                .max(Comparator.comparingLong(TableFinder::fields))
                .filter(row -> fields(row) >= LEAST_COLUMNS)
                .or(() -> start.stream().findFirst().filter(TableFinder::isOneHeader))
                .map(header -> table(sheet, header));
    }

    /** The table under a row that she chose. */
    static Optional<Table> at(Sheet sheet, int headerRow) {
        return sheet.rows().stream()
                .filter(row -> row.number() == headerRow)
                .findFirst()
                .map(header -> table(sheet, header));
    }

    private static Table table(Sheet sheet, SheetRow header) {
        var headers = header.cells().stream().map(cell -> cell.shown().strip()).toList();
        var rows = sheet.rows().stream()
                .filter(row -> row.number() > header.number())
                .toList();
        return new Table(sheet.name(), header.number(), headers, rows);
    }

    private static long fields(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> cell instanceof Cell.Text text && text.text().length() <= LONGEST_HEADER)
                .map(cell -> Synonyms.by(cell.shown()))
                .filter(said -> said.field().isPresent())
                .map(Synonyms.Said::field)
                .distinct()
                .count();
    }

    private static boolean isOneHeader(SheetRow row) {
        return row.cells().size() == 1 && fields(row) == 1;
    }
}
