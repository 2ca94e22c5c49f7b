package org.pairwright.spreadsheet.writing;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.Paper;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;

/** Writes one table row by row. */
final class TableWriting {
    private static final int ROWS_MEASURED = 2_000;

    /** Points. */
    private static final float LINE = 13.5f;

    private final Sheet sheet;
    private final TableContent table;
    private final Styles styles;

    TableWriting(Sheet sheet, TableContent table, Styles styles) {
        this.sheet = sheet;
        this.table = table;
        this.styles = styles;
    }

    void write() {
        setWidths();
        writeTitle();
        writeHeader();
        for (int n = 0; n < table.rows().size(); n++) {
            writeRow(TableContent.HEADER_ROW + 1 + n, table.rows().get(n));
        }
        sheet.createFreezePane(1, TableContent.HEADER_ROW + 1);
        sheet.setAutoFilter(area(0, table.columns().size() - 1, TableContent.HEADER_ROW));
        drawBars();
        nameColumns();
        Printing.setUp(sheet, Paper.LANDSCAPE);
        sheet.setRepeatingRows(
                CellRangeAddress.valueOf((TableContent.HEADER_ROW + 1) + ":" + (TableContent.HEADER_ROW + 1)));
    }

    private void writeTitle() {
        var row = sheet.createRow(0);
        row.setHeightInPoints(26);
        var cell = row.createCell(0);
        Cells.put(cell, Value.text(table.title()));
        cell.setCellStyle(styles.tableTitle());
    }

    private void writeHeader() {
        var row = sheet.createRow(TableContent.HEADER_ROW);
        row.setHeightInPoints(22);
        for (int c = 0; c < table.columns().size(); c++) {
            var cell = row.createCell(c);
            Cells.put(cell, Value.text(table.columns().get(c).header()));
            cell.setCellStyle(styles.tableHeader(table.columns().get(c).kind()));
        }
    }

    private void writeRow(int at, List<Value> values) {
        var row = sheet.createRow(at);
        row.setHeightInPoints(2 + LINE * linesOf(values));
        for (int c = 0; c < values.size(); c++) {
            var cell = row.createCell(c);
            Cells.put(cell, values.get(c));
            cell.setCellStyle(styles.tableCell(table.columns().get(c).kind(), values.get(c)));
        }
    }

    /** Not every program fits the height of rows to wrapped text by itself. */
    private int linesOf(List<Value> values) {
        int lines = 1;
        for (int c = 0; c < values.size(); c++) {
            if (table.columns().get(c).kind() == Kind.LONG_TEXT) {
                int characters = sheet.getColumnWidth(c) / 256 * 11 / 10;
                lines = Math.max(lines, Math.ceilDiv(values.get(c).words().length(), characters));
            }
        }
        return lines;
    }

    /** From the lengths of what is written: asking fonts takes long and differs from machine to machine. */
    private void setWidths() {
        for (int c = 0; c < table.columns().size(); c++) {
            int column = c;
            int longest = table.rows().stream()
                    .limit(ROWS_MEASURED)
                    .mapToInt(row -> row.get(column).words().length())
                    .max()
                    .orElse(0);
            var about = table.columns().get(c);
            // The button of the filter covers three characters of the header.
            int needed = Math.max(longest + 2, about.header().length() + 5);
            sheet.setColumnWidth(
                    c,
                    Math.clamp(needed, about.kind() == Kind.SCORE ? 12 : 9, about.kind() == Kind.LONG_TEXT ? 56 : 34)
                            * 256);
        }
    }

    private void drawBars() {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).kind() == Kind.SCORE) {
                drawBar(c);
            }
        }
    }

    private void drawBar(int column) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(Styles.colour(0x9CC7E4));
        var bars = rule.getDataBarFormatting();
        bars.getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getMinThreshold().setValue(0.0);
        bars.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bars.getMaxThreshold().setValue(100.0);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {area(column, column, TableContent.HEADER_ROW + 1)}, rule);
    }

    private void nameColumns() {
        for (int c = 0; c < table.columns().size(); c++) {
            String range = rangeOf(c);
            table.columns().get(c).name().ifPresent(name -> {
                var named = sheet.getWorkbook().createName();
                named.setNameName(name);
                named.setRefersToFormula(range);
            });
        }
    }

    private String rangeOf(int column) {
        String letter = CellReference.convertNumToColString(column);
        return "'" + sheet.getSheetName().replace("'", "''") + "'!$" + letter + "$" + (TableContent.HEADER_ROW + 2)
                + ":$" + letter + "$" + (table.lastRow() + 1);
    }

    private CellRangeAddress area(int fromColumn, int toColumn, int fromRow) {
        return new CellRangeAddress(fromRow, table.lastRow(), fromColumn, toColumn);
    }
}
