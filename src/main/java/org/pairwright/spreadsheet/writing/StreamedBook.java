package org.pairwright.spreadsheet.writing;

import java.io.IOException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose tables are written row by row and never all held at once. */
final class StreamedBook extends SXSSFWorkbook {
    private static final int ROWS_HELD = 100;

    StreamedBook(XSSFWorkbook pages) {
        super(pages, ROWS_HELD);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new SheetInMemory();
    }
}
