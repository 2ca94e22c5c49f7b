package org.pairwright.spreadsheet.biff;

import java.math.BigDecimal;
import java.util.BitSet;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Layout.Merge;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.CellFormat;
import org.pairwright.spreadsheet.reading.LayoutCollector;
import org.pairwright.spreadsheet.reading.NumberCells;
import org.pairwright.spreadsheet.reading.RowCollector;

/** The cells of one sheet, record by record ([MS-XLS] 2.4). */
final class BiffSheet {
    private static final int NUMBER = 0x203;
    private static final int SHORT_NUMBER = 0x27e;
    private static final int SHORT_NUMBERS = 0xbd;
    private static final int SHARED_TEXT = 0xfd;
    private static final int TEXT = 0x204;
    private static final int RICH_TEXT = 0xd6;
    private static final int YES_NO_OR_FAULT = 0x205;
    private static final int FORMULA = 0x06;
    private static final int FORMULA_TEXT = 0x207;
    private static final int ROW = 0x208;
    private static final int COLUMNS = 0x7d;
    private static final int MERGES = 0xe5;

    private static final int RESULT_TEXT = 0;
    private static final int RESULT_YES_NO = 1;
    private static final int RESULT_FAULT = 2;
    private static final int HIDDEN_ROW = 0x20;
    private static final int SHORT_NUMBER_BYTES = 6;

    private final BiffBook book;
    private final RowCollector rows;
    private final LayoutCollector layout = new LayoutCollector();
    private final BitSet hiddenRows = new BitSet();
    private int row = -1;
    private int column;
    private int textColumn = -1;
    private boolean wanted = true;

    BiffSheet(BiffBook book) {
        this.book = book;
        this.rows = new RowCollector(book.source(), book.texts());
    }

    Sheet finished(String name, boolean hidden) throws UnreadableFile {
        endRow();
        return new Sheet(name, hidden, rows.rows(), layout.layout());
    }

    void take(int kind, RecordInputStream in) throws UnreadableFile {
        switch (kind) {
            case NUMBER -> {
                var format = beginCell(in);
                rows.put(column, book.numbers().of(decimal(in.readDouble()), format));
            }
            case SHORT_NUMBER -> {
                var format = beginCell(in);
                rows.put(column, book.numbers().of(decimal(NumberCells.shortNumber(in.readInt())), format));
            }
            case SHORT_NUMBERS -> takeShortNumbers(in);
            case SHARED_TEXT -> {
                beginCell(in);
                rows.putShared(column, in.readInt());
            }
            case TEXT, RICH_TEXT -> {
                beginCell(in);
                rows.put(column, Cell.text(book.text().readLong(in)));
            }
            case YES_NO_OR_FAULT -> {
                beginCell(in);
                int value = in.readUByte();
                rows.put(column, in.readUByte() == 0 ? new Cell.YesNo(value != 0) : fault(value));
            }
            case FORMULA -> takeFormula(in);
            case FORMULA_TEXT -> takeFormulaText(in);
            case ROW -> takeRow(in);
            case COLUMNS -> takeColumns(in);
            case MERGES -> takeMerges(in);
            default -> {}
        }
    }

    /** Every cell begins with its row, its column and its style. */
    private CellFormat beginCell(RecordInputStream in) throws UnreadableFile {
        beginCell(in.readUShort(), in.readUShort());
        return book.format(in.readUShort());
    }

    private void beginCell(int atRow, int atColumn) throws UnreadableFile {
        if (atRow != row) {
            endRow();
            row = atRow;
            rows.begin(row + 1, hiddenRows.get(row));
        }
        column = atColumn;
        textColumn = -1;
    }

    private void endRow() throws UnreadableFile {
        if (row >= 0 && wanted) {
            wanted = rows.end();
        }
    }

    private void takeShortNumbers(RecordInputStream in) throws UnreadableFile {
        int atRow = in.readUShort();
        int atColumn = in.readUShort();
        while (in.remaining() >= SHORT_NUMBER_BYTES) {
            var format = book.format(in.readUShort());
            beginCell(atRow, atColumn++);
            rows.put(column, book.numbers().of(decimal(NumberCells.shortNumber(in.readInt())), format));
        }
    }

    /** Formulas are their last value; a text follows in a record of its own. */
    private void takeFormula(RecordInputStream in) throws UnreadableFile {
        var format = beginCell(in);
        long result = in.readLong();
        if ((result >>> 48) != 0xffff) {
            rows.put(column, book.numbers().of(decimal(Double.longBitsToDouble(result)), format));
            return;
        }
        int value = (int) (result >>> 16) & 0xff;
        switch ((int) (result & 0xff)) {
            case RESULT_TEXT -> textColumn = column;
            case RESULT_YES_NO -> rows.put(column, new Cell.YesNo(value != 0));
            case RESULT_FAULT -> rows.put(column, fault(value));
            default -> {}
        }
    }

    private void takeFormulaText(RecordInputStream in) throws UnreadableFile {
        if (textColumn >= 0) {
            rows.put(textColumn, Cell.text(book.text().readLong(in)));
            textColumn = -1;
        }
    }

    private void takeRow(RecordInputStream in) {
        int number = in.readUShort();
        in.readLong();
        in.readUShort();
        if ((in.readUShort() & HIDDEN_ROW) != 0) {
            hiddenRows.set(number);
        }
    }

    private void takeColumns(RecordInputStream in) {
        int first = in.readUShort();
        int last = in.readUShort();
        in.readInt();
        if ((in.readUShort() & 1) != 0) {
            layout.hide(first, last);
        }
    }

    private void takeMerges(RecordInputStream in) {
        for (int count = in.readUShort(); count > 0 && in.remaining() >= 8; count--) {
            int firstRow = in.readUShort() + 1;
            int lastRow = in.readUShort() + 1;
            layout.merge(new Merge(firstRow, lastRow, in.readUShort(), in.readUShort()));
        }
    }

    private static BigDecimal decimal(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value) : new BigDecimal("1E999");
    }

    private static Cell fault(int code) {
        return new Cell.Fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }
}
