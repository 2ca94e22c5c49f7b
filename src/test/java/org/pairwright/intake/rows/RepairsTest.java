package org.pairwright.intake.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.rows.problem.Advice;
import org.pairwright.intake.rows.problem.CellPlace;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.intake.rows.problem.ProblemKind;
import org.pairwright.intake.rows.problem.ProblemPlace;
import org.pairwright.intake.rows.problem.Remedy;
import org.pairwright.intake.rows.problem.Repair;
import org.pairwright.intake.rows.problem.Repairs;
import org.pairwright.intake.rows.problem.Severity;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class RepairsTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));

    @Test
    void a_thousand_problems_are_a_handful_of_repairs() {
        var problems = new ArrayList<Problem>();
        for (int row = 2; row < 1_002; row++) {
            problems.add(
                    switch (row % 4) {
                        case 0 -> role(row, "Menter");
                        case 1 -> role(row, "MENTER.");
                        case 2 -> level(row, "about " + row);
                        default -> level(row, "tbd");
                    });
        }

        var repairs = Repairs.of(problems);

        assertThat(repairs).extracting(Repair::count).containsExactly(500, 250, 250);
        assertThat(repairs.stream().map(Repair::sentence).map(ENGLISH::say))
                .containsExactly(
                        "500 rows, Role: found “Menter”, expected Mentor, Mentee or Both.",
                        "250 rows, Level: found “tbd”, expected a level as a whole number, such as 3.",
                        "250 rows, Level: found 250 different values such as “about 2”, expected a level as a whole"
                                + " number, such as 3.");
    }

    @Test
    void a_repair_names_its_first_rows_and_what_can_be_done() {
        var repair = Repairs.of(List.of(role(7, "Menter"), role(9, "Menter"))).getFirst();

        assertThat(repair.firstRows()).extracting(SheetPlace::row).containsExactly(7, 9);
        assertThat(repair.remedies())
                .containsExactly(Remedy.MAP_VALUE, Remedy.FIX_CELL, Remedy.LEAVE_ROWS_OUT, Remedy.LEAVE_COLUMN_OUT);
        assertThat(repair.problems().getFirst().place().cell()).contains(new CellPlace(at(7), 3));
    }

    @Test
    void what_is_missing_in_many_rows_is_one_repair() {
        var missing = new Problem(
                ProblemKind.MISSING,
                ProblemPlace.of(at(3), ""),
                "",
                new Advice(Sentence.of("intake.expected.name"), Sentence.of("intake.action.addName"), Severity.ERROR));

        var repair = Repairs.of(List.of(missing)).getFirst();

        assertThat(ENGLISH.say(repair.sentence())).isEqualTo("1 row: a name is missing.");
        assertThat(repair.remedies()).containsExactly(Remedy.LEAVE_ROWS_OUT);
    }

    private static Problem role(int row, String found) {
        return problem(row, IntakeField.ROLE, found, "Role", Sentence.of("intake.expected.role"), Severity.ERROR);
    }

    private static Problem level(int row, String found) {
        return problem(row, IntakeField.LEVEL, found, "Level", Sentence.of("intake.expected.level"), Severity.WARNING);
    }

    private static Problem problem(
            int row, IntakeField field, String found, String column, Sentence expected, Severity severity) {
        var place = new ProblemPlace(at(row), column, OptionalInt.of(3), Optional.of(Target.of(field)));
        var action = Sentence.of("intake.action.leftOut");
        return new Problem(ProblemKind.NOT_UNDERSTOOD, place, found, new Advice(expected, action, severity));
    }

    private static SheetPlace at(int row) {
        return new SheetPlace("people.xlsx", "People", row);
    }
}
