package org.pairwright.spreadsheet.writing;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** What POI's chart classes do not reach: labels, type sizes and the corners of the frame. */
final class ChartDetails {
    private ChartDetails() {}

    /** Neither border nor shade: the heading's line and the figures below frame it well enough. */
    static void withoutFrame(XSSFChart chart) {
        var space = chart.getCTChartSpace();
        var look = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
        look.addNewSolidFill().addNewSrgbClr().setVal(bytes(0xFFFFFF));
        look.addNewLn().addNewNoFill();
    }

    static void squareCorners(XSSFChart chart) {
        var space = chart.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
    }

    /** For those who cannot see it. */
    static void tell(XSSFChart chart, String told) {
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(told);
    }

    static void quietLegend(XSSFChart chart) {
        var legend = chart.getCTChart().getLegend();
        write(legend.isSetTxPr() ? legend.getTxPr() : legend.addNewTxPr(), Styles.QUIET);
    }

    static void labelBars(XSSFChart chart, boolean stacked) {
        for (var bars : chart.getCTChart().getPlotArea().getBarChartList()) {
            for (var series : bars.getSerList()) {
                series.addNewInvertIfNegative().setVal(false);
                var labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
                label(labels, stacked ? 0xFFFFFF : Styles.INK);
                labels.addNewDLblPos().setVal(stacked ? STDLblPos.CTR : STDLblPos.OUT_END);
                finish(labels);
            }
        }
    }

    /** Set in the document itself: the library's small schema does not know the attribute's type. */
    static void onTopOfEachOther(XSSFChart chart) {
        for (var bars : chart.getCTChart().getPlotArea().getBarChartList()) {
            var overlap = bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap();
            try (var cursor = overlap.newCursor()) {
                cursor.setAttributeText(new QName("val"), "100");
            }
        }
    }

    static void labelLines(XSSFChart chart) {
        for (var lines : chart.getCTChart().getPlotArea().getLineChartList()) {
            for (var series : lines.getSerList()) {
                var labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
                label(labels, Styles.INK);
                labels.addNewDLblPos().setVal(STDLblPos.T);
                finish(labels);
            }
        }
    }

    static void labelRing(XSSFChart chart) {
        for (var ring : chart.getCTChart().getPlotArea().getDoughnutChartList()) {
            for (var series : ring.getSerList()) {
                var labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
                label(labels, 0xFFFFFF);
                finish(labels);
            }
        }
    }

    /** A bar of nothing carries no label. */
    private static void label(CTDLbls labels, int colour) {
        var format = labels.addNewNumFmt();
        format.setFormatCode("#,##0;;");
        format.setSourceLinked(false);
        labels.addNewSpPr().addNewNoFill();
        write(labels.addNewTxPr(), colour);
    }

    private static void finish(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void write(CTTextBody body, int colour) {
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
        var paragraphs = body.getPList();
        var paragraph =
                paragraphs.isEmpty() ? body.addNewP() : List.copyOf(paragraphs).getFirst();
        var look = paragraph.addNewPPr().addNewDefRPr();
        look.setSz(900);
        look.addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
    }

    private static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
