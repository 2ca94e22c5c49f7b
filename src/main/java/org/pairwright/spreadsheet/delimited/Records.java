package org.pairwright.spreadsheet.delimited;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.spreadsheet.reading.Limits;

/**
 * Cuts text into rows and cells (RFC 4180), read as people write them: any line ends, spaces before a quotation mark,
 * quotation marks that were not doubled. What cannot be right is said: a cell that swallows rows.
 */
final class Records {
    private static final char QUOTE = '"';
    private static final int FAR = 2_000;

    private final String text;
    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder quoted = new StringBuilder();
    private int at;
    private int row;

    Records(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Reads the next row; false at the end. */
    boolean next() throws BrokenQuotes {
        if (at >= text.length()) {
            return false;
        }
        row++;
        cells.clear();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            cells.add(cell());
        }
        passLineEnd();
        return true;
    }

    /** The cells of the row; the list is used again for the next one. */
    List<String> cells() {
        return cells;
    }

    /** Counted from 1; a cell with line breaks makes no further rows. */
    int row() {
        return row;
    }

    private String cell() throws BrokenQuotes {
        int start = passSpaces(at);
        if (start < text.length() && text.charAt(start) == QUOTE) {
            int end = readQuoted(start);
            if (end >= 0) {
                at = end;
                return quoted.toString();
            }
        }
        return plainCell();
    }

    private String plainCell() {
        int start = at;
        while (at < text.length() && !endsCell(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    /**
     * Reads a cell in quotation marks.
     *
     * @return where the cell ends; -1 if the mark is one that she typed, as in {@code "5" pipe}
     */
    private int readQuoted(int start) throws BrokenQuotes {
        quoted.setLength(0);
        boolean broken = false;
        int closes = -1;
        for (int n = start + 1; n < text.length(); n++) {
            char one = text.charAt(n);
            if (one != QUOTE) {
                broken |= isLineEnd(one);
                quoted.append(one);
                requireShort();
            } else if (n + 1 < text.length() && text.charAt(n + 1) == QUOTE) {
                quoted.append(QUOTE);
                n++;
            } else if (endsCell(passSpaces(n + 1))) {
                return passSpaces(n + 1);
            } else if (broken) {
                throw new BrokenQuotes(row);
            } else {
                closes = closes > n ? closes : closedInLine(n + 1);
                if (closes < 0) {
                    return -1;
                }
                quoted.append(QUOTE);
            }
        }
        throw new BrokenQuotes(row);
    }

    private void requireShort() throws BrokenQuotes {
        if (quoted.length() > Limits.LETTERS) {
            throw new BrokenQuotes(row);
        }
    }

    /** Where a cell with a mark that was not doubled is closed in its line, before another begins; -1 if nowhere. */
    private int closedInLine(int from) {
        int end = Math.min(text.length(), from + FAR);
        for (int n = from; n < end && !isLineEnd(text.charAt(n)); n++) {
            if (text.charAt(n) == QUOTE) {
                if (opensCell(n)) {
                    return -1;
                }
                if (endsCell(passSpaces(n + 1))) {
                    return n;
                }
            }
        }
        return -1;
    }

    private boolean opensCell(int quote) {
        int n = quote - 1;
        while (n > 0 && text.charAt(n) == ' ') {
            n--;
        }
        return text.charAt(n) == delimiter;
    }

    private int passSpaces(int from) {
        int n = from;
        while (n < text.length() && text.charAt(n) == ' ' && delimiter != ' ') {
            n++;
        }
        return n;
    }

    private boolean endsCell(int n) {
        return n >= text.length() || text.charAt(n) == delimiter || isLineEnd(text.charAt(n));
    }

    private void passLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private static boolean isLineEnd(char one) {
        return one == '\n' || one == '\r';
    }
}
