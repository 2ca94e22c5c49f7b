package org.pairwright.spreadsheet.markup;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Layout.Merge;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.LayoutCollector;
import org.pairwright.spreadsheet.reading.Limits;
import org.pairwright.spreadsheet.reading.RowCollector;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.Xml;

/** One sheet of an OpenDocument spreadsheet; what is repeated is written out, within the limits. */
final class OpenDocumentSheet {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final Xml xml;
    private final Source source;
    private final RowCollector rows;
    private final LayoutCollector layout = new LayoutCollector();
    private final List<Cell> cells = new ArrayList<>();
    private int row = 1;
    private int columnsNamed;
    private boolean wanted = true;

    OpenDocumentSheet(Xml xml, Source source) {
        this.xml = xml;
        this.source = source;
        this.rows = new RowCollector(source);
    }

    /** From the start of the table to its end. */
    Sheet read(String name, boolean hidden) throws XMLStreamException, UnreadableFile {
        while (xml.nextWithin("table")) {
            if (xml.isStart()) {
                readPart();
            }
        }
        return new Sheet(name, hidden, rows.rows(), layout.layout());
    }

    private void readPart() throws XMLStreamException, UnreadableFile {
        switch (xml.name()) {
            case "table-row" -> readRow();
            case "table-column" -> readColumns();
            case "table-header-rows",
                    "table-rows",
                    "table-row-group",
                    "table-header-columns",
                    "table-columns",
                    "table-column-group" -> {}
            default -> xml.skip();
        }
    }

    private void readColumns() {
        int repeated = repeated("number-columns-repeated");
        if (isHidden()) {
            layout.hide(columnsNamed, columnsNamed + Math.min(repeated, Limits.COLUMNS) - 1);
        }
        columnsNamed = Math.min(columnsNamed + repeated, FAR);
    }

    private boolean isHidden() {
        String visibility = xml.attribute("visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private int repeated(String attribute) {
        return Math.clamp(xml.number(attribute, 1), 1, FAR);
    }

    private void readRow() throws XMLStreamException, UnreadableFile {
        boolean hidden = isHidden();
        int repeated = repeated("number-rows-repeated");
        cells.clear();
        int column = 0;
        while (xml.nextWithin("table-row")) {
            if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
                column = readCell(column);
            }
        }
        boolean blank = cells.stream().allMatch(Cell::isBlank);
        for (int n = 0; n < repeated && wanted && !(blank && n > 0); n++) {
            wanted = rows.take(row + n, hidden, cells);
        }
        row = Math.min(row + repeated, FAR);
    }

    /** Reads a cell and tells which column comes next. */
    private int readCell(int column) throws XMLStreamException, UnreadableFile {
        int repeated = repeated("number-columns-repeated");
        int rowsSpanned = repeated("number-rows-spanned");
        int columnsSpanned = repeated("number-columns-spanned");
        layout.merge(new Merge(
                row, Math.min(row + rowsSpanned - 1, FAR), column, Math.min(column + columnsSpanned - 1, FAR)));
        var cell = OpenDocumentCell.read(xml);
        if (!cell.isBlank()) {
            if (column + repeated > Limits.COLUMNS) {
                throw source.unreadable("spreadsheet.unreadable.tooWide", Limits.COLUMNS);
            }
            while (cells.size() < column) {
                cells.add(Cell.Blank.CELL);
            }
            for (int n = 0; n < repeated; n++) {
                cells.add(cell);
            }
        }
        return Math.min(column + repeated, FAR);
    }
}
