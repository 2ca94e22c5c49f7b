package org.pairwright.intake.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.cells.Names;
import org.pairwright.intake.cells.Nothing;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.rows.problem.Advice;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.intake.rows.problem.ProblemKind;
import org.pairwright.intake.rows.problem.ProblemPlace;
import org.pairwright.intake.rows.problem.Severity;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.program.people.Role;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Sentence;

/** The cells of one row by field, and what was found wrong with them so far. */
final class RowCells {
    private static final Target ROLE = Target.of(IntakeField.ROLE);
    private static final Target NOTES = Target.of(IntakeField.NOTES);
    private static final Target PHONE = Target.of(IntakeField.PHONE);

    private final Taught taught;
    private final SheetRow row;
    private final SheetPlace at;
    private final Map<IntakeField, String> texts = new EnumMap<>(IntakeField.class);
    private final List<Problem> problems = new ArrayList<>(2);

    RowCells(Taught taught, SheetRow row, SheetPlace at) {
        this.taught = taught;
        this.row = row;
        this.at = at;
    }

    SheetPlace at() {
        return at;
    }

    Taught taught() {
        return taught;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isWrong() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** The cell as it stands; a text where she said what it stands for. */
    Cell cell(IntakeField field) {
        return taught.columns()
                .of(field, row)
                .map(column -> cell(column, Target.of(field)))
                .orElse(Cell.Blank.CELL);
    }

    Cell cell(Column column, Target target) {
        var cell = row.cell(column.index());
        return taught.meanings(target).says(cell.shown()) ? Cell.text(meaning(target, cell.shown())) : cell;
    }

    List<Column> columns(IntakeField field) {
        return taught.columns().of(field);
    }

    boolean has(IntakeField field) {
        return taught.columns().has(field);
    }

    Optional<Role> roleAround() {
        return taught.roleAround(row.number());
    }

    /** Without clutter, as she said or as the desk knows it; empty for a fault, which is noted. */
    String text(IntakeField field) {
        String known = texts.get(field);
        if (known == null) {
            known = taught.columns()
                    .of(field, row)
                    .map(column -> text(column, Target.of(field)))
                    .orElseGet(() -> meaning(Target.of(field), ""));
            texts.put(field, known);
        }
        return known;
    }

    String text(Column column, Target target) {
        var cell = row.cell(column.index());
        if (cell instanceof Cell.Fault fault) {
            noteFault(column, fault);
            return "";
        }
        String written = tidy(target, cell.shown());
        return meaning(target, isNothing(target, written) ? "" : written);
    }

    /** Notes stay as they are, and a phone number keeps its plus. */
    private static String tidy(Target target, String shown) {
        if (target.equals(NOTES)) {
            return shown.strip();
        }
        String tidy = Names.tidy(shown);
        return target.equals(PHONE) && shown.strip().startsWith("+") ? "+" + tidy : tidy;
    }

    /** "n/a" is nothing, but None may be a name and a question mark a doubtful role; what she says of it holds. */
    private boolean isNothing(Target target, String written) {
        boolean doubt = written.contains("?") && target.equals(ROLE);
        return !doubt
                && Nothing.isSaid(written)
                && !taught.meanings(target).says(written)
                && target.known().filter(IntakeField::isPartOfName).isEmpty();
    }

    private String meaning(Target target, String written) {
        return taught.meanings(target).of(written).becomes().orElse("");
    }

    boolean says(IntakeField field) {
        return !text(field).isEmpty();
    }

    /** All answers of all columns of a field. */
    List<String> choices(IntakeField field) {
        return columns(field).stream()
                .flatMap(column -> choices(column, Target.of(field)).stream())
                .distinct()
                .toList();
    }

    /** The answers of one cell, each as she said or as the desk knows it. */
    List<String> choices(Column column, Target target) {
        String text = text(column, target);
        if (text.isEmpty()) {
            return List.of();
        }
        var raw = row.cell(column.index()).shown();
        return taught.answers(target, taught.meanings(target).says(raw) ? text : raw);
    }

    /** What is no date is left out with a warning. */
    Optional<LocalDate> day(IntakeField field) {
        return taught.columns().of(field, row).flatMap(column -> day(column, Target.of(field)));
    }

    Optional<LocalDate> day(Column column, Target target) {
        var days = taught.days(column);
        var cell = cell(column, target);
        var day = days.flatMap(order -> order.of(cell));
        if (day.isEmpty() && !text(column, target).isEmpty()) {
            leaveOut(column, Sentence.of("intake.expected.date"));
        } else if (days.filter(order -> order.isUnsureFirstIn(row.number())).isPresent()) {
            day.ifPresent(read -> warn(
                    ProblemKind.DATE_ORDER,
                    column,
                    Sentence.of("intake.expected.dateOrder"),
                    Sentence.of("intake.action.dateOrder", read)));
        }
        return day;
    }

    /** The row cannot be taken in as the cell stands. */
    void reject(IntakeField field, Sentence expected) {
        var action = Sentence.of("intake.action.correctRow");
        add(ProblemKind.NOT_UNDERSTOOD, place(field), shown(field), new Advice(expected, action, Severity.ERROR));
    }

    /** The row cannot be taken in because something is not there. */
    void rejectWithout(IntakeField field, Sentence expected, Sentence action) {
        add(ProblemKind.MISSING, place(field), "", new Advice(expected, action, Severity.ERROR));
    }

    /** Something is not there, and the row is taken in nevertheless. */
    void warnWithout(IntakeField field, Sentence expected, Sentence action) {
        add(ProblemKind.MISSING, place(field), "", new Advice(expected, action, Severity.WARNING));
    }

    /** The cell is left out, the row taken in. */
    void leaveOut(IntakeField field, Sentence expected) {
        warn(ProblemKind.NOT_UNDERSTOOD, field, expected, Sentence.of("intake.action.leftOut"));
    }

    void leaveOut(Column column, Sentence expected) {
        warn(ProblemKind.NOT_UNDERSTOOD, column, expected, Sentence.of("intake.action.leftOut"));
    }

    void warn(ProblemKind kind, IntakeField field, Sentence expected, Sentence action) {
        add(kind, place(field), shown(field), new Advice(expected, action, Severity.WARNING));
    }

    void warn(ProblemKind kind, Column column, Sentence expected, Sentence action) {
        String found = row.cell(column.index()).shown().strip();
        add(kind, TakenColumns.place(at, column), found, new Advice(expected, action, Severity.WARNING));
    }

    private void noteFault(Column column, Cell.Fault fault) {
        var action = Sentence.of("intake.action.fixFormula");
        var advice = new Advice(Sentence.of("intake.expected.value"), action, Severity.WARNING);
        add(ProblemKind.DAMAGED, TakenColumns.place(at, column), fault.shown(), advice);
    }

    /** A cell is looked at more than once; its problem is said once. */
    private void add(ProblemKind kind, ProblemPlace place, String found, Advice advice) {
        var problem = new Problem(kind, place, found, advice);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private ProblemPlace place(IntakeField field) {
        return taught.columns()
                .of(field, row)
                .map(column -> TakenColumns.place(at, column))
                .orElseGet(() -> ProblemPlace.without(at, Target.of(field)));
    }

    private String shown(IntakeField field) {
        return taught.columns().cell(row, field).shown().strip();
    }
}
