package org.pairwright.charts;

import java.text.NumberFormat;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** Writes its number on each bar; where several stand side by side, the first ones also say what they stand for. */
record DirectLabels(NumberFormat numbers) implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        var number = numbers.format(data.getValue(row, column));
        return data.getRowCount() > 1 && column == 0 ? number + " " + data.getRowKey(row) : number;
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return String.valueOf(data.getRowKey(row));
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return String.valueOf(data.getColumnKey(column));
    }
}
