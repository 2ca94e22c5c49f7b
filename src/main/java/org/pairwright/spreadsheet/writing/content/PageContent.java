package org.pairwright.spreadsheet.writing.content;

import java.util.List;

/**
 * A page laid out cell by cell, with charts.
 *
 * @param widths of the columns, in characters
 * @param breaksBefore rows before which a new printed page begins
 */
public record PageContent(
        String name,
        Paper paper,
        List<Integer> widths,
        List<Placed> cells,
        List<ChartContent> charts,
        List<Integer> breaksBefore)
        implements SheetContent {

    public PageContent {
        widths = List.copyOf(widths);
        cells = List.copyOf(cells);
        charts = List.copyOf(charts);
        breaksBefore = List.copyOf(breaksBefore);
    }
}
