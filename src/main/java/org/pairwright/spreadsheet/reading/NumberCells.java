package org.pairwright.spreadsheet.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.pairwright.spreadsheet.Cell;

/** Makes a cell of a stored number: a date where its number format says so, otherwise a number as Excel shows it. */
public final class NumberCells {
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);
    private static final BigDecimal FIRST_DAY = BigDecimal.ONE;

    /** Excel's days end with the year 9999. */
    private static final BigDecimal BEHIND_LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int MOST_DIGITS = 400;
    private static final int MOST_SHOWN = 60;

    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    /**
     * Cells of one workbook.
     *
     * @param from1904 whether days are counted from 1904, as old Macs did
     */
    public NumberCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A number in 30 bits: two of the 32 say whether it is whole and whether it is a hundred times too large. */
    public static double shortNumber(int stored) {
        double value = (stored & 2) != 0 ? stored >> 2 : Double.longBitsToDouble((stored & 0xfffffffcL) << 32);
        return (stored & 1) != 0 ? value / 100 : value;
    }

    public Cell of(BigDecimal stored, CellFormat format) {
        if (isBeyondExcel(stored)) {
            return new Cell.Fault("#NUM!");
        }
        var value = tidy(stored);
        if (format.isDate() && isDay(value)) {
            return date(DateUtil.getLocalDateTime(value.doubleValue(), from1904, true));
        }
        return new Cell.Amount(value, shown(value, format));
    }

    /** Days before the first are times of a day without a day. */
    private boolean isDay(BigDecimal value) {
        return (from1904 ? value.signum() >= 0 : value.compareTo(FIRST_DAY) >= 0)
                && DateUtil.isValidExcelDate(value.doubleValue())
                && value.compareTo(BEHIND_LAST_DAY) < 0;
    }

    private static boolean isTime(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) < 0;
    }

    /** Writing 1E999999999 in full would take all memory. */
    private static boolean isBeyondExcel(BigDecimal stored) {
        return Math.abs((long) stored.scale()) > MOST_DIGITS || stored.precision() > MOST_DIGITS;
    }

    private static Cell date(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? new Cell.Date(at.toLocalDate()) : new Cell.DateTime(at);
    }

    /** What the formatter cannot show, and what it would fill with number signs, is shown in full. */
    private String shown(BigDecimal value, CellFormat format) {
        if (format.isPlain() || (format.isDate() && !isTime(value))) {
            return value.toPlainString();
        }
        try {
            String shown = formatter
                    .formatRawCellContents(value.doubleValue(), format.number(), format.text(), from1904)
                    .strip();
            return shown.isEmpty()
                            || shown.length() > MOST_SHOWN
                            || shown.startsWith("##")
                            || shown.equals(Double.toString(value.doubleValue()))
                    ? value.toPlainString()
                    : shown;
        } catch (RuntimeException _) {
            return value.toPlainString();
        }
    }

    private static BigDecimal tidy(BigDecimal stored) {
        var rounded = stored.round(DIGITS_OF_EXCEL).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
