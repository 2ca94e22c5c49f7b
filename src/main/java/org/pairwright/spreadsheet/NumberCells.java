package org.pairwright.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Makes a cell of a stored number: a date where its number format says so, otherwise a number as Excel shows it. */
final class NumberCells {
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);
    private static final BigDecimal FIRST_DAY = BigDecimal.ONE;
    private static final int MOST_DIGITS = 400;
    private static final String GENERAL = "General";

    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    NumberCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** @param format the format's text; empty for one that Excel knows by its number */
    Cell of(BigDecimal stored, int formatNumber, String format) {
        if (isBeyondExcel(stored)) {
            return new Cell.Fault("#NUM!");
        }
        var value = tidy(stored);
        if (isDate(value, formatNumber, format)) {
            return date(DateUtil.getLocalDateTime(value.doubleValue(), from1904, true));
        }
        return new Cell.Amount(value, shown(value, formatNumber, format));
    }

    /** Writing 1E999999999 in full would take all memory. */
    private static boolean isBeyondExcel(BigDecimal stored) {
        return Math.abs((long) stored.scale()) > MOST_DIGITS || stored.precision() > MOST_DIGITS;
    }

    private static boolean isDate(BigDecimal value, int formatNumber, String format) {
        return value.compareTo(FIRST_DAY) >= 0
                && DateUtil.isValidExcelDate(value.doubleValue())
                && DateUtil.isADateFormat(formatNumber, format)
                && !format.toLowerCase(Locale.ROOT).contains("[h");
    }

    private static Cell date(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? new Cell.Date(at.toLocalDate()) : new Cell.DateTime(at);
    }

    private String shown(BigDecimal value, int formatNumber, String format) {
        String text = format.isEmpty() ? builtIn(formatNumber) : format;
        return text.equals(GENERAL) || text.equals("@")
                ? value.toPlainString()
                : formatter
                        .formatRawCellContents(value.doubleValue(), formatNumber, text, from1904)
                        .strip();
    }

    private static String builtIn(int formatNumber) {
        String known = BuiltinFormats.getBuiltinFormat(formatNumber);
        return known == null ? GENERAL : known;
    }

    private static BigDecimal tidy(BigDecimal stored) {
        var rounded = stored.round(DIGITS_OF_EXCEL).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
