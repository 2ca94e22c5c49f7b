package org.pairwright.charts;

import java.awt.BasicStroke;
import java.text.NumberFormat;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Bars as the house draws them: flat, each labelled with its number, no grid, no value axis, no frame. */
final class Bars {
    /** Room beyond the longest bar for its number, as a share of the bar. */
    private static final double ROOM_FOR_NUMBERS = 0.12;

    /** The same where the first bars say what they stand for. */
    private static final double ROOM_FOR_NAMES = 0.32;

    /** The same above standing bars, also where a chart is low. */
    private static final double ROOM_ON_TOP = 0.24;

    /** How much of the axis is left free between bars. */
    private static final double GAPS = 0.28;

    private final Shade shade;
    private final NumberFormat numbers;

    Bars(Shade shade, NumberFormat numbers) {
        this.shade = shade;
        this.numbers = numbers;
    }

    /** One bar a category, from the top down or from left to right; rows of the data stand side by side. */
    JFreeChart draw(CategoryDataset data, PlotOrientation orientation, List<Integer> colours) {
        var renderer = new BarRenderer();
        style(renderer, colours);
        return chart(data, orientation, renderer);
    }

    private void style(BarRenderer renderer, List<Integer> colours) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0.08);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelGenerator(new DirectLabels(numbers));
        renderer.setDefaultItemLabelFont(shade.numbers());
        renderer.setDefaultItemLabelPaint(shade.ink());
        renderer.setItemLabelInsets(new RectangleInsets(4, 4, 4, 4));
        for (int row = 0; row < colours.size(); row++) {
            renderer.setSeriesPaint(row, Palette.paint(colours.get(row)));
        }
    }

    private JFreeChart chart(CategoryDataset data, PlotOrientation orientation, BarRenderer renderer) {
        var chart = ChartFactory.createBarChart(null, null, null, data, orientation, false, false, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        var plot = chart.getCategoryPlot();
        plot.setRenderer(renderer);
        plain(plot);
        categories(plot.getDomainAxis(), orientation);
        spread(plot.getDomainAxis(), data.getColumnCount());
        values(plot.getRangeAxis(), room(data, orientation));
        boolean lying = orientation.isHorizontal();
        renderer.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(
                lying ? ItemLabelAnchor.OUTSIDE3 : ItemLabelAnchor.OUTSIDE12,
                lying ? TextAnchor.CENTER_LEFT : TextAnchor.BOTTOM_CENTER));
        return chart;
    }

    private static double room(CategoryDataset data, PlotOrientation orientation) {
        if (orientation.isVertical()) {
            return ROOM_ON_TOP;
        }
        return data.getRowCount() > 1 ? ROOM_FOR_NAMES : ROOM_FOR_NUMBERS;
    }

    private static void plain(CategoryPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    private void categories(CategoryAxis axis, PlotOrientation orientation) {
        axis.setTickLabelFont(shade.words());
        axis.setTickLabelPaint(shade.quietInk());
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(shade.hairline());
        axis.setAxisLineStroke(new BasicStroke(1f));
        axis.setAxisLineVisible(orientation.isVertical());
        axis.setMaximumCategoryLabelWidthRatio(orientation.isHorizontal() ? 0.5f : Mark.EVERY);
        axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
    }

    /** Every category gets the same share of the axis, half of its gap on either side, so that buttons can lie behind. */
    private static void spread(CategoryAxis axis, int categories) {
        double gap = GAPS / Math.max(1, categories);
        axis.setLowerMargin(gap / 2);
        axis.setUpperMargin(gap / 2);
        axis.setCategoryMargin(GAPS - gap);
    }

    /** The bars carry their numbers; the axis only keeps room for them. Always from nought. */
    private static void values(ValueAxis axis, double room) {
        axis.setVisible(false);
        axis.setLowerMargin(0);
        axis.setUpperMargin(room);
        axis.setAutoRangeMinimumSize(1);
    }
}
