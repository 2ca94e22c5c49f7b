package org.pairwright.spreadsheet.markup;

/** The text of a cell of a web page as a browser shows it: white space runs together, breaks and paragraphs part lines. */
final class CellText {
    private final StringBuilder text = new StringBuilder();

    void clear() {
        text.setLength(0);
    }

    void take(String more) {
        for (int n = 0; n < more.length(); n++) {
            char one = more.charAt(n);
            if (isSpace(one)) {
                space();
            } else {
                text.append(one == '\u00a0' ? ' ' : one);
            }
        }
    }

    void lineBreak() {
        trimEnd();
        text.append('\n');
    }

    /** A line break, unless there is one already. */
    void paragraph() {
        trimEnd();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    String text() {
        return text.toString().strip();
    }

    private void space() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void trimEnd() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private static boolean isSpace(char one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f';
    }
}
