package org.pairwright.intake.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pairwright.spreadsheet.Cell;

/**
 * Numbers with decimals, as text with thousands separators, decimal commas and units too. Where one separator stands in
 * front of exactly three digits it parts thousands.
 */
public final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("[^\\d+\\p{L}-]*([+-]?\\d[\\d.,'’ ]*)(?:\\s*%|\\s*\\p{Sc}|\\s*[\\p{L}²³]{1,12}\\.?)?");
    private static final Pattern GROUPING = Pattern.compile("['’ ]");

    private Numbers() {}

    public static Optional<BigDecimal> of(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> Optional.of(amount.value());
            case Cell.Text text -> of(text.text());
            case Cell.Blank _, Cell.Date _, Cell.DateTime _, Cell.YesNo _, Cell.Fault _ -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> of(String text) {
        var number = NUMBER.matcher(Digits.plain(text).strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(inEnglish(number.group(1).strip())));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String inEnglish(String written) {
        String digits = GROUPING.matcher(written).replaceAll("");
        int comma = digits.lastIndexOf(',');
        int dot = digits.lastIndexOf('.');
        if (comma < 0 && dot < 0) {
            return digits;
        }
        char last = comma > dot ? ',' : '.';
        boolean both = comma >= 0 && dot >= 0;
        boolean decimal = both ? isOnce(digits, last) : isOnce(digits, last) && !isThousands(digits, last);
        String other = last == ',' ? "." : ",";
        return decimal
                ? digits.replace(other, "").replace(last, '.')
                : digits.replace(other, "").replace(String.valueOf(last), "");
    }

    private static boolean isOnce(String digits, char separator) {
        return digits.indexOf(separator) == digits.lastIndexOf(separator);
    }

    private static boolean isThousands(String digits, char separator) {
        int at = digits.indexOf(separator);
        return digits.length() - at - 1 == 3 && !digits.startsWith("0");
    }
}
