package org.pairwright.spreadsheet.biff;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.biff.BiffBook.Entry;
import org.pairwright.spreadsheet.reading.Source;

/** Reads the records of a workbook of Excel 5, 95, 97 to 2003: first what holds for all, then sheet by sheet. */
public final class XlsFile {
    private static final int BEGIN = 0x809;
    private static final int END = 0x0a;
    private static final int PROTECTION = 0x2f;
    private static final int OF_ALL = 0x05;
    private static final int OF_A_SHEET = 0x10;
    private static final int EXCEL_97 = 0x600;

    private final Source source;
    private final Records records;
    private final List<Sheet> sheets = new ArrayList<>();
    private BiffBook book;
    private Iterator<Entry> entries = List.<Entry>of().iterator();
    private int depth;

    private XlsFile(Source source, InputStream bytes) {
        this.source = source;
        this.records = new Records(source, bytes);
        this.book = new BiffBook(source, true);
    }

    /**
     * The sheets in their order.
     *
     * @param bytes the workbook's stream, taken out of its container; or the file itself where it has none
     */
    public static List<Sheet> read(Source source, InputStream bytes) throws UnreadableFile {
        return new XlsFile(source, bytes).sheets();
    }

    /** Behind the last sheet may be anything. */
    private List<Sheet> sheets() throws UnreadableFile {
        boolean any = false;
        while ((!any || entries.hasNext()) && records.next()) {
            if (records.kind() == BEGIN) {
                readPart(records.in());
                any = true;
            }
        }
        if (!any || entries.hasNext()) {
            throw source.damaged();
        }
        return sheets;
    }

    private void readPart(RecordInputStream in) throws UnreadableFile {
        boolean isExcel97 = in.readUShort() == EXCEL_97;
        int kind = in.readUShort();
        if (kind == OF_ALL) {
            book = new BiffBook(source, isExcel97);
            readBook();
            entries = book.entries().iterator();
            return;
        }
        var entry = entries.hasNext() ? entries.next() : new Entry(0, false, source.title());
        if (kind == OF_A_SHEET) {
            sheets.add(readSheet(entry, isExcel97));
        } else {
            passOver();
        }
    }

    private void readBook() throws UnreadableFile {
        while (withinPart()) {
            if (records.kind() == PROTECTION) {
                records.unlock(book.isExcel97());
            } else if (depth == 0) {
                book.take(records.kind(), records.in());
            }
        }
    }

    private Sheet readSheet(Entry entry, boolean isExcel97) throws UnreadableFile {
        if (book.isExcel97() && !isExcel97) {
            book = new BiffBook(source, false);
        }
        var sheet = new BiffSheet(book);
        while (withinPart()) {
            if (depth == 0) {
                sheet.take(records.kind(), records.in());
            }
        }
        return sheet.finished(entry.name(), entry.hidden());
    }

    private void passOver() throws UnreadableFile {
        while (withinPart()) {
            // A chart, a macro: nothing of hers.
        }
    }

    /** Goes to the next record of the part; charts within a sheet are parts in a part. */
    private boolean withinPart() throws UnreadableFile {
        if (!records.next()) {
            throw source.damaged();
        }
        if (records.kind() == BEGIN) {
            depth++;
        } else if (records.kind() == END) {
            if (depth == 0) {
                return false;
            }
            depth--;
        }
        return true;
    }
}
