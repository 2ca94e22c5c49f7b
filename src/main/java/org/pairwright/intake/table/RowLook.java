package org.pairwright.intake.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.intake.words.Heard;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;

/** How one row looks: like titles of columns, like values, or like neither. */
final class RowLook {
    private static final Set<IntakeField> WHO =
            EnumSet.of(IntakeField.NAME, IntakeField.FIRST_NAME, IntakeField.LAST_NAME, IntakeField.EMAIL);
    private static final int LONGEST_HEADER = 400;
    private static final int NAMED = 62;
    private static final int WELL_NAMED = 84;
    private static final int MANY_LETTERS = 80;
    private static final Pattern VALUE = Pattern.compile(
            "[^@\\s]+@[^@\\s]+\\.[^@\\s]+|[-+(]?\\d[\\d\\s.,:/()+%-]*|\\d{4}-\\d\\d-\\d\\d.*|\\d+\\.\\d+\\.\\d+.*");

    private final SheetRow row;
    private final List<Integer> filled = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();
    private int values;

    RowLook(SheetRow row) {
        this.row = row;
        for (int n = 0; n < row.cells().size(); n++) {
            if (!row.cells().get(n).isBlank()) {
                filled.add(n);
                values += isValue(row.cells().get(n)) ? 1 : 0;
            }
        }
    }

    SheetRow row() {
        return row;
    }

    List<Integer> filled() {
        return filled;
    }

    /** How many cells hold what no title is: numbers, dates, e-mail addresses. */
    int values() {
        return values;
    }

    boolean isText() {
        return values == 0 && !filled.isEmpty();
    }

    String text(int column) {
        return row.cell(column).shown().strip();
    }

    /** The fields that its texts name. */
    Set<IntakeField> fields() {
        return fields(NAMED);
    }

    /** How many texts are titles of columns, of ours or not. */
    long titles() {
        return heard().stream().filter(HeaderWords::isTitle).count();
    }

    /** Whether it can be nothing but titles: several fields named outright, who the people are among them. */
    boolean isHeaderOutright() {
        if (filled.size() < 2 || values > 0 || texts().stream().anyMatch(text -> text.length() > MANY_LETTERS)) {
            return false;
        }
        if (isQuestionAndAnswer()) {
            return true;
        }
        var fields = fields(WELL_NAMED);
        return fields.size() >= 2 && fields.stream().anyMatch(WHO::contains) && fields.size() * 2 >= filled.size();
    }

    /** The titles of an export with a row for each answer name no field of ours. */
    private boolean isQuestionAndAnswer() {
        return texts().stream().anyMatch(text -> HeaderWords.isAll(text, "question"))
                && texts().stream().anyMatch(text -> HeaderWords.isAll(text, "answer"));
    }

    private Set<IntakeField> fields(int least) {
        var named = EnumSet.noneOf(IntakeField.class);
        for (var text : heard()) {
            HeaderWords.fields(text).entrySet().stream()
                    .filter(entry -> entry.getValue() >= least)
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(entry -> named.add(entry.getKey()));
        }
        return named;
    }

    private List<Heard> heard() {
        if (heard.isEmpty()) {
            texts().stream().map(HeaderWords::glance).forEach(heard::add);
        }
        return heard;
    }

    private List<String> texts() {
        return filled.stream()
                .map(row::cell)
                .filter(cell -> cell instanceof Cell.Text && !isValue(cell))
                .map(Cell::shown)
                .filter(text -> text.length() <= LONGEST_HEADER)
                .toList();
    }

    static boolean isValue(Cell cell) {
        return switch (cell) {
            case Cell.Amount _, Cell.Date _, Cell.DateTime _, Cell.YesNo _, Cell.Fault _ -> true;
            case Cell.Text text -> VALUE.matcher(text.text().strip()).matches();
            case Cell.Blank _ -> false;
        };
    }
}
