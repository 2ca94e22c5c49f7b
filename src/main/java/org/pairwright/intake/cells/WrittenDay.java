package org.pairwright.intake.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;

/**
 * A date as text. Whatever names its month or begins with its year is one by itself; of three numbers the order is told from
 * outside.
 */
final class WrittenDay {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?(?:[ T,(].*)?");
    private static final Pattern REIGN =
            Pattern.compile("(令和|平成|R|H)\\s*(\\d{1,2}|元)\\s*[年./]\\s*(\\d{1,2})\\s*[月./]\\s*(\\d{1,2})日?");
    private static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+(?:\\p{L}+\\s+)?)?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?'?(\\d{4}|\\d{2})\\.?(?:[ ,T].*)?");
    private static final Pattern SERIAL = Pattern.compile("([2-5]\\d{4})(?:[.,]\\d+)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final LocalDate DAY_ZERO_OF_EXCEL = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 60;
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;
    private static final int REIWA = 2018;
    private static final int HEISEI = 1988;
    private static final int CENTURY = 100;
    private static final int TURN = 70;

    private final Optional<LocalDate> certain;
    private final int first;
    private final int second;
    private final int year;

    private WrittenDay(Optional<LocalDate> certain, int first, int second, int year) {
        this.certain = certain;
        this.first = first;
        this.second = second;
        this.year = year;
    }

    /** Empty where the text is no date at all. */
    static Optional<WrittenDay> of(String text) {
        String plain = Digits.plain(text).strip();
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return Optional.empty();
        }
        var numbers = NUMBERS.matcher(plain);
        if (numbers.matches() && !plain.isEmpty()) {
            return Optional.of(
                    new WrittenDay(Optional.empty(), number(numbers, 1), number(numbers, 2), full(numbers.group(3))));
        }
        return certain(plain).map(day -> new WrittenDay(Optional.of(day), 0, 0, 0));
    }

    private static Optional<LocalDate> certain(String plain) {
        var yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        var together = TOGETHER.matcher(plain);
        if (together.matches()) {
            return day(number(together, 1), number(together, 2), number(together, 3));
        }
        var serial = SERIAL.matcher(plain);
        if (serial.matches()) {
            return Optional.of(DAY_ZERO_OF_EXCEL.plusDays(number(serial, 1)));
        }
        var reign = REIGN.matcher(plain);
        return reign.matches() ? ofReign(reign) : inWords(plain);
    }

    private static Optional<LocalDate> ofReign(Matcher reign) {
        boolean reiwa = reign.group(1).equals("令和") || reign.group(1).equals("R");
        int yearOfReign = reign.group(2).equals("元") ? 1 : number(reign, 2);
        return day((reiwa ? REIWA : HEISEI) + yearOfReign, number(reign, 3), number(reign, 4));
    }

    /** "3 April 2026", "April 3rd, 2026", "1er avril 2026", "3 de abril de 2026". */
    private static Optional<LocalDate> inWords(String text) {
        List<String> numbers = new ArrayList<>();
        int month = 0;
        String plain = Plain.of(text)
                .replace(Plain.of("كانون الثاني"), "january")
                .replace(Plain.of("كانون الأول"), "december");
        plain = plain.replace(Plain.of("تشرين الأول"), "october").replace(Plain.of("تشرين الثاني"), "november");
        for (var word :
                WORD.matcher(plain).results().map(found -> found.group()).toList()) {
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word);
            } else if (month == 0) {
                month = Months.of(word).orElse(0);
            }
        }
        if (month == 0
                || numbers.size() < 2
                || numbers.get(0).length() > 4
                || numbers.get(1).length() > 4) {
            return Optional.empty();
        }
        boolean yearFirst = numbers.get(0).length() == 4;
        return yearFirst
                ? day(full(numbers.get(0)), month, Integer.parseInt(numbers.get(1)))
                : day(full(numbers.get(1)), month, Integer.parseInt(numbers.get(0)));
    }

    boolean isCertain() {
        return certain.isPresent();
    }

    boolean showsDayFirst() {
        return first > MONTHS && first <= LAST_DAY && second <= MONTHS;
    }

    boolean showsMonthFirst() {
        return second > MONTHS && second <= LAST_DAY && first <= MONTHS;
    }

    /** Either order makes a day, and not the same. */
    boolean isAmbiguous() {
        return !isCertain() && first <= MONTHS && second <= MONTHS && first != second;
    }

    /** In the order told, in the other one where only that makes a day. */
    Optional<LocalDate> in(DateOrder order) {
        if (certain.isPresent()) {
            return certain;
        }
        boolean monthFirst = showsMonthFirst() || (order == DateOrder.MONTH_FIRST && !showsDayFirst());
        return monthFirst ? day(year, first, second) : day(year, second, first);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int full(String year) {
        int written = Integer.parseInt(year);
        if (written >= CENTURY) {
            return written;
        }
        return written < TURN ? 2000 + written : 1900 + written;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
