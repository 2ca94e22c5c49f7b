package org.pairwright.intake.guess;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;

/** What the values of one column look like. Shares are of 100 values that are not blank. */
final class ValueLook {
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern PHONE =
            Pattern.compile("(?=(?:\\D*\\d){6,})[+(]?[\\d\\s()./\\-–]{6,24}(?:(?:ext|x)\\.?\\s?\\d+)?");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\.?([ ,T].*)?|\\d{1,2}[. -]+\\p{L}{3,10}[. ,-]+\\d{2,4}|\\d{4}年\\d{1,2}月.*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");
    private static final Pattern CODE = Pattern.compile("[\\p{L}]{0,5}[-./ ]?\\d[\\p{L}\\d./-]*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*(,? \\p{L}[\\p{L}\\p{M}'’.-]*){1,5}"
            + "|[\\p{IsHan}\\p{IsKatakana}ー]{1,4}[ 　][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,5}"
            + "|\\p{IsArabic}{2,12}( \\p{IsArabic}{2,12}){1,4}");
    private static final Pattern PARTS = Pattern.compile(".*[^;,\\n|、،][;,\\n|、،] ?\\S.*", Pattern.DOTALL);
    private static final Pattern PARTING = Pattern.compile("[;,\\n|、،]");
    private static final int MOST_WORDINGS = 60;
    private static final int SMALL = 50;
    private static final int LEVELS = 10;
    private static final int MOST_COUNTED = 1_000_000;
    private static final int MOST = 80;

    private final List<Cell> cells;
    private final Map<String, Long> texts;
    private final int rows;
    private OptionalInt roles = OptionalInt.empty();
    private OptionalInt languages = OptionalInt.empty();

    private ValueLook(List<Cell> cells, int rows) {
        this.cells = cells;
        this.texts = cells.stream()
                .collect(Collectors.groupingBy(cell -> cell.shown().strip(), Collectors.counting()));
        this.rows = rows;
    }

    static ValueLook of(List<SheetRow> sample, int column) {
        return new ValueLook(
                sample.stream()
                        .map(row -> row.cell(column))
                        .filter(cell -> !cell.isBlank())
                        .toList(),
                sample.size());
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    int size() {
        return cells.size();
    }

    /** How many of 100 rows have a value. */
    int filled() {
        return rows == 0 ? 0 : cells.size() * 100 / rows;
    }

    int distinct() {
        return texts.size();
    }

    Set<String> texts() {
        return texts.keySet();
    }

    double meanLength() {
        return cells.stream().mapToInt(cell -> cell.shown().length()).average().orElse(0);
    }

    int emails() {
        return share(text -> text.indexOf('@') > 0 && EMAIL.matcher(text).find());
    }

    int phones() {
        return share(
                text -> PHONE.matcher(text).matches() && !DATE.matcher(text).matches());
    }

    int dates() {
        return ofCells(cell -> cell instanceof Cell.Date
                || cell instanceof Cell.DateTime
                || DATE.matcher(cell.shown().strip()).matches());
    }

    int years() {
        return share(text -> YEAR.matcher(text).matches());
    }

    int numbers() {
        return share(text -> NUMBER.matcher(text).matches());
    }

    int smallNumbers() {
        return share(text -> wholeUpTo(text, SMALL));
    }

    int levels() {
        return share(text -> wholeUpTo(text, LEVELS));
    }

    int codes() {
        return share(text -> CODE.matcher(text).matches());
    }

    int names() {
        return share(text -> text.length() <= SMALL && NAME.matcher(text).matches());
    }

    int roles() {
        if (roles.isEmpty()) {
            roles = OptionalInt.of(distinct() > MOST_WORDINGS ? 0 : share(HeaderWords.values()::isRole));
        }
        return roles.getAsInt();
    }

    int languages() {
        if (languages.isEmpty()) {
            languages = OptionalInt.of(shareOfSome(HeaderWords.values()::isLanguages));
        }
        return languages.getAsInt();
    }

    int severalAnswers() {
        return share(text -> PARTS.matcher(text).matches());
    }

    /** Whether single answers of several come again and again, so that they are choices and no sentences. */
    boolean partsRepeat() {
        var parts = texts.keySet().stream()
                .flatMap(PARTING::splitAsStream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return new HashSet<>(parts).size() * 3 <= parts.size() * 2;
    }

    /** Ticks, yes and no, or the title of the column itself, as survey tools write it. */
    int ticks(String title) {
        return ofCells(cell -> Ticks.isTick(cell, title) || Ticks.isNo(cell));
    }

    int yesNo() {
        return ofCells(cell -> cell instanceof Cell.YesNo
                || HeaderWords.values().isYes(cell.shown())
                || HeaderWords.values().isNo(cell.shown()));
    }

    /** 1, 2, 3, ...: numbers of rows, not of people. */
    boolean counts() {
        var numbers = texts.keySet().stream()
                .filter(text -> wholeUpTo(text, MOST_COUNTED))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        boolean each = numbers.size() * 100 >= cells.size() * MOST && numbers.size() > 1;
        boolean small = numbers.stream().allMatch(number -> number <= rows * 2 + SMALL / 10);
        return each && (small || inOrder(numbers));
    }

    private static boolean inOrder(Set<Integer> numbers) {
        return numbers.contains(1) && numbers.contains(2);
    }

    private static boolean wholeUpTo(String text, int most) {
        return !text.isEmpty()
                && text.length() <= 7
                && text.chars().allMatch(one -> one >= '0' && one <= '9')
                && Integer.parseInt(text) <= most;
    }

    private int ofCells(Predicate<Cell> look) {
        long fitting = cells.stream().filter(look).count();
        return cells.isEmpty() ? 0 : (int) (fitting * 100 / cells.size());
    }

    private int shareOfSome(Predicate<String> look) {
        long fitting = texts.keySet().stream().limit(MOST_WORDINGS).filter(look).count();
        return texts.isEmpty() ? 0 : (int) (fitting * 100 / Math.min(MOST_WORDINGS, texts.size()));
    }

    /** Each text is looked at once, however often it is written. */
    private int share(Predicate<String> look) {
        long fitting = texts.entrySet().stream()
                .filter(entry -> look.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .map(Function.identity())
                .reduce(0L, Long::sum);
        return cells.isEmpty() ? 0 : (int) (fitting * 100 / cells.size());
    }
}
