package org.pairwright.intake.cells;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.text.Sentence;

/**
 * Dates of one column: date cells, dates with their month in words or their year in front, Excel's numbers of days, and three
 * numbers, whose order is told by the whole column: by a number above 12, which is no month; by AM and PM; by the days that
 * follow each other down the column. Where nothing tells it, the day comes first.
 */
public final class Days {
    private static final Pattern TWELVE_HOURS = Pattern.compile(".*\\d\\s?[AP]\\.?M\\.?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTS = Pattern.compile("\\D*\\d{1,2}\\.\\s?\\d{1,2}\\..*");
    private static final int LEAST_IN_ORDER = 4;
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 60_000;
    private static final LocalDate DAY_ZERO_OF_EXCEL = LocalDate.of(1899, 12, 30);

    private final DateOrder order;
    private final Optional<Sentence> note;
    private final int unsureRow;

    private Days(DateOrder order, Optional<Sentence> note, int unsureRow) {
        this.order = order;
        this.note = note;
        this.unsureRow = unsureRow;
    }

    /** Reads the order of day and month off the cells of a column. */
    public static Days asIn(List<Cell> column) {
        return asIn(
                Tally.of(column.stream()
                        .filter(Cell.Text.class::isInstance)
                        .map(Cell::shown)
                        .toList()),
                Optional.empty());
    }

    /**
     * Reads the order of day and month off the texts of a column.
     *
     * @param said the order that she chose, which holds
     */
    public static Days asIn(Tally column, Optional<DateOrder> said) {
        if (said.isPresent()) {
            return new Days(said.get(), Optional.empty(), 0);
        }
        return byNumbers(column)
                .or(() -> byHours(column))
                .or(() -> bySequence(column.texts()))
                .orElseGet(() -> byDots(column));
    }

    private static Optional<Days> byNumbers(Tally column) {
        String dayFirst = first(column, WrittenDay::showsDayFirst);
        String monthFirst = first(column, WrittenDay::showsMonthFirst);
        if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
            return Optional.empty();
        }
        var order = dayFirst.isEmpty() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        String shown = dayFirst.isEmpty() ? monthFirst : dayFirst;
        var note = Sentence.of("intake.note.dateOrder", order, shown, column.firstRow(shown));
        boolean mixed = !dayFirst.isEmpty() && !monthFirst.isEmpty();
        return Optional.of(new Days(order, Optional.of(note), mixed ? firstAmbiguous(column) : 0));
    }

    private static Optional<Days> byHours(Tally column) {
        return column.texts().stream()
                .filter(text -> TWELVE_HOURS.matcher(text).matches())
                .filter(text ->
                        WrittenDay.of(text).filter(day -> !day.isCertain()).isPresent())
                .findFirst()
                .map(text -> new Days(
                        DateOrder.MONTH_FIRST,
                        Optional.of(Sentence.of(
                                "intake.note.dateHours", DateOrder.MONTH_FIRST, text, column.firstRow(text))),
                        0));
    }

    /** Sign-ups are written down as they come: in the right order the days never go back. */
    private static Optional<Days> bySequence(Collection<String> texts) {
        var days = texts.stream()
                .map(WrittenDay::of)
                .flatMap(Optional::stream)
                .filter(day -> !day.isCertain())
                .toList();
        if (days.size() < LEAST_IN_ORDER || days.stream().noneMatch(WrittenDay::isAmbiguous)) {
            return Optional.empty();
        }
        boolean dayFirst = isAscending(days, DateOrder.DAY_FIRST);
        boolean monthFirst = isAscending(days, DateOrder.MONTH_FIRST);
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        var order = dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        return Optional.of(new Days(order, Optional.of(Sentence.of("intake.note.dateSequence", order)), 0));
    }

    private static boolean isAscending(List<WrittenDay> days, DateOrder order) {
        var last = LocalDate.MIN;
        for (var written : days) {
            var day = written.in(order);
            if (day.isPresent() && day.get().isBefore(last)) {
                return false;
            }
            last = day.orElse(last);
        }
        return true;
    }

    /** Where dots part the numbers the day comes first; otherwise that is only the more frequent custom. */
    private static Days byDots(Tally column) {
        String ambiguous = first(column, WrittenDay::isAmbiguous);
        boolean dots = ambiguous.isEmpty() || DOTS.matcher(ambiguous).matches();
        return new Days(DateOrder.DAY_FIRST, Optional.empty(), dots ? 0 : column.firstRow(ambiguous));
    }

    private static int firstAmbiguous(Tally column) {
        return column.firstRow(first(column, WrittenDay::isAmbiguous));
    }

    private static String first(Tally column, Predicate<WrittenDay> look) {
        return column.texts().stream()
                .filter(text -> WrittenDay.of(text).filter(look).isPresent())
                .findFirst()
                .orElse("");
    }

    public Optional<LocalDate> of(Cell cell) {
        return switch (cell) {
            case Cell.Date date -> Optional.of(date.day());
            case Cell.DateTime time -> Optional.of(time.at().toLocalDate());
            case Cell.Text text -> WrittenDay.of(text.text()).flatMap(day -> day.in(order));
            case Cell.Amount amount -> serial(amount.value().doubleValue());
            case Cell.Blank _, Cell.YesNo _, Cell.Fault _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> serial(double number) {
        return number >= FIRST_SERIAL && number < LAST_SERIAL
                ? Optional.of(DAY_ZERO_OF_EXCEL.plusDays((long) number))
                : Optional.empty();
    }

    /** What told the order, where something did. */
    public Optional<Sentence> note() {
        return note;
    }

    /** Whether the first date that could be read either way stands in this row. */
    public boolean isUnsureFirstIn(int row) {
        return unsureRow > 0 && unsureRow == row;
    }
}
