package org.pairwright.intake.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.program.people.Role;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Sentence;

/** The cells of one row by field, and what was found wrong with them so far. */
final class RowCells {
    private final RowReader reader;
    private final SheetRow row;
    private final SheetPlace at;
    private final List<Problem> problems = new ArrayList<>();

    RowCells(RowReader reader, SheetRow row, SheetPlace at) {
        this.reader = reader;
        this.row = row;
        this.at = at;
    }

    SheetPlace at() {
        return at;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isWrong() {
        return problems.stream().anyMatch(Problem::isError);
    }

    Cell cell(IntakeField field) {
        return reader.cell(row, field);
    }

    boolean has(IntakeField field) {
        return reader.has(field);
    }

    Optional<Role> roleOfSheet() {
        return reader.roleOfSheet();
    }

    /** Without clutter; empty for a fault, which is noted. */
    String text(IntakeField field) {
        var cell = cell(field);
        if (cell instanceof Cell.Fault fault) {
            noteFault(field, fault);
            return "";
        }
        return field == IntakeField.NOTES ? cell.shown().strip() : Names.tidy(cell.shown());
    }

    boolean says(IntakeField field) {
        return !text(field).isEmpty();
    }

    List<String> choices(IntakeField field) {
        return says(field) ? reader.choices(row, field) : List.of();
    }

    /** What is no date is left out with a warning. */
    Optional<LocalDate> day(IntakeField field) {
        var day = reader.day(row, field);
        if (day.isEmpty() && says(field)) {
            leaveOut(field, Sentence.of("intake.expected.date"));
        }
        return day;
    }

    /** The row cannot be taken in as the cell stands. */
    void reject(IntakeField field, Sentence expected) {
        var action = Sentence.of("intake.action.correctRow");
        add(ProblemKind.NOT_UNDERSTOOD, field, shown(field), new Advice(expected, action, Severity.ERROR));
    }

    /** The row cannot be taken in because something is not there. */
    void rejectWithout(IntakeField field, Sentence expected, Sentence action) {
        add(ProblemKind.MISSING, field, "", new Advice(expected, action, Severity.ERROR));
    }

    /** The cell is left out, the row taken in. */
    void leaveOut(IntakeField field, Sentence expected) {
        warn(ProblemKind.NOT_UNDERSTOOD, field, expected, Sentence.of("intake.action.leftOut"));
    }

    void warn(ProblemKind kind, IntakeField field, Sentence expected, Sentence action) {
        add(kind, field, shown(field), new Advice(expected, action, Severity.WARNING));
    }

    private void noteFault(IntakeField field, Cell.Fault fault) {
        var action = Sentence.of("intake.action.fixFormula");
        add(
                ProblemKind.DAMAGED,
                field,
                fault.shown(),
                new Advice(Sentence.of("intake.expected.value"), action, Severity.WARNING));
    }

    /** A cell is looked at more than once; its problem is said once. */
    private void add(ProblemKind kind, IntakeField field, String found, Advice advice) {
        var problem = new Problem(kind, reader.place(at, field), found, advice);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private String shown(IntakeField field) {
        return cell(field).shown().strip();
    }
}
