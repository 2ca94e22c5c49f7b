package org.pairwright.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/** The tables of a sheet. */
public final class Tables {
    private static final int ROWS_LOOKED_AT = 30;
    private static final int LONGEST_TITLE = 45;

    private final Sheet sheet;

    private Tables(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Those found, each under its own headers; none where nothing looks like one. */
    public static List<Table> in(Sheet sheet) {
        var tables = new Tables(sheet);
        return new HeaderSearch(sheet.rows()).best().map(tables::from).orElseGet(tables::withoutHeaders);
    }

    /** Those from the headers in the row that she chose on. */
    public static List<Table> at(Sheet sheet, int headerRow) {
        return IntStream.range(0, sheet.rows().size())
                .filter(n -> sheet.rows().get(n).number() == headerRow)
                .boxed()
                .findFirst()
                .map(new Tables(sheet)::from)
                .orElse(List.of());
    }

    private List<Table> from(int header) {
        var found = new ArrayList<Table>();
        var sections = new ArrayList<Table.Section>();
        var headers = Headers.at(sheet.rows(), header, sheet.layout());
        titleAbove(headers.first(), 0).ifPresent(sections::add);
        int index = headers.last() + 1;
        int begin = index;
        for (; index < sheet.rows().size(); index++) {
            var row = sheet.rows().get(index);
            var title = title(row);
            if (title.isPresent()) {
                sections.add(title.get());
            } else if (isOtherHeader(row, headers)) {
                var next = Headers.at(sheet.rows(), index, sheet.layout());
                found.add(table(headers, sections, begin, Math.max(begin, next.first())));
                var above = titleAbove(next.first(), begin);
                sections = new ArrayList<>(above.stream().toList());
                headers = next;
                index = headers.last();
                begin = index + 1;
            }
        }
        found.add(table(headers, sections, begin, sheet.rows().size()));
        return found.stream()
                .flatMap(table -> SideBySide.apart(table).stream())
                .map(LongAnswers::perPerson)
                .toList();
    }

    private Table table(Headers headers, List<Table.Section> sections, int begin, int end) {
        return new Table(
                sheet.name(),
                headers.number(),
                headers.titles(),
                headers.groups(),
                sections,
                sheet.rows().subList(begin, end));
    }

    private Optional<Table.Section> titleAbove(int header, int begin) {
        return header > begin ? title(sheet.rows().get(header - 1)) : Optional.empty();
    }

    /** A row with nothing but a short text that says whom the rows below it are about. */
    private static Optional<Table.Section> title(SheetRow row) {
        Cell only = Cell.Blank.CELL;
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!only.isBlank()) {
                    return Optional.empty();
                }
                only = cell;
            }
        }
        if (!(only instanceof Cell.Text text) || text.text().length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        var heard = HeaderWords.hear(text.text());
        boolean one = heard.tells("mentor") != heard.tells("mentee");
        return one && !heard.tells("program") && !heard.tells("email")
                ? Optional.of(new Table.Section(row.number(), text.text().strip()))
                : Optional.empty();
    }

    /** Headers unlike those above; the same ones once more belong to a table printed on several pages. */
    private static boolean isOtherHeader(SheetRow row, Headers headers) {
        if (mostLikelyValues(row)) {
            return false;
        }
        var look = new RowLook(row);
        long same = look.filled().stream()
                .filter(column -> column < headers.titles().size()
                        && headers.titles().get(column).equals(look.text(column)))
                .count();
        return same < look.filled().size() && look.isHeaderOutright();
    }

    /** Told by the first cell that no header has, so that a long sheet is looked through quickly. */
    private static boolean mostLikelyValues(SheetRow row) {
        for (var cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                char first = text.text().charAt(0);
                if (Character.isDigit(first) || first == '+' || text.text().indexOf('@') >= 0) {
                    return true;
                }
            } else if (!cell.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Rows that begin at once: told by e-mail addresses in one of the columns. */
    private List<Table> withoutHeaders() {
        var start = sheet.rows().stream().limit(ROWS_LOOKED_AT).toList();
        long addresses = start.stream()
                .filter(row -> row.cells().size() > 1
                        && row.cells().stream().anyMatch(cell -> cell.shown().indexOf('@') > 0))
                .count();
        return addresses > 0 && addresses * 2 >= start.size()
                ? List.of(new Table(sheet.name(), 0, List.of(), sheet.rows()))
                : List.of();
    }
}
