package org.pairwright.spreadsheet.writing;

import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDoughnutChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pairwright.spreadsheet.writing.content.ChartContent;
import org.pairwright.spreadsheet.writing.content.ChartContent.Kind;
import org.pairwright.spreadsheet.writing.content.PageContent;

/** Draws one native chart: flat, direct labels, no grid, a legend only where there are several series. */
final class ChartWriting {
    /** Between the heading's line and the chart. */
    private static final int AIR = Units.toEMU(5);

    private final ChartContent content;
    private final ChartCells cells;
    private final XSSFChart chart;

    ChartWriting(XSSFSheet sheet, PageContent page, ChartContent content) {
        this.content = content;
        cells = new ChartCells(sheet.getSheetName(), page, content.source());
        var drawing = sheet.createDrawingPatriarch();
        var place = content.place();
        chart = drawing.createChart(
                drawing.createAnchor(0, AIR, 0, 0, place.column(), place.row(), place.untilColumn(), place.untilRow()));
    }

    void write() {
        chart.setAutoTitleDeleted(true);
        ChartDetails.tell(chart, content.told());
        switch (content.kind()) {
            case BAR, STACKED_BAR, COLUMN -> drawBars();
            case LINE -> drawLines();
            case DOUGHNUT -> drawDoughnut();
        }
        chart.setPlotOnlyVisibleCells(false);
        ChartDetails.withoutFrame(chart);
        ChartDetails.squareCorners(chart);
    }

    private void drawBars() {
        boolean lying = content.kind() != Kind.COLUMN;
        var categories = categoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        if (lying) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        var bars = (XDDFBarChartData) chart.createData(
                ChartTypes.BAR, categories, valueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT, categories));
        bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        boolean stacked = content.kind() == Kind.STACKED_BAR;
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setGapWidth(lying ? 45 : 35);
        bars.setVaryColors(false);
        plotSeries(bars);
        ChartDetails.labelBars(chart, stacked);
        if (stacked) {
            ChartDetails.onTopOfEachOther(chart);
        }
    }

    private void drawLines() {
        var categories = categoryAxis(AxisPosition.BOTTOM);
        var lines = (XDDFLineChartData)
                chart.createData(ChartTypes.LINE, categories, valueAxis(AxisPosition.LEFT, categories));
        lines.setVaryColors(false);
        plotSeries(lines);
        ChartDetails.labelLines(chart);
    }

    private void drawDoughnut() {
        var rings = (XDDFDoughnutChartData) chart.createData(ChartTypes.DOUGHNUT, null, null);
        rings.setHoleSize(62);
        rings.setVaryColors(true);
        int column = content.source().series().getFirst();
        var series = rings.addSeries(cells.labels(), cells.numbers(column));
        series.setTitle(cells.nameOf(column), cells.headerOf(column));
        for (int part = 0; part < content.colours().size(); part++) {
            series.getDataPoint(part).setFillProperties(fill(content.colours().get(part)));
        }
        chart.plot(rings);
        ChartDetails.labelRing(chart);
        legend(LegendPosition.RIGHT);
    }

    private void plotSeries(XDDFChartData data) {
        var columns = content.source().series();
        for (int n = 0; n < columns.size(); n++) {
            var series = data.addSeries(cells.labels(), cells.numbers(columns.get(n)));
            series.setTitle(cells.nameOf(columns.get(n)), cells.headerOf(columns.get(n)));
            paint(series, content.colours().get(n));
        }
        chart.plot(data);
        if (columns.size() > 1) {
            legend(LegendPosition.BOTTOM);
        }
    }

    private void paint(XDDFChartData.Series series, int colour) {
        if (series instanceof XDDFLineChartData.Series line) {
            var stroke = new XDDFLineProperties(fill(colour));
            stroke.setWidth(2.25);
            line.setLineProperties(stroke);
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
        } else {
            series.setFillProperties(fill(colour));
        }
    }

    private void legend(LegendPosition position) {
        var legend = chart.getOrAddLegend();
        legend.setPosition(position);
        legend.setOverlay(false);
        ChartDetails.quietLegend(chart);
    }

    private XDDFCategoryAxis categoryAxis(AxisPosition position) {
        var axis = chart.createCategoryAxis(position);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(fill(Styles.HAIRLINE)));
        quiet(axis);
        return axis;
    }

    /** Not shown, because every bar and point carries its number. */
    private XDDFValueAxis valueAxis(AxisPosition position, XDDFChartAxis other) {
        var axis = chart.createValueAxis(position);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setMinimum(0);
        axis.setVisible(false);
        axis.crossAxis(other);
        other.crossAxis(axis);
        return axis;
    }

    private static void quiet(XDDFChartAxis axis) {
        XDDFRunProperties text = axis.getOrAddTextProperties();
        text.setFontSize(9.0);
        text.setFillProperties(fill(Styles.QUIET));
    }

    private static XDDFSolidFillProperties fill(int rgb) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
