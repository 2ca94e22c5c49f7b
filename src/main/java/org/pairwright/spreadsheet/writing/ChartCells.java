package org.pairwright.spreadsheet.writing;

import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.pairwright.spreadsheet.writing.content.ChartContent;
import org.pairwright.spreadsheet.writing.content.PageContent;
import org.pairwright.spreadsheet.writing.content.Placed;
import org.pairwright.spreadsheet.writing.content.Value;

/** The cells that a chart shows: where they stand, and what stands in them. */
final class ChartCells {
    private final String sheet;
    private final PageContent page;
    private final ChartContent.Source source;

    ChartCells(String sheet, PageContent page, ChartContent.Source source) {
        this.sheet = sheet;
        this.page = page;
        this.source = source;
    }

    XDDFCategoryDataSource labels() {
        int column = source.labels();
        String[] words = rows().mapToObj(row -> valueAt(row, column).words()).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(words, rangeOf(column), column);
    }

    /** The numbers are given along with their cells, because the tables they are counted from are not written yet. */
    XDDFNumericalDataSource<Double> numbers(int column) {
        Double[] numbers = rows().mapToObj(row -> valueAt(row, column).amount()).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(numbers, rangeOf(column), column);
    }

    private IntStream rows() {
        int first = source.headerRow() + 1;
        return IntStream.range(first, first + source.rows());
    }

    String nameOf(int column) {
        return valueAt(source.headerRow(), column).words();
    }

    CellReference headerOf(int column) {
        return new CellReference(sheet, source.headerRow(), column, true, true);
    }

    private String rangeOf(int column) {
        int first = source.headerRow() + 1;
        return new CellRangeAddress(first, first + source.rows() - 1, column, column).formatAsString(sheet, true);
    }

    private Value valueAt(int row, int column) {
        return page.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .map(Placed::value)
                .findFirst()
                .orElse(Value.nothing());
    }
}
