package org.pairwright.spreadsheet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pairwright.spreadsheet.Layout;
import org.pairwright.spreadsheet.Layout.Merge;

/** Collects what is hidden and merged, within the limits. */
public final class LayoutCollector {
    private static final int MOST_MERGES = 100_000;

    private final TreeSet<Integer> hidden = new TreeSet<>();
    private final List<Merge> merges = new ArrayList<>();

    /** Columns from 0; the last one belongs to it. */
    public void hide(int firstColumn, int lastColumn) {
        for (int column = Math.max(0, firstColumn); column <= Math.min(lastColumn, Limits.COLUMNS - 1); column++) {
            hidden.add(column);
        }
    }

    /** Leaves out what is no region: a single cell, or one beyond the limits. */
    public void merge(Merge region) {
        boolean several = region.lastRow() > region.firstRow() || region.lastColumn() > region.firstColumn();
        if (several
                && region.firstRow() >= 1
                && region.lastRow() >= region.firstRow()
                && region.firstColumn() >= 0
                && region.lastColumn() >= region.firstColumn()
                && merges.size() < MOST_MERGES) {
            merges.add(region);
        }
    }

    public Layout layout() {
        return hidden.isEmpty() && merges.isEmpty() ? Layout.NONE : new Layout(hidden, merges);
    }
}
