package org.pairwright.charts;

import org.jfree.chart.JFreeChart;

/**
 * A chart and what it shows in words, for whoever hears it instead of seeing it.
 *
 * @param alternative worded, with every number that the chart shows
 */
public record DrawnChart(JFreeChart chart, String alternative) {}
