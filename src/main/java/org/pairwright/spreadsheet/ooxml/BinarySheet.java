package org.pairwright.spreadsheet.ooxml;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Layout.Merge;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.CellFormat;
import org.pairwright.spreadsheet.reading.LayoutCollector;
import org.pairwright.spreadsheet.reading.NumberCells;
import org.pairwright.spreadsheet.reading.RowCollector;

/** The cells of one sheet of a binary workbook ([MS-XLSB] 2.4). Formulas are their last value. */
final class BinarySheet {
    private static final int ROW = 0;
    private static final int LAST_CELL = 11;
    private static final int FIRST_SHORT_CELL = 12;
    private static final int LAST_SHORT_CELL = 18;
    private static final int RICH_TEXT = 62;
    private static final int COLUMNS = 60;
    private static final int MERGE = 176;
    private static final int HIDDEN_ROW = 0x10;
    private static final int HIDDEN_ROW_AT = 11;

    private final BinaryRecords records;
    private final SheetReading reading;
    private final RowCollector rows;
    private final LayoutCollector layout = new LayoutCollector();
    private boolean wanted = true;
    private boolean inRow;
    private int column = -1;

    BinarySheet(BinaryRecords records, SheetReading reading) {
        this.records = records;
        this.reading = reading;
        this.rows = new RowCollector(reading.source(), reading.texts());
    }

    Sheet read(SheetEntry entry) throws IOException, UnreadableFile {
        while (records.next()) {
            take(records.kind(), records.content());
        }
        endRow();
        return new Sheet(entry.name(), entry.hidden(), rows.rows(), layout.layout());
    }

    private void take(int kind, ByteBuffer content) throws UnreadableFile {
        if (kind == ROW) {
            endRow();
            beginRow(content);
        } else if (kind == COLUMNS) {
            if ((content.getShort(16) & 1) != 0) {
                layout.hide(content.getInt(0), content.getInt(4));
            }
        } else if (kind == MERGE) {
            layout.merge(new Merge(content.getInt() + 1, content.getInt() + 1, content.getInt(), content.getInt()));
        } else if (inRow && (kind <= LAST_CELL || kind == RICH_TEXT)) {
            column = content.getInt();
            takeCell(kind, content);
        } else if (inRow && kind >= FIRST_SHORT_CELL && kind <= LAST_SHORT_CELL) {
            column++;
            takeCell(kind - FIRST_SHORT_CELL + 1, content);
        }
    }

    private void beginRow(ByteBuffer content) {
        rows.begin(content.getInt() + 1, (content.get(HIDDEN_ROW_AT) & HIDDEN_ROW) != 0);
        inRow = wanted;
        column = -1;
    }

    private void endRow() throws UnreadableFile {
        if (inRow) {
            wanted = rows.end();
            inRow = false;
        }
    }

    private void takeCell(int kind, ByteBuffer content) throws UnreadableFile {
        var format = reading.styles().format(content.getInt() & 0xffffff);
        switch (kind) {
            case 2 -> rows.put(column, number(NumberCells.shortNumber(content.getInt()), format));
            case 3, 11 -> rows.put(column, fault(content.get() & 0xff));
            case 4, 10 -> rows.put(column, new Cell.YesNo(content.get() != 0));
            case 5, 9 -> rows.put(column, number(content.getDouble(), format));
            case 6, 8 -> rows.put(column, Cell.text(records.text()));
            case 7 -> rows.putShared(column, content.getInt());
            case RICH_TEXT -> {
                content.get();
                rows.put(column, Cell.text(records.text()));
            }
            default -> {}
        }
    }

    private Cell number(double value, CellFormat format) {
        return Double.isFinite(value)
                ? reading.numbers().of(BigDecimal.valueOf(value), format)
                : new Cell.Fault("#NUM!");
    }

    private static Cell fault(int code) {
        return new Cell.Fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }
}
