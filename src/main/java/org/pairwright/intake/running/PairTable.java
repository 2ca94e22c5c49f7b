package org.pairwright.intake.running;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.cells.Days;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;

/** A sheet whose headers name a mentee and a mentor: pairs, sessions or goals. */
final class PairTable {
    private static final int ROWS_LOOKED_AT = 30;

    private final Sheet sheet;
    private final SheetRow header;
    private final Map<PairColumn, Integer> columns = new EnumMap<>(PairColumn.class);
    private final Map<PairColumn, Days> days = new EnumMap<>(PairColumn.class);

    private PairTable(Sheet sheet, SheetRow header) {
        this.sheet = sheet;
        this.header = header;
        for (int n = 0; n < header.cells().size(); n++) {
            int index = n;
            PairColumn.of(header.cell(n).shown()).ifPresent(column -> columns.putIfAbsent(column, index));
        }
    }

    static Optional<PairTable> in(Sheet sheet) {
        return sheet.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> new PairTable(sheet, row))
                .filter(table -> table.names(PairColumn.MENTEE) && table.names(PairColumn.MENTOR))
                .findFirst();
    }

    /** "Mentor? yes" is a question about one person and names nobody else. */
    private boolean names(PairColumn column) {
        if (!has(column)) {
            return false;
        }
        var said = rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
        long answers = said.stream().filter(PairTable::isYesOrNo).count();
        return said.isEmpty() || answers * 2 <= said.size();
    }

    private static boolean isYesOrNo(String text) {
        return HeaderWords.values().isYes(text) || HeaderWords.values().isNo(text);
    }

    String name() {
        return sheet.name();
    }

    int headerRow() {
        return header.number();
    }

    boolean has(PairColumn column) {
        return columns.containsKey(column);
    }

    List<SheetRow> rows() {
        return sheet.rows().stream()
                .filter(row -> row.number() > header.number())
                .toList();
    }

    Cell cell(SheetRow row, PairColumn column) {
        Integer index = columns.get(column);
        return index == null ? Cell.Blank.CELL : row.cell(index);
    }

    String text(SheetRow row, PairColumn column) {
        return cell(row, column).shown().strip();
    }

    String title(PairColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : header.cell(index).shown().strip();
    }

    Optional<LocalDate> day(SheetRow row, PairColumn column) {
        return days.computeIfAbsent(column, this::order).of(cell(row, column));
    }

    private Days order(PairColumn column) {
        return Days.asIn(rows().stream().map(row -> cell(row, column)).toList());
    }
}
