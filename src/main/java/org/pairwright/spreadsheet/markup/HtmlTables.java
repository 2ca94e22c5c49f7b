package org.pairwright.spreadsheet.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.LayoutCollector;
import org.pairwright.spreadsheet.reading.RowCollector;
import org.pairwright.spreadsheet.reading.Source;

/** Collects the rows of all tables of a page. A table within a cell comes before the row it stands in. */
final class HtmlTables {
    private static final int DEEPEST = 100;
    private static final int TOKENS_BETWEEN_REPORTS = 5_000;

    private final Source source;
    private final RowCollector rows;
    private final LayoutCollector layout = new LayoutCollector();
    private final Deque<HtmlTable> open = new ArrayDeque<>();
    private final RowNumber rowNumber = new RowNumber();
    private boolean any;

    HtmlTables(Source source) {
        this.source = source;
        this.rows = new RowCollector(source);
    }

    /** Counts the rows of all tables together. */
    static final class RowNumber {
        private int last;

        int next() {
            return ++last;
        }
    }

    void read(HtmlTokens tokens) throws UnreadableFile {
        int seen = 0;
        while (tokens.next()) {
            if (seen++ % TOKENS_BETWEEN_REPORTS == 0) {
                source.report();
            }
            if (tokens.isTag() && tokens.name().equals("table")) {
                takeTable(tokens.isClosing());
            } else if (!open.isEmpty()) {
                open.getLast().take(tokens);
            }
        }
        while (!open.isEmpty()) {
            endUnclosed(open.removeLast());
        }
    }

    /** Many programs leave out the end of a table; where a row is not whole either, the page was cut. */
    private void endUnclosed(HtmlTable table) throws UnreadableFile {
        if (table.isWithinRow()) {
            throw source.damaged();
        }
        table.end();
    }

    boolean any() {
        return any;
    }

    Sheet sheet() {
        return new Sheet(source.title(), false, rows.rows(), layout.layout());
    }

    private void takeTable(boolean closing) throws UnreadableFile {
        if (!closing) {
            if (open.size() == DEEPEST) {
                throw source.damaged();
            }
            any = true;
            open.addLast(new HtmlTable(rows, layout, rowNumber));
        } else if (!open.isEmpty()) {
            open.removeLast().end();
            rowNumber.next();
        }
    }
}
