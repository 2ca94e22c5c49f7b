package org.pairwright.spreadsheet;

import java.util.List;
import java.util.function.Predicate;
import org.pairwright.spreadsheet.packed.PackedRows;

/** Lists of rows that stay small: the rows of a large sheet are packed and unpacked when asked for. */
public final class SheetRows {
    private SheetRows() {}

    /** The same rows, for good. */
    public static List<SheetRow> of(List<SheetRow> rows) {
        return rows instanceof PackedRows ? rows : List.copyOf(rows);
    }

    /** Those that fit, in their order; asks each row once and keeps none of them unpacked. */
    public static List<SheetRow> where(List<SheetRow> rows, Predicate<SheetRow> fits) {
        return rows instanceof PackedRows packed
                ? packed.where(fits)
                : rows.stream().filter(fits).toList();
    }
}
