package org.pairwright.intake.columns;

import java.util.List;
import java.util.Optional;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;

/**
 * What the columns of one table are understood as. Guessed first; each column can be corrected.
 *
 * @param sheet the name of the sheet
 * @param headerRow as Excel shows it
 */
public record ColumnMapping(String sheet, int headerRow, List<Column> columns) {

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    public Optional<Column> of(IntakeField field) {
        return columns.stream()
                .filter(column -> column.field().equals(Optional.of(field)))
                .findFirst();
    }

    public boolean has(IntakeField field) {
        return of(field).isPresent();
    }

    /** The cell of a row that answers a field; blank where no column does. */
    public Cell cell(SheetRow row, IntakeField field) {
        return of(field).map(column -> row.cell(column.index())).orElse(Cell.Blank.CELL);
    }

    /** Columns with a header that are not taken in. */
    public List<Column> notTaken() {
        return columns.stream()
                .filter(column -> column.target().isEmpty() && !column.header().isEmpty())
                .toList();
    }

    /** Whether it can tell one person from another. */
    public boolean namesPeople() {
        return has(IntakeField.NAME)
                || has(IntakeField.FIRST_NAME)
                || has(IntakeField.LAST_NAME)
                || has(IntakeField.EMAIL);
    }

    /** The same with one column corrected; a column that had the field before gives it up. */
    public ColumnMapping with(int index, Optional<Target> target) {
        return new ColumnMapping(
                sheet,
                headerRow,
                columns.stream().map(column -> corrected(column, index, target)).toList());
    }

    private static Column corrected(Column column, int index, Optional<Target> target) {
        if (column.index() == index) {
            return column.said(target);
        }
        boolean gives = target.isPresent()
                && column.target().equals(target)
                && target.flatMap(Target::known).filter(IntakeField::isList).isEmpty();
        return gives ? column.said(Optional.empty()) : column;
    }
}
