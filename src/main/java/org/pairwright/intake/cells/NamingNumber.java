package org.pairwright.intake.cells;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pairwright.spreadsheet.Cell;

/** A number that names something and is never counted with: staff numbers, phone numbers. Leading zeros stay. */
public final class NamingNumber {
    private static final Pattern SCIENTIFIC =
            Pattern.compile("[+-]?\\d(?:[.,]\\d+)?E\\+\\d{1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINT_ZERO = Pattern.compile("(\\d{3,})\\.0");

    private NamingNumber() {}

    /**
     * As people read it.
     *
     * @param text of the cell, without clutter
     * @return empty where nothing is said, or where a file kept only the first digits
     */
    public static Optional<String> of(Cell cell, String text) {
        if (cell instanceof Cell.Amount amount
                && SCIENTIFIC.matcher(amount.shown()).matches()) {
            return Optional.of(amount.value().toPlainString());
        }
        if (text.isEmpty() || SCIENTIFIC.matcher(text).matches()) {
            return Optional.empty();
        }
        var pointZero = POINT_ZERO.matcher(text);
        return Optional.of(pointZero.matches() ? pointZero.group(1) : text);
    }
}
