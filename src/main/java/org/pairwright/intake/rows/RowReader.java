package org.pairwright.intake.rows;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.people.Role;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;
import org.pairwright.text.Sentence;

/** Reads the rows of one table whose columns are understood. What a whole column tells is learnt once. */
public final class RowReader {
    private static final Pattern TOTAL =
            Pattern.compile("(grand |sub ?)?(total|totals|sum|summe|gesamt|gesamtsumme|somme|suma|anzahl|count)( .*)?");
    private static final Pattern LABEL =
            Pattern.compile("(mentors?|mentees?|mentorinnen|mentoren|participants?|teilnehmer)");

    private final String file;
    private final Table table;
    private final ColumnMapping mapping;
    private final Optional<Role> roleOfSheet;
    private final Map<IntakeField, Column> columns = new EnumMap<>(IntakeField.class);
    private final Map<IntakeField, Choosing> choices = new EnumMap<>(IntakeField.class);
    private final Map<IntakeField, Days> days = new EnumMap<>(IntakeField.class);

    public RowReader(String file, Table table, ColumnMapping mapping) {
        this.file = file;
        this.table = table;
        this.mapping = mapping;
        this.roleOfSheet = Roles.ofSheet(table.sheet());
        mapping.columns().forEach(column -> column.field().ifPresent(field -> columns.put(field, column)));
        for (var field : List.of(IntakeField.LANGUAGES, IntakeField.OFFERED, IntakeField.WANTED)) {
            choices.put(field, Choosing.asIn(column(field)));
        }
        for (var field : List.of(IntakeField.START, IntakeField.SIGNED_UP_AT)) {
            days.put(field, Days.asIn(column(field)));
        }
    }

    public ReadRow read(SheetRow row) {
        var at = new SheetPlace(file, table.sheet(), row.number());
        return whyNobody(row)
                .<ReadRow>map(why -> new ReadRow.Skipped(at, why))
                .orElseGet(() -> somebody(row, new RowCells(this, row, at)));
    }

    private static ReadRow somebody(SheetRow row, RowCells cells) {
        var person = new PersonReading(cells);
        var name = person.name();
        var contact = person.contact();
        var workplace = person.workplace();
        var answers = person.answers();
        var application = new ApplicationReading(cells).application();
        return name.flatMap(known ->
                        application.map(part -> new Applicant(cells.at(), known, contact, workplace, answers, part)))
                .filter(_ -> !cells.isWrong())
                .<ReadRow>map(applicant -> new ReadRow.Accepted(applicant, cells.problems()))
                .orElseGet(() -> new ReadRow.Rejected(cells.at(), row, cells.problems()));
    }

    Cell cell(SheetRow row, IntakeField field) {
        var column = columns.get(field);
        return column == null ? Cell.Blank.CELL : row.cell(column.index());
    }

    boolean has(IntakeField field) {
        return columns.containsKey(field);
    }

    /** Where the cell of a field stands, or the row where no column has the field. */
    ProblemPlace place(SheetPlace at, IntakeField field) {
        var column = columns.get(field);
        return column == null
                ? ProblemPlace.of(at, "")
                : new ProblemPlace(at, column.title(), OptionalInt.of(column.index()), column.target());
    }

    Optional<Role> roleOfSheet() {
        return roleOfSheet;
    }

    List<String> choices(SheetRow row, IntakeField field) {
        var choosing = choices.get(field);
        return choosing == null ? List.of() : choosing.of(cell(row, field));
    }

    Optional<LocalDate> day(SheetRow row, IntakeField field) {
        return Optional.ofNullable(days.get(field)).flatMap(column -> column.of(cell(row, field)));
    }

    private List<Cell> column(IntakeField field) {
        return has(field) ? table.rows().stream().map(row -> cell(row, field)).toList() : List.of();
    }

    private Optional<Sentence> whyNobody(SheetRow row) {
        if (isHeaderAgain(row)) {
            return Optional.of(Sentence.of("intake.skipped.header"));
        } else if (isTotal(row)) {
            return Optional.of(Sentence.of("intake.skipped.total"));
        } else if (isLabel(row)) {
            return Optional.of(Sentence.of("intake.skipped.label"));
        } else if (isBlankWhereTaken(row)) {
            return Optional.of(Sentence.of("intake.skipped.nothing"));
        }
        return Optional.empty();
    }

    private boolean isHeaderAgain(SheetRow row) {
        long alike = mapping.columns().stream()
                .filter(column -> !column.header().isEmpty())
                .filter(column -> row.cell(column.index()).shown().strip().equals(column.header()))
                .count();
        return alike >= 2
                && alike * 2
                        >= row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private boolean isTotal(SheetRow row) {
        String first = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(Cell::shown)
                .orElse("");
        return TOTAL.matcher(Plain.of(first)).matches()
                && Emails.of(cell(row, IntakeField.EMAIL).shown()).isEmpty();
    }

    /** One cell in a wide table that names nobody: "Mentors:", "— Berlin —". */
    private boolean isLabel(SheetRow row) {
        var filled = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::shown)
                .toList();
        if (filled.size() != 1 || table.headers().size() < 3) {
            return false;
        }
        String only = filled.getFirst().strip();
        return only.endsWith(":")
                || LABEL.matcher(Plain.of(only)).matches()
                || Plain.of(only).isEmpty()
                || (!Plain.of(only).contains(" ") && Emails.of(only).isEmpty());
    }

    private boolean isBlankWhereTaken(SheetRow row) {
        return columns.values().stream()
                .allMatch(column -> row.cell(column.index()).isBlank());
    }
}
