package org.pairwright.spreadsheet.markup;

import java.util.Map;
import java.util.TreeMap;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Layout.Merge;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.markup.HtmlTables.RowNumber;
import org.pairwright.spreadsheet.reading.LayoutCollector;
import org.pairwright.spreadsheet.reading.Limits;
import org.pairwright.spreadsheet.reading.RowCollector;

/** One table of a page: rows and cells end where the next ones begin, closed or not. All cells are text. */
final class HtmlTable {
    private static final int MOST_ROWS_SPANNED = 65_534;

    private final RowCollector rows;
    private final LayoutCollector layout;
    private final RowNumber rowNumber;

    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Integer> spanned = new TreeMap<>();
    private final Map<Integer, Span> spans = new TreeMap<>();
    private final CellText text = new CellText();
    private boolean inRow;
    private boolean inCell;
    private boolean hidden;
    private int column;
    private Span span = new Span(1, 1);

    HtmlTable(RowCollector rows, LayoutCollector layout, RowNumber rowNumber) {
        this.rows = rows;
        this.layout = layout;
        this.rowNumber = rowNumber;
    }

    private record Span(int rows, int columns) {}

    void take(HtmlTokens token) throws UnreadableFile {
        if (!token.isTag()) {
            if (inCell) {
                text.take(token.text());
            }
            return;
        }
        switch (token.name()) {
            case "tr" -> {
                endRow();
                if (!token.isClosing()) {
                    beginRow(token);
                }
            }
            case "td", "th" -> {
                endCell();
                if (!token.isClosing()) {
                    beginCell(token);
                }
            }
            case "thead", "tbody", "tfoot" -> endRow();
            case "br" -> text.lineBreak();
            case "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6" -> text.paragraph();
            default -> {}
        }
    }

    boolean isWithinRow() {
        return inRow;
    }

    void end() throws UnreadableFile {
        endRow();
    }

    private void beginRow(HtmlTokens token) {
        inRow = true;
        hidden = isHidden(token);
        column = 0;
    }

    private void beginCell(HtmlTokens token) {
        if (!inRow) {
            beginRow(token);
        }
        while (spanned.getOrDefault(column, 0) > 0) {
            column++;
        }
        inCell = true;
        text.clear();
        span = new Span(
                number(token.attribute("rowspan"), MOST_ROWS_SPANNED),
                number(token.attribute("colspan"), Limits.COLUMNS));
    }

    private void endCell() {
        if (inCell) {
            inCell = false;
            texts.put(column, text.text());
            spans.put(column, span);
            column += span.columns();
        }
    }

    private void endRow() throws UnreadableFile {
        endCell();
        if (!inRow) {
            return;
        }
        inRow = false;
        int number = rowNumber.next();
        rows.begin(number, hidden);
        for (var cell : texts.entrySet()) {
            rows.put(cell.getKey(), Cell.text(cell.getValue()));
        }
        rows.end();
        spanned.replaceAll((any, left) -> left - 1);
        spanned.values().removeIf(left -> left <= 0);
        spans.forEach((first, said) -> span(number, first, said));
        texts.clear();
        spans.clear();
    }

    private void span(int number, int first, Span said) {
        if (said.rows() > 1) {
            for (int n = first; n < first + said.columns(); n++) {
                spanned.put(n, said.rows() - 1);
            }
        }
        layout.merge(new Merge(number, number + said.rows() - 1, first, first + said.columns() - 1));
    }

    private static boolean isHidden(HtmlTokens token) {
        return token.attribute("style").replace(" ", "").contains("display:none");
    }

    /** How many it spans; 1 if it says nothing that makes sense. */
    private static int number(String said, int most) {
        String digits = said.strip();
        return digits.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(digits), 1, most) : 1;
    }
}
