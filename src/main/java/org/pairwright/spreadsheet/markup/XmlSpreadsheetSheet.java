package org.pairwright.spreadsheet.markup;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Layout.Merge;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.CellFormat;
import org.pairwright.spreadsheet.reading.IsoDays;
import org.pairwright.spreadsheet.reading.LayoutCollector;
import org.pairwright.spreadsheet.reading.NumberCells;
import org.pairwright.spreadsheet.reading.RowCollector;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.Xml;

/** One sheet of an XML spreadsheet; rows and cells follow each other unless they say their number. */
final class XmlSpreadsheetSheet {
    private static final int FAR = 100_000_000;

    private final Xml xml;
    private final Map<String, CellFormat> formats;
    private final NumberCells numbers = new NumberCells(false);
    private final RowCollector rows;
    private final LayoutCollector layout = new LayoutCollector();
    private int row = 1;
    private int columnsNamed;
    private boolean hidden;
    private boolean wanted = true;

    XmlSpreadsheetSheet(Xml xml, Source source, Map<String, CellFormat> formats) {
        this.xml = xml;
        this.formats = formats;
        this.rows = new RowCollector(source);
    }

    /** From the start of the sheet to its end. */
    Sheet read(String name) throws XMLStreamException, UnreadableFile {
        while (xml.nextWithin("Worksheet")) {
            if (xml.isStart()) {
                readPart();
            }
        }
        return new Sheet(name, hidden, rows.rows(), layout.layout());
    }

    private void readPart() throws XMLStreamException, UnreadableFile {
        switch (xml.name()) {
            case "Row" -> readRow();
            case "Column" -> readColumns();
            case "Visible" -> {
                xml.clearText();
                xml.collectText();
                hidden = xml.text().contains("Hidden");
            }
            default -> {}
        }
    }

    private void readColumns() {
        int first = Math.clamp(xml.number("Index", columnsNamed + 1), 1, FAR) - 1;
        int last = first + Math.clamp(xml.number("Span", 0), 0, FAR);
        if (xml.isYes("Hidden")) {
            layout.hide(first, last);
        }
        columnsNamed = last + 1;
    }

    private void readRow() throws XMLStreamException, UnreadableFile {
        row = Math.clamp(xml.number("Index", row), 1, FAR);
        int next = row + 1 + Math.clamp(xml.number("Span", 0), 0, FAR);
        if (wanted) {
            rows.begin(row, xml.isYes("Hidden"));
            int column = 0;
            while (xml.nextWithin("Row")) {
                if (xml.isStart("Cell")) {
                    column = readCell(column);
                }
            }
            wanted = rows.end();
        } else {
            xml.skip();
        }
        row = Math.min(next, FAR);
    }

    /** Reads a cell and tells which column comes next. */
    private int readCell(int next) throws XMLStreamException, UnreadableFile {
        int column = Math.clamp(xml.number("Index", next + 1), 1, FAR) - 1;
        int across = Math.clamp(xml.number("MergeAcross", 0), 0, FAR);
        int down = Math.clamp(xml.number("MergeDown", 0), 0, FAR);
        boolean formula = xml.attribute("Formula") != null;
        var format = formats.getOrDefault(Objects.requireNonNullElse(xml.attribute("StyleID"), ""), CellFormat.GENERAL);
        layout.merge(new Merge(row, row + down, column, column + across));
        Cell cell = formula ? Cell.Fault.NEVER_CALCULATED : Cell.Blank.CELL;
        while (xml.nextWithin("Cell")) {
            if (xml.isStart("Data")) {
                String type = Objects.requireNonNullElse(xml.attribute("Type"), "String");
                xml.clearText();
                xml.collectText();
                cell = cell(type, xml.text(), format);
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        rows.put(column, cell);
        return column + across + 1;
    }

    private Cell cell(String type, String text, CellFormat format) {
        try {
            return switch (type) {
                case "Number" -> numbers.of(new BigDecimal(text.strip()), format);
                case "DateTime" -> IsoDays.cell(text.strip());
                case "Boolean" -> new Cell.YesNo(text.strip().equals("1"));
                case "Error" -> new Cell.Fault(text.strip());
                default -> Cell.text(text);
            };
        } catch (NumberFormatException | DateTimeParseException _) {
            return Cell.text(text);
        }
    }
}
