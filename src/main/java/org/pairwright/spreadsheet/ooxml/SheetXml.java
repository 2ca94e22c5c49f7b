package org.pairwright.spreadsheet.ooxml;

import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.LayoutCollector;
import org.pairwright.spreadsheet.reading.RowCollector;
import org.pairwright.spreadsheet.reading.Xml;

/** Reads one sheet: rows and cells with or without their places, in whatever order they come. */
final class SheetXml {
    private final Xml xml;
    private final XMLStreamReader reader;
    private final RowCollector rows;
    private final LayoutCollector layout = new LayoutCollector();
    private final StoredCell cell;
    private boolean wanted = true;

    SheetXml(Xml xml, SheetReading reading) {
        this.xml = xml;
        this.reader = xml.reader();
        this.rows = new RowCollector(reading.source(), reading.texts());
        this.cell = new StoredCell(xml, reading, rows);
    }

    /** Empty if the part is no worksheet but a sheet with a chart or a dialog. */
    Optional<Sheet> read(SheetEntry entry) throws XMLStreamException, UnreadableFile {
        if (!xml.nextTag() || !xml.name().equals("worksheet")) {
            return Optional.empty();
        }
        while (xml.nextTag()) {
            if (xml.isStart()) {
                readPart();
            }
        }
        return Optional.of(new Sheet(entry.name(), entry.hidden(), rows.rows(), layout.layout()));
    }

    private void readPart() throws XMLStreamException, UnreadableFile {
        switch (xml.name()) {
            case "sheetData" -> readRows();
            case "col" -> readColumns();
            case "mergeCell" ->
                CellPlace.region(Objects.requireNonNullElse(xml.attribute("ref"), ""))
                        .ifPresent(layout::merge);
            default -> {}
        }
    }

    private void readColumns() {
        if (xml.isYes("hidden")) {
            layout.hide(xml.number("min", 1) - 1, xml.number("max", 0) - 1);
        }
    }

    private void readRows() throws XMLStreamException, UnreadableFile {
        int number = 0;
        while (xml.nextWithin("sheetData")) {
            if (xml.isStart("row")) {
                number = Math.max(1, xml.number("r", number + 1));
                if (wanted) {
                    readRow(number);
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void readRow(int number) throws XMLStreamException, UnreadableFile {
        rows.begin(number, xml.isYes("hidden"));
        int column = 0;
        while (xml.nextWithin("row")) {
            if (xml.isStart("c")) {
                column = readCell(column);
            }
        }
        wanted = rows.end();
    }

    /** Reads a cell and tells which column comes next. */
    private int readCell(int next) throws XMLStreamException, UnreadableFile {
        int column = next;
        cell.begin();
        for (int n = reader.getAttributeCount() - 1; n >= 0; n--) {
            String name = reader.getAttributeLocalName(n);
            if (name.length() == 1) {
                String value = reader.getAttributeValue(n);
                switch (name.charAt(0)) {
                    case 'r' -> column = column(value, next);
                    case 's' -> cell.style(value);
                    case 't' -> cell.type(value);
                    default -> {}
                }
            }
        }
        cell.read(column);
        return column + 1;
    }

    private static int column(String reference, int otherwise) {
        int said = CellPlace.column(reference);
        return said < 0 ? otherwise : said;
    }
}
