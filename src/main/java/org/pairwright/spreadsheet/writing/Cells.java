package org.pairwright.spreadsheet.writing;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.WorkbookUtil;
import org.pairwright.spreadsheet.writing.content.Value;

/** Puts values into cells. */
final class Cells {
    /** The most a cell of Excel holds. */
    private static final int MOST_CHARACTERS = 32_767;

    /** Characters that no XML can hold, and text that could be taken for one of them written out. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|_(?=x\\p{XDigit}{4}_)");

    private Cells() {}

    static void put(Cell cell, Value value) {
        switch (value) {
            case Value.Text text -> cell.setCellValue(fitting(writable(text.text())));
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

    /** As ECMA-376 writes them in its type ST_Xstring: {@code _x0007_}. */
    private static String writable(String text) {
        return UNWRITABLE
                .matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    private static String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}
