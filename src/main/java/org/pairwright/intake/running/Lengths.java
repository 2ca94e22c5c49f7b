package org.pairwright.intake.running;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;
import org.pairwright.spreadsheet.Cell;

/** How long a session was, in minutes: 90, "90 min", "1h30", "1:30", "1,5 hours". */
final class Lengths {
    private static final int MINUTES = 60;
    private static final int MOST = 24 * MINUTES;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(:\\d{2})?");
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?|時間|ساعة)\\.?\\s*(?:(\\d{1,2})\\s*\\D*)?");
    private static final Pattern IN_MINUTES =
            Pattern.compile("(\\d{1,4})(?:[.,]0+)?\\s*(?:m|min|mins|minutes?|minuten|minutos?|分|['’′]|دقيقة)?\\.?");
    private static final Pattern SAYS_HOURS = Pattern.compile("\\b(hours?|stunden|heures|horas|std|hrs)\\b");

    private Lengths() {}

    /** Empty where it is not understood. */
    static OptionalInt of(Cell cell, String header) {
        String text = cell.shown().strip().toLowerCase(Locale.ROOT);
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return sane(Integer.parseInt(clock.group(1)) * MINUTES + Integer.parseInt(clock.group(2)));
        }
        boolean hours = SAYS_HOURS.matcher(Plain.of(header)).find();
        if (cell instanceof Cell.Amount amount) {
            return minutes(amount.value(), hours);
        }
        return written(text, hours);
    }

    private static OptionalInt written(String text, boolean hours) {
        var inHours = HOURS.matcher(text);
        if (inHours.matches()) {
            int whole = minutes(number(inHours.group(1)), true).orElse(0);
            return sane(whole + (inHours.group(2) == null ? 0 : Integer.parseInt(inHours.group(2))));
        }
        var plain = IN_MINUTES.matcher(text);
        if (plain.matches()) {
            boolean unitless = Character.isDigit(text.charAt(text.length() - 1));
            return minutes(number(plain.group(1)), hours && unitless);
        }
        return OptionalInt.empty();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static OptionalInt minutes(BigDecimal value, boolean hours) {
        double minutes = hours ? value.doubleValue() * MINUTES : value.doubleValue();
        return sane((int) Math.round(minutes));
    }

    private static OptionalInt sane(int minutes) {
        return minutes > 0 && minutes <= MOST ? OptionalInt.of(minutes) : OptionalInt.empty();
    }
}
