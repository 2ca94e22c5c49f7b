package org.pairwright.spreadsheet.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.pairwright.spreadsheet.Cell;

/** Days and times as ISO 8601 writes them. */
public final class IsoDays {
    private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");
    private static final int FIRST_YEAR = 1900;
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    private IsoDays() {}

    /**
     * A day, with its time to the second if it has one, without its zone; a time on the day before all days is a time alone.
     *
     * @throws java.time.format.DateTimeParseException if it is none
     */
    public static Cell cell(String text) {
        if (!text.contains("T")) {
            return new Cell.Date(LocalDate.parse(text));
        }
        var at = LocalDateTime.parse(ZONE.matcher(text).replaceFirst("")).truncatedTo(ChronoUnit.SECONDS);
        if (at.getYear() < FIRST_YEAR) {
            var part = BigDecimal.valueOf(at.toLocalTime().toSecondOfDay());
            return new Cell.Amount(
                    part.divide(SECONDS_OF_DAY, 15, RoundingMode.HALF_UP).stripTrailingZeros(),
                    at.toLocalTime().toString());
        }
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? new Cell.Date(at.toLocalDate()) : new Cell.DateTime(at);
    }
}
