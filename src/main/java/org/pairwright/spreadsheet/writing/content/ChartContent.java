package org.pairwright.spreadsheet.writing.content;

import java.util.List;

/**
 * A native chart over cells of its own page. It has no title of its own: a heading stands above it.
 *
 * @param told what it shows, for those who cannot see it
 * @param colours as 0xRRGGBB: one for each series, or one for each part of a doughnut
 */
public record ChartContent(Kind kind, String told, Place place, Source source, List<Integer> colours) {

    public ChartContent {
        colours = List.copyOf(colours);
    }

    /** What it is drawn with. */
    public enum Kind {
        /** Lying bars, the first row on top. */
        BAR,
        /** Lying bars, one series after the other. */
        STACKED_BAR,
        COLUMN,
        LINE,
        DOUGHNUT
    }

    /** The cells it covers, counted from 0; the last ones are not covered. */
    public record Place(int row, int column, int untilRow, int untilColumn) {}

    /**
     * The cells it shows, counted from 0.
     *
     * @param headerRow holds the names of the series; the rows follow it
     * @param series one column for each series
     */
    public record Source(int headerRow, int rows, int labels, List<Integer> series) {
        public Source {
            series = List.copyOf(series);
        }
    }
}
