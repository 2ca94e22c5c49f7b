package org.pairwright.intake.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairwright.spreadsheet.Cell;

/**
 * Dates of one column: date cells, ISO 8601, and numbers with dots, slashes or dashes, whose order is told by the whole
 * column (a number above 12 is no month). Where nothing tells it, the day comes
 * first.
 */
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([ T].*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})\\.?([ ,T].*)?");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private final boolean monthFirst;

    private Days(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** Reads the order of day and month off the cells of a column. */
    public static Days asIn(List<Cell> column) {
        var written = column.stream()
                .map(cell -> NUMBERS.matcher(cell.shown().strip()))
                .filter(Matcher::matches)
                .toList();
        boolean dayFirst = written.stream().anyMatch(date -> Integer.parseInt(date.group(1)) > MONTHS);
        boolean monthFirst = written.stream().anyMatch(date -> Integer.parseInt(date.group(2)) > MONTHS);
        return new Days(monthFirst && !dayFirst);
    }

    public Optional<LocalDate> of(Cell cell) {
        return switch (cell) {
            case Cell.Date date -> Optional.of(date.day());
            case Cell.DateTime time -> Optional.of(time.at().toLocalDate());
            case Cell.Text text -> of(text.text().strip());
            case Cell.Blank _, Cell.Amount _, Cell.YesNo _, Cell.Fault _ -> Optional.empty();
        };
    }

    private Optional<LocalDate> of(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        return monthFirst
                ? day(numbers.group(3), numbers.group(1), numbers.group(2))
                : day(numbers.group(3), numbers.group(2), numbers.group(1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int written = Integer.parseInt(year);
        try {
            int full = year.length() == 2 ? CENTURY + written : written;
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
