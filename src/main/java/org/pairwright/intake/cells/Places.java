package org.pairwright.intake.cells;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairwright.intake.columns.Plain;
import org.pairwright.spreadsheet.Cell;

/**
 * How many mentees a mentor takes: "2", "two", "max. 3 mentees", and "2-3", whose higher number is taken, or "unlimited",
 * the most there is.
 *
 * @param exact false where the cell says more or less than one number
 */
public record Places(int number, boolean exact) {
    public static final int MOST = 50;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern OPEN = Pattern.compile("\\d\\s*\\+");
    private static final int WIDEST = 5;
    private static final int MONTHS = 12;
    private static final Set<String> ENDLESS = Words.of("""
            unlimited, no limit, without limit, any, any number, as many as needed, as many as possible, open, infinite,
            unbegrenzt, unbeschränkt, beliebig, beliebig viele, keine grenze, illimité, sans limite, ilimitado, ilimitada,
            sin límite, sem limite, 無制限, 制限なし, غير محدود, بلا حدود""");
    private static final Set<String> AT_LEAST = Words.of(
            "at least, least, minimum, min, mindestens, ab, au moins, al menos, como mínimo, pelo menos, no mínimo, 以上, على الأقل");

    /** Empty where no number is said, or one that no mentor can have. */
    public static Optional<Places> of(Cell cell) {
        var whole = WholeNumbers.of(cell);
        if (whole.isPresent()) {
            return whole.getAsInt() > MOST ? Optional.empty() : Optional.of(new Places(whole.getAsInt(), true));
        }
        return switch (cell) {
            case Cell.Amount amount
            when amount.value().signum() > 0 && amount.value().intValue() <= MOST ->
                rough(amount.value().intValue());
            case Cell.Text text -> of(text.text());
            default -> Optional.empty();
        };
    }

    /** Excel makes the second of March of 2-3: the numbers are still there, in one order or the other. */
    public static Optional<Places> lostInDate(Cell cell) {
        if (!(cell instanceof Cell.Date date) || date.day().getDayOfMonth() > MONTHS) {
            return Optional.empty();
        }
        int day = date.day().getDayOfMonth();
        int month = date.day().getMonthValue();
        return Math.abs(day - month) < WIDEST ? rough(Math.max(day, month)) : Optional.empty();
    }

    private static Optional<Places> of(String text) {
        String plain = Plain.of(text);
        if (ENDLESS.contains(plain)) {
            return rough(MOST);
        }
        var numbers = numbers(text, plain);
        int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (numbers.isEmpty() || numbers.size() > 2 || most > MOST) {
            return Optional.empty();
        }
        boolean open = OPEN.matcher(text).find() || AT_LEAST.stream().anyMatch(word -> stands(word, plain));
        return Optional.of(new Places(most, numbers.size() == 1 && !open));
    }

    private static boolean stands(String word, String plain) {
        return (" " + plain + " ").contains(" " + word + " ") || (plain.endsWith(word) && word.length() > 1);
    }

    private static List<Integer> numbers(String text, String plain) {
        var digits = NUMBER.matcher(Digits.plain(text))
                .results()
                .filter(found -> found.group().length() <= 4)
                .map(found -> Integer.valueOf(found.group()))
                .toList();
        return digits.isEmpty()
                ? Stream.of(plain.split(" ", -1))
                        .filter(word -> word.length() > 1 || word.codePoints().anyMatch(Character::isIdeographic))
                        .map(WholeNumbers::ofWord)
                        .flatMap(number -> number.stream().boxed())
                        .toList()
                : digits;
    }

    private static Optional<Places> rough(int number) {
        return Optional.of(new Places(number, false));
    }

    /** As a whole number. */
    public OptionalInt whole() {
        return OptionalInt.of(number);
    }
}
