package org.pairwright.spreadsheet.reading;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
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
    private static final Pattern RUNS_ON = Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|general|standard|[_*].", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS = Pattern.compile("y|d|gg|e[\\W]*m");
    private static final Pattern DIGITS = Pattern.compile("[#0?]");

    public static final CellFormat GENERAL = new CellFormat(0, GENERAL_TEXT, false, true);

    /**
     * The format of this number.
     *
     * @param pattern empty for a format that Excel knows by its number
     */
    public static CellFormat of(int number, String pattern) {
        String text = pattern.isEmpty() ? known(number) : pattern;
        boolean plain = text.equalsIgnoreCase(GENERAL_TEXT) || text.equals("@") || text.equals("0");
        boolean date =
                !plain && !RUNS_ON.matcher(text).find() && (DateUtil.isADateFormat(number, text) || namesDays(text));
        return new CellFormat(number, text, date, plain);
    }

    /** Some numbers mean days or times in East Asian languages, and are written without a pattern (ECMA-376, 18.8.30). */
    private static String known(int number) {
        return switch (number) {
            case 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> "yyyy/m/d";
            case 32, 33, 34, 35, 55, 56 -> "h:mm";
            default -> Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(number), GENERAL_TEXT);
        };
    }

    /** Whether it shows a year or a day, such as those of Japanese eras, and no digits of a number. */
    private static boolean namesDays(String text) {
        String letters = LITERAL.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return DAYS.matcher(letters).find() && !DIGITS.matcher(letters).find();
    }
}
