package org.pairwright.ui.kit.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as a spreadsheet takes them from the clipboard: a line of titles, then a line a row, tabs between. */
final class TabText {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private TabText() {}

    static <T> String of(List<Column<T>> columns, List<? extends T> rows) {
        var titles = line(columns.stream().map(Column::title));
        var lines = rows.stream()
                .map(row -> line(columns.stream().map(column -> column.text().apply(row))));
        return Stream.concat(Stream.of(titles), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Stream<String> values) {
        return values.map(value -> BREAKS.matcher(value).replaceAll(" ")).collect(Collectors.joining("\t"));
    }
}
