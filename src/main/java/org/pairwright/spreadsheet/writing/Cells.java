package org.pairwright.spreadsheet.writing;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.WorkbookUtil;

/** Puts values into cells. */
final class Cells {
    /** The most a cell of Excel holds. */
    private static final int MOST_CHARACTERS = 32_767;

    private Cells() {}

    static void put(Cell cell, Value value) {
        switch (value) {
            case Value.Text text -> cell.setCellValue(fitting(text.text()));
            case Value.Whole whole -> cell.setCellValue((double) whole.number());
            case Value.Share share -> cell.setCellValue(share.share());
            case Value.NoShare _ -> cell.setCellValue(Value.NoShare.DASH);
            case Value.Day day -> cell.setCellValue(day.day());
            case Value.Nothing _ -> cell.setBlank();
            case Value.Live live -> {
                cell.setCellFormula(live.formula());
                put(cell, live.shown());
            }
        }
    }

    static String sheetName(String wished) {
        return WorkbookUtil.createSafeSheetName(wished);
    }

    private static String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}
