package org.pairwright.spreadsheet.ooxml;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.CellFormat;
import org.pairwright.spreadsheet.reading.IsoDays;
import org.pairwright.spreadsheet.reading.RowCollector;
import org.pairwright.spreadsheet.reading.Xml;

/** One cell of a sheet, from its start to its end; used again for the next one. */
final class StoredCell {
    private static final int SAFE_DIGITS = 15;

    private final Xml xml;
    private final SheetReading reading;
    private final RowCollector rows;

    private CellFormat format = CellFormat.GENERAL;
    private String type = "n";
    private boolean formula;
    private boolean value;
    private String inline = "";

    StoredCell(Xml xml, SheetReading reading, RowCollector rows) {
        this.xml = xml;
        this.reading = reading;
        this.rows = rows;
    }

    void begin() {
        format = CellFormat.GENERAL;
        type = "n";
        formula = false;
        value = false;
        inline = "";
    }

    void style(String number) {
        format = reading.styles().format(smallNumber(number));
    }

    void type(String said) {
        type = said;
    }

    void read(int column) throws XMLStreamException, UnreadableFile {
        xml.clearText();
        while (xml.nextWithin("c")) {
            if (xml.isStart()) {
                readPart();
            }
        }
        put(column);
    }

    private void readPart() throws XMLStreamException, UnreadableFile {
        switch (xml.name()) {
            case "v" -> {
                xml.clearText();
                xml.collectText();
                value = xml.textLength() > 0;
            }
            case "f" -> {
                formula = true;
                xml.skip();
            }
            case "is" -> inline = RichText.within("is", xml);
            default -> xml.skip();
        }
    }

    private void put(int column) throws UnreadableFile {
        if (!inline.isEmpty() && !value) {
            rows.put(column, Cell.text(inline));
        } else if (value) {
            putValue(column);
        } else if (formula && !type.equals("str")) {
            rows.put(column, Cell.Fault.NEVER_CALCULATED);
        }
    }

    private void putValue(int column) throws UnreadableFile {
        switch (type) {
            case "s" -> rows.putShared(column, smallNumber(xml.text().strip()));
            case "str", "inlineStr" -> rows.put(column, Cell.text(RichText.unescaped(xml.text())));
            case "b" -> rows.put(column, yesNo(xml.text().strip()));
            case "e" -> rows.put(column, new Cell.Fault(xml.text().strip()));
            case "d" -> rows.put(column, day(xml.text().strip()));
            default -> putNumber(column);
        }
    }

    private void putNumber(int column) throws UnreadableFile {
        int length = xml.textLength();
        if (format.isPlain() && length <= SAFE_DIGITS) {
            long whole = wholeNumber(xml.textCharacters(), length);
            if (whole >= 0) {
                rows.putWhole(column, whole);
                return;
            }
        }
        rows.put(column, number(xml.text().strip()));
    }

    /** What should be a number and is none is shown as it stands. */
    private Cell number(String text) {
        try {
            return reading.numbers().of(new BigDecimal(text), format);
        } catch (NumberFormatException _) {
            return Cell.text(text);
        }
    }

    /** -1 if it is not made of digits alone. */
    private static long wholeNumber(char[] text, int length) {
        long whole = 0;
        for (int n = 0; n < length; n++) {
            int digit = text[n] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            whole = whole * 10 + digit;
        }
        return whole;
    }

    /** -1 if it is none. */
    private static int smallNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private static Cell yesNo(String text) {
        return new Cell.YesNo(text.equals("1") || text.equalsIgnoreCase("true"));
    }

    /** Days as ISO 8601 writes them, which strict workbooks may hold. */
    private static Cell day(String text) {
        try {
            return IsoDays.cell(text);
        } catch (DateTimeParseException _) {
            return Cell.text(text);
        }
    }
}
