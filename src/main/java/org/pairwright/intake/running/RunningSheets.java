package org.pairwright.intake.running;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.intake.cells.Days;
import org.pairwright.intake.columns.Plain;
import org.pairwright.intake.rows.problem.Advice;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.intake.rows.problem.ProblemKind;
import org.pairwright.intake.rows.problem.ProblemPlace;
import org.pairwright.intake.rows.problem.Severity;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.program.pairs.Goal;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.plan.Purpose;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Sentence;

/** Reads the sheets of a running program: Program, Pairs, Sessions, Goals, told by their headers. */
public final class RunningSheets {
    private final String file;
    private final List<PairRow> pairs = new ArrayList<>();
    private final List<SessionRow> sessions = new ArrayList<>();
    private final List<GoalRow> goals = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private RunningSheets(String file) {
        this.file = file;
    }

    /** Empty where the sheet is about people or something else. */
    public static Optional<RunningProgram> read(String file, Sheet sheet) {
        return details(sheet).or(() -> PairTable.in(sheet).map(table -> new RunningSheets(file).read(table)));
    }

    private RunningProgram read(PairTable table) {
        for (var row : table.rows()) {
            var at = new SheetPlace(file, table.name(), row.number());
            var two = new Two(at, table.who(row, false), table.who(row, true));
            if (row.cells().stream().allMatch(Cell::isBlank)) {
                continue;
            }
            if (two.mentee().isNobody() || two.mentor().isNobody()) {
                nobody(table, two);
                continue;
            }
            if (table.has(PairColumn.GOAL)) {
                goal(table, row, two);
            } else if (table.has(PairColumn.DATE)) {
                session(table, row, two);
            } else {
                pair(table, row, two);
            }
        }
        return new RunningProgram(Optional.empty(), pairs, sessions, goals, problems);
    }

    private void nobody(PairTable table, Two two) {
        var missing = Sentence.of(two.mentor().isNobody() ? "intake.expected.mentor" : "intake.expected.mentee");
        problems.add(new Problem(
                ProblemKind.MISSING,
                ProblemPlace.of(two.at(), table.titleOf(two.mentor().isNobody())),
                "",
                new Advice(missing, Sentence.of("intake.action.correctRow"), Severity.ERROR)));
    }

    private void pair(PairTable table, SheetRow row, Two two) {
        String written = table.text(row, PairColumn.STATUS);
        var state = written.isEmpty() ? Optional.of(PairState.ACTIVE) : States.of(written);
        if (state.isEmpty()) {
            problem(table, row, two, PairColumn.STATUS, Sentence.of("intake.expected.pairState"));
            return;
        }
        var course = new PairRow.Course(
                table.day(row, PairColumn.CONFIRMED),
                table.day(row, PairColumn.STARTED),
                state.get(),
                table.day(row, PairColumn.SINCE),
                table.text(row, PairColumn.REASON));
        pairs.add(new PairRow(
                two, course, number(table.cell(row, PairColumn.RHYTHM)), table.day(row, PairColumn.PLANNED_END)));
    }

    private void session(PairTable table, SheetRow row, Two two) {
        var on = table.day(row, PairColumn.DATE);
        if (on.isEmpty()) {
            problem(table, row, two, PairColumn.DATE, Sentence.of("intake.expected.date"));
            return;
        }
        sessions.add(new SessionRow(
                two,
                on.get(),
                Lengths.of(table.cell(row, PairColumn.MINUTES), table.title(PairColumn.MINUTES)),
                Channels.of(table.text(row, PairColumn.CHANNEL)),
                table.text(row, PairColumn.TOPIC),
                Choice.of(Session.MissedBy.class, table.text(row, PairColumn.MISSED_BY))
                        .orElse(Session.MissedBy.NOBODY)));
    }

    private void goal(PairTable table, SheetRow row, Two two) {
        String goal = table.text(row, PairColumn.GOAL);
        if (goal.isEmpty()) {
            problem(table, row, two, PairColumn.GOAL, Sentence.of("intake.expected.goal"));
            return;
        }
        goals.add(new GoalRow(
                two,
                goal,
                Choice.of(Goal.Alignment.class, table.text(row, PairColumn.ALIGNMENT))
                        .orElse(Goal.Alignment.PERSONAL),
                Choice.of(Goal.State.class, table.text(row, PairColumn.STATUS)).orElse(Goal.State.OPEN)));
    }

    private void problem(PairTable table, SheetRow row, Two two, PairColumn column, Sentence expected) {
        problems.add(new Problem(
                ProblemKind.NOT_UNDERSTOOD,
                ProblemPlace.of(two.at(), table.title(column)),
                table.text(row, column),
                new Advice(expected, Sentence.of("intake.action.correctRow"), Severity.ERROR)));
    }

    private static OptionalInt number(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> OptionalInt.of(amount.value().intValue());
            case Cell.Text text
            when text.text().strip().matches("\\d{1,5}") ->
                OptionalInt.of(Integer.parseInt(text.text().strip()));
            default -> OptionalInt.empty();
        };
    }

    private static Optional<RunningProgram> details(Sheet sheet) {
        if (!List.of("program", "programme", "programm")
                .contains(sheet.name().strip().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Map<String, Cell> said = new HashMap<>();
        sheet.rows().forEach(row -> said.putIfAbsent(Plain.of(row.cell(0).shown()), row.cell(1)));
        var name =
                Optional.ofNullable(said.get("name")).map(cell -> cell.shown().strip());
        return name.filter(text -> !text.isEmpty()).map(text -> details(text, said));
    }

    private static RunningProgram details(String name, Map<String, Cell> said) {
        var details = new ProgramDetails(
                name,
                Optional.ofNullable(said.get("purpose")).flatMap(cell -> Choice.of(Purpose.class, cell.shown())),
                day(said, "starts"),
                day(said, "ends"),
                Optional.ofNullable(said.get("rhythm in days"))
                        .map(RunningSheets::number)
                        .orElse(OptionalInt.empty()),
                day(said, "as of"));
        return new RunningProgram(Optional.of(details), List.of(), List.of(), List.of(), List.of());
    }

    private static Optional<LocalDate> day(Map<String, Cell> said, String label) {
        return Optional.ofNullable(said.get(label))
                .flatMap(cell -> Days.asIn(List.of(cell)).of(cell));
    }
}
