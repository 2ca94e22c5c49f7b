package org.pairwright.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What one cell holds, as the file stored it: formulas are their last value, nothing is evaluated. */
public sealed interface Cell {

    /** How Excel shows it; empty for a blank cell. Dates are written as ISO 8601. */
    String shown();

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /** Nothing, or nothing but white space. */
    record Blank() implements Cell {
        public static final Blank CELL = new Blank();

        @Override
        public String shown() {
            return "";
        }
    }

    /** Text as it stands, with its leading zeros and line breaks. */
    record Text(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param value the exact decimal, with the 15 digits that Excel keeps
     * @param shown as its number format shows it; in full where it has none
     */
    record Amount(BigDecimal value, String shown) implements Cell {}

    record Date(LocalDate day) implements Cell {
        @Override
        public String shown() {
            return day.toString();
        }
    }

    record DateTime(LocalDateTime at) implements Cell {
        @Override
        public String shown() {
            return at.toString();
        }
    }

    record YesNo(boolean yes) implements Cell {
        @Override
        public String shown() {
            return yes ? "TRUE" : "FALSE";
        }
    }

    /** An error such as {@code #N/A}, or a formula without a value. */
    record Fault(String shown) implements Cell {
        /** A formula whose value was never stored in the file. */
        public static final Fault NEVER_CALCULATED = new Fault("=?");
    }

    /** Text with line feeds for line breaks of any kind, or a blank cell where there is nothing to see. */
    static Cell text(String text) {
        int seen = 0;
        while (seen < text.length() && isInvisible(text.charAt(seen))) {
            seen++;
        }
        if (seen == text.length()) {
            return Blank.CELL;
        }
        return new Text(
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
