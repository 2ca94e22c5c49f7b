package org.pairwright.spreadsheet.writing;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose tables are written row by row and never all held at once. */
final class StreamedBook extends SXSSFWorkbook {
    private static final int ROWS_HELD = 100;

    StreamedBook(XSSFWorkbook pages) {
        super(pages, ROWS_HELD);
    }

    /**
     * POI asks for the first font of each new sheet, to measure columns that nobody asks it to fit. That loads the fonts
     * of the system, keeps a list of them in her home folder and looks up the name of the computer. Told like this that
     * there are no fonts, it goes on without.
     */
    @Override
    public Font getFontAt(int index) {
        throw new InternalError("no fonts are measured, as where the X11FontManager fails");
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new SheetInMemory();
    }
}
