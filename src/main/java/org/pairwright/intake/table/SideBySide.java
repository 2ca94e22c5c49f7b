package org.pairwright.intake.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.SheetRows;
import org.pairwright.spreadsheet.Table;

/**
 * Tables that stand beside each other with an empty column between them, each with people of its own. All but the first are
 * named by their columns too, so that no two people stand at the same place.
 */
final class SideBySide {
    private static final Set<IntakeField> WHO =
            EnumSet.of(IntakeField.NAME, IntakeField.FIRST_NAME, IntakeField.LAST_NAME);
    private static final int ROWS_LOOKED_AT = 100;
    private static final int NAMED = 84;

    private final Table table;

    private SideBySide(Table table) {
        this.table = table;
    }

    private record Span(int first, int last) {}

    static List<Table> apart(Table table) {
        var beside = new SideBySide(table);
        var spans = beside.spans();
        boolean people = spans.size() > 1 && beside.nameTheSame(spans);
        return people
                ? spans.stream()
                        .map(span -> beside.only(span, spans.getFirst()))
                        .toList()
                : List.of(table);
    }

    private List<Span> spans() {
        var spans = new ArrayList<Span>();
        int first = -1;
        for (int n = 0; n <= table.headers().size(); n++) {
            boolean blank = n == table.headers().size() || isBlank(n);
            if (blank && first >= 0) {
                spans.add(new Span(first, n - 1));
                first = -1;
            } else if (!blank && first < 0) {
                first = n;
            }
        }
        return spans;
    }

    private boolean isBlank(int column) {
        return table.headers().get(column).isEmpty()
                && table.rows().stream()
                        .limit(ROWS_LOOKED_AT)
                        .allMatch(row -> row.cell(column).isBlank());
    }

    private boolean nameTheSame(List<Span> spans) {
        var names = spans.stream().map(this::names).toList();
        return names.stream().noneMatch(Set::isEmpty)
                && names.stream().distinct().count() == 1;
    }

    private Set<IntakeField> names(Span span) {
        return IntStream.rangeClosed(span.first(), span.last())
                .mapToObj(this::detail)
                .flatMap(header -> HeaderWords.fields(header).entrySet().stream())
                .filter(entry -> entry.getValue() >= NAMED)
                .map(Map.Entry::getKey)
                .filter(WHO::contains)
                .collect(Collectors.toSet());
    }

    /** Without the group that told two headers apart. */
    private String detail(int column) {
        String group = group(column) + Table.BETWEEN;
        String header = table.headers().get(column);
        return header.startsWith(group) ? header.substring(group.length()) : header;
    }

    private String group(int column) {
        return column < table.groups().size() ? table.groups().get(column) : "";
    }

    private Table only(Span span, Span first) {
        var headers = IntStream.rangeClosed(0, span.last())
                .mapToObj(n -> n < span.first() ? "" : detail(n))
                .toList();
        var sections = new ArrayList<>(table.sections());
        if (!group(span.first()).isEmpty()) {
            sections.add(new Table.Section(table.headerRow() - 1, group(span.first())));
        }
        String name = span.equals(first)
                ? table.sheet()
                : table.sheet() + " (" + Column.letters(span.first()) + "–" + Column.letters(span.last()) + ")";
        var rows = table.rows().stream().map(row -> only(row, span)).toList();
        return new Table(
                name, table.headerRow(), headers, List.of(), sections, SheetRows.where(rows, row -> !row.isBlank()));
    }

    private static SheetRow only(SheetRow row, Span span) {
        var cells = new ArrayList<Cell>();
        for (int n = 0; n <= span.last(); n++) {
            cells.add(n < span.first() ? Cell.Blank.CELL : row.cell(n));
        }
        return new SheetRow(row.number(), row.hidden(), cells);
    }
}
