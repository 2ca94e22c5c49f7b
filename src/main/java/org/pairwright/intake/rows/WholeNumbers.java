package org.pairwright.intake.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;
import org.pairwright.spreadsheet.Cell;

/** Whole numbers, in digits or in a word. */
final class WholeNumbers {
    private static final int MOST = 1_000_000;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}([.,]0+)?");
    private static final Pattern WITH_LETTER =
            Pattern.compile("(?:l|g|e|level|grade|band|stufe|niveau|nivel)\\s*-?\\s*(\\d{1,2})");
    private static final List<List<String>> WORDS = List.of(
            List.of("none", "zero", "null", "keine", "aucun", "ninguno"),
            List.of("one", "eins", "ein", "eine", "un", "une", "uno", "una"),
            List.of("two", "zwei", "deux", "dos", "dois"),
            List.of("three", "drei", "trois", "tres"),
            List.of("four", "vier", "quatre", "cuatro", "quatro"),
            List.of("five", "funf", "cinq", "cinco"),
            List.of("six", "sechs", "seis"),
            List.of("seven", "sieben", "sept", "siete", "sete"),
            List.of("eight", "acht", "huit", "ocho", "oito"),
            List.of("nine", "neun", "neuf", "nueve", "nove"),
            List.of("ten", "zehn", "dix", "diez", "dez"));

    private WholeNumbers() {}

    /** Empty for what is no whole number from 0 on. */
    static OptionalInt of(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> whole(amount.value());
            case Cell.Text text -> of(text.text().strip());
            case Cell.Blank _, Cell.Date _, Cell.DateTime _, Cell.YesNo _, Cell.Fault _ -> OptionalInt.empty();
        };
    }

    /** As {@link #of}, and "L3", "Grade 7" too. */
    static OptionalInt levelOf(Cell cell) {
        var plain = of(cell);
        var lettered = WITH_LETTER.matcher(cell.shown().strip().toLowerCase(Locale.ROOT));
        return plain.isEmpty() && lettered.matches() ? OptionalInt.of(Integer.parseInt(lettered.group(1))) : plain;
    }

    private static OptionalInt of(String text) {
        if (DIGITS.matcher(text).matches()) {
            return OptionalInt.of(Integer.parseInt(text.replaceFirst("[.,]0+$", "")));
        }
        String plain = Plain.of(text);
        for (int n = 0; n < WORDS.size(); n++) {
            if (WORDS.get(n).contains(plain)) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt whole(BigDecimal value) {
        boolean fits = value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        return fits ? OptionalInt.of(value.intValueExact()) : OptionalInt.empty();
    }
}
