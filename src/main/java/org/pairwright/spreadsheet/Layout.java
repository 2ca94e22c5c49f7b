package org.pairwright.spreadsheet;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a sheet is laid out beside its cells.
 *
 * @param hiddenColumns counted from 0, as in {@link SheetRow#cell}
 * @param merges the regions whose cells were made one; the text is in the first cell of each
 */
public record Layout(SortedSet<Integer> hiddenColumns, List<Merge> merges) {

    /** Nothing hidden, nothing merged. */
    public static final Layout NONE = new Layout(Collections.emptySortedSet(), List.of());

    public Layout {
        hiddenColumns = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenColumns));
        merges = List.copyOf(merges);
    }

    /**
     * Cells that were made one. Rows are numbered as Excel shows them, from 1; columns are counted from 0; the last
     * ones belong to it.
     */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
