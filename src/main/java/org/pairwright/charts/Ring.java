package org.pairwright.charts;

import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CenterTextMode;
import org.jfree.chart.plot.RingPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.general.DefaultPieDataset;
import org.pairwright.insight.HealthLevel;

/** A flat ring around one number. */
final class Ring {
    private static final double DEPTH = 0.24;
    private static final Color NOTHING = new Color(0, true);
    private static final Font MIDDLE = new Font(Font.SANS_SERIF, Font.BOLD, 22);

    private Ring() {}

    static JFreeChart draw(DefaultPieDataset<HealthLevel> data, String middle, Shade shade) {
        var plot = new RingPlot(data);
        for (var level : HealthLevel.values()) {
            plot.setSectionPaint(level, Palette.paint(Palette.of(level)));
        }
        plot.setSectionDepth(DEPTH);
        plot.setCenterTextMode(CenterTextMode.FIXED);
        plot.setCenterText(middle);
        plot.setCenterTextFont(MIDDLE);
        plot.setCenterTextColor(shade.ink());
        plain(plot);
        var chart = new JFreeChart(null, MIDDLE, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private static void plain(RingPlot plot) {
        plot.setLabelGenerator(null);
        plot.setShadowPaint(null);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setSectionOutlinesVisible(false);
        plot.setSeparatorsVisible(false);
        plot.setInteriorGap(0);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDefaultSectionPaint(NOTHING);
    }
}
