package org.pairwright.intake.columns;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/** What the values of one column look like. */
final class ValueLook {
    private static final int LOOKED_AT = 500;
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern ROLE =
            Pattern.compile("(a )?(mentor(e|in|es|ing)?|mentee|mentoree|protege|both|beides?|les deux|ambos).{0,20}");

    private final List<Cell> values;
    private final int rows;

    private ValueLook(List<Cell> values, int rows) {
        this.values = values;
        this.rows = rows;
    }

    static ValueLook of(Table table, int column) {
        List<SheetRow> seen =
                table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()));
        var values = seen.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        return new ValueLook(values, seen.size());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** How many of 100 rows have a value. */
    int filled() {
        return rows == 0 ? 0 : values.size() * 100 / rows;
    }

    /** How many of 100 values are e-mail addresses. */
    int emails() {
        return share(text -> EMAIL.matcher(text.strip()).matches());
    }

    int roles() {
        return share(text -> ROLE.matcher(Plain.of(text)).matches());
    }

    private int share(Predicate<String> look) {
        long fitting = values.stream().map(Cell::shown).filter(look).count();
        return values.isEmpty() ? 0 : (int) (fitting * 100 / values.size());
    }
}
