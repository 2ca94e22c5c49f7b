package org.pairwright.spreadsheet.reading;

import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A number format.
 *
 * @param number by which Excel knows it
 * @param text its pattern
 * @param isDate whether it shows a number as a day; hours that run on are none
 * @param isPlain whether it shows a number as it is
 */
public record CellFormat(int number, String text, boolean isDate, boolean isPlain) {
    private static final String GENERAL_TEXT = "General";

    public static final CellFormat GENERAL = new CellFormat(0, GENERAL_TEXT, false, true);

    /**
     * The format of this number.
     *
     * @param pattern empty for a format that Excel knows by its number
     */
    public static CellFormat of(int number, String pattern) {
        String text = pattern.isEmpty()
                ? Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(number), GENERAL_TEXT)
                : pattern;
        boolean plain = text.equalsIgnoreCase(GENERAL_TEXT) || text.equals("@") || text.equals("0");
        boolean date = !plain
                && DateUtil.isADateFormat(number, text)
                && !text.toLowerCase(Locale.ROOT).contains("[h");
        return new CellFormat(number, text, date, plain);
    }
}
