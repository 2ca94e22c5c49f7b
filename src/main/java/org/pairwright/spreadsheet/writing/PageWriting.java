package org.pairwright.spreadsheet.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pairwright.spreadsheet.writing.content.PageContent;
import org.pairwright.spreadsheet.writing.content.Placed;

/** Writes one page cell by cell. */
final class PageWriting {
    private final XSSFSheet sheet;
    private final PageContent page;
    private final Styles styles;

    PageWriting(XSSFSheet sheet, PageContent page, Styles styles) {
        this.sheet = sheet;
        this.page = page;
        this.styles = styles;
    }

    void write() {
        for (int c = 0; c < page.widths().size(); c++) {
            sheet.setColumnWidth(c, page.widths().get(c) * 256);
        }
        var inOrder = new ArrayList<>(page.cells());
        inOrder.sort(Comparator.comparingInt(Placed::row).thenComparingInt(Placed::column));
        inOrder.forEach(placed -> placed.name().ifPresent(name -> name(placed, name)));
        inOrder.forEach(this::write);
        page.charts().forEach(chart -> new ChartWriting(sheet, page, chart).write());
        page.breaksBefore().forEach(row -> sheet.setRowBreak(row - 1));
        Printing.setUp(sheet, page.paper());
        sheet.setPrintGridlines(false);
    }

    private void write(Placed placed) {
        var row = rowOf(placed);
        var style = styles.pageCell(placed.look(), placed.value());
        for (int c = placed.column(); c < placed.column() + placed.span(); c++) {
            row.createCell(c).setCellStyle(style);
        }
        Cells.put(row.getCell(placed.column()), placed.value());
        if (placed.span() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(
                    placed.row(), placed.row(), placed.column(), placed.column() + placed.span() - 1));
        }
    }

    private XSSFRow rowOf(Placed placed) {
        var found = sheet.getRow(placed.row());
        var row = found == null ? sheet.createRow(placed.row()) : found;
        int needed = placed.look().height * linesOf(placed);
        row.setHeightInPoints(found == null ? needed : Math.max(needed, row.getHeightInPoints()));
        return row;
    }

    /** Merged cells do not grow by themselves, so the lines are counted from lengths and widths. */
    private int linesOf(Placed placed) {
        if (!placed.look().wraps) {
            return 1;
        }
        int width = page.widths().subList(placed.column(), placed.column() + placed.span()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return List.of(placed.value().words().split("\n", -1)).stream()
                .mapToInt(line -> 1 + line.length() / Math.max(1, width))
                .sum();
    }

    private void name(Placed placed, String name) {
        var cell = new CellReference(sheet.getSheetName(), placed.row(), placed.column(), true, true);
        var named = sheet.getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula(cell.formatAsString());
    }
}
