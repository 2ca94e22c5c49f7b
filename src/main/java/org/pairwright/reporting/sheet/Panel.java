package org.pairwright.reporting.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.spreadsheet.writing.content.ChartContent;
import org.pairwright.spreadsheet.writing.content.Look;
import org.pairwright.spreadsheet.writing.content.Placed;
import org.pairwright.spreadsheet.writing.content.Value;

/**
 * One half of a page's width: a heading, a chart, and under it the figures the chart shows. Rows and columns are counted
 * from 0, as the writer does; formulas count rows from 1.
 */
final class Panel {
    /** Columns of one half: one for labels, the others for figures. */
    static final int COLUMNS = 5;

    private final int left;
    private final int headerRow;
    private final List<Placed> cells = new ArrayList<>();
    private final List<ChartContent> charts = new ArrayList<>();
    private final int top;
    private int nextRow;
    private int figures;

    Panel(int top, int left, int chartRows) {
        this.top = top;
        this.left = left;
        headerRow = top + 1 + chartRows;
        nextRow = headerRow + 1;
    }

    void heading(String heading) {
        cells.add(Placed.at(top, left, COLUMNS, Look.SECTION, Value.text(heading)));
    }

    void headers(String label, String... figureHeaders) {
        figures = figureHeaders.length;
        cells.add(Placed.at(headerRow, left, COLUMNS - figures, Look.HEADER, Value.text(label)));
        for (int n = 0; n < figures; n++) {
            cells.add(Placed.at(headerRow, column(n), 1, Look.HEADER_RIGHT, Value.text(figureHeaders[n])));
        }
    }

    /** One more row of figures; answers with its number as formulas count. */
    int row(Value label, Value... values) {
        return row(Look.BODY, label, values);
    }

    int strongRow(Value label, Value... values) {
        return row(Look.BODY_STRONG, label, values);
    }

    private int row(Look look, Value label, Value... values) {
        cells.add(Placed.at(nextRow, left, COLUMNS - figures, look, label));
        for (int n = 0; n < values.length; n++) {
            cells.add(Placed.at(nextRow, column(n), 1, look, values[n]));
        }
        nextRow++;
        return nextRow;
    }

    /** The name under which tests and other formulas find the figure just written. */
    void nameLast(String name) {
        cells.add(cells.removeLast().named(name));
    }

    /** A line of air, then other headers. */
    void headersBelow(String label, String... figureHeaders) {
        nextRow++;
        figures = figureHeaders.length;
        cells.add(Placed.at(nextRow, left, COLUMNS - figures, Look.HEADER, Value.text(label)));
        for (int n = 0; n < figures; n++) {
            cells.add(Placed.at(nextRow, column(n), 1, Look.HEADER_RIGHT, Value.text(figureHeaders[n])));
        }
        nextRow++;
    }

    /** Draws some figure columns of the first {@code rows} rows; nothing where there is none. */
    void chart(ChartContent.Kind kind, String told, int rows, List<Integer> series, List<Integer> colours) {
        if (rows == 0) {
            return;
        }
        var place = new ChartContent.Place(top + 1, left, headerRow, left + COLUMNS);
        var source = new ChartContent.Source(
                headerRow, rows, left, series.stream().map(this::column).toList());
        charts.add(new ChartContent(kind, told, place, source, colours));
    }

    /** The number, as formulas count, of the first row of figures. */
    int firstRow() {
        return headerRow + 2;
    }

    /** As formulas write it: {@code $A12}. */
    String label(int row) {
        return "$" + letter(left) + row;
    }

    /** The n-th figure of a row, as formulas write it. */
    String figure(int n, int row) {
        return "$" + letter(column(n)) + row;
    }

    List<Placed> cells() {
        return cells;
    }

    List<ChartContent> charts() {
        return charts;
    }

    int end() {
        return nextRow;
    }

    private int column(int n) {
        return left + COLUMNS - figures + n;
    }

    private static char letter(int column) {
        return (char) ('A' + column);
    }

    static List<Integer> widths() {
        return IntStream.of(24, 11, 11, 11, 11, 4, 24, 11, 11, 11, 11).boxed().toList();
    }
}
