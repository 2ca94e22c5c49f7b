package org.pairwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.recipe.ValueRule;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.WorkbookReader;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

class RejectedRowsTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));

    @TempDir
    private Path folder;

    @Test
    void rejected_rows_are_saved_with_their_reasons_and_understood_again() throws Exception {
        var target = folder.resolve("rejected.xlsx");
        var review = review(SampleFiles.UNTIDY);

        int saved = RejectedRows.save(review, target, ENGLISH, Progress.UNWATCHED);
        var again = review(target);

        assertThat(saved).isEqualTo(2);
        assertThat(again.counts()).isEqualTo(new IntakeCounts(0, 0, 0, 0, 2, 0));
        assertThat(again.problems())
                .extracting(problem -> problem.found())
                .containsAll(review.problems().stream()
                        .filter(problem -> problem.isError())
                        .map(problem -> problem.found())
                        .toList());
        assertThat(reasons(target))
                .contains("Mentor or Mentee?: found “both?”, expected Mentor, Mentee or Both."
                        + " The row is not taken in until it is corrected.");
    }

    @Test
    void repaired_rows_are_taken_in() throws Exception {
        var headers = "Name,E-mail,Role,Staff no\n";
        var file = Files.writeString(folder.resolve("people.csv"), headers + "Mei Chen,mei@example.org,both?,007\n");
        var target = folder.resolve("rejected.xlsx");
        RejectedRows.save(review(file), target, ENGLISH, Progress.UNWATCHED);

        var row = WorkbookReader.read(target, Progress.UNWATCHED)
                .getFirst()
                .rows()
                .getLast();
        var repaired = Files.writeString(
                folder.resolve("repaired.csv"),
                headers
                        + String.join(
                                        ",",
                                        row.cells().subList(0, 4).stream()
                                                .map(Cell::shown)
                                                .toList())
                                .replace("both?", "both"));

        assertThat(row.cell(3)).isEqualTo(new Cell.Text("007"));
        assertThat(review(repaired).counts().fresh()).isEqualTo(1);
    }

    @Test
    void repaired_in_the_workbook_they_are_taken_in_with_dates_zeros_and_her_own_fields() throws Exception {
        var mentors = Files.writeString(folder.resolve("mentors.csv"), """
                Sign-ups of the autumn,,,,,
                Name,E-mail,Role,Staff no,Start date,T-shirt
                Kenji Watanabe,kenji@example.org,Menter,007,2020-01-31,L
                """);
        var mentees = Files.writeString(folder.resolve("mentees.csv"), """
                Name,E-mail,Role,Staff no,Start date,T-shirt
                Amara Okafor,amara@example.org,both?,00042,2021-03-01,M
                """);
        var size = Optional.<Target>of(new Target.Own("T-shirt", FieldKind.ONE_CHOICE, false));
        var recipe = Recipe.NONE
                .with(OfSheet.named("mentors").with("T-shirt", size))
                .with(OfSheet.named("mentees").with("T-shirt", size));
        var rejected = review(List.of(mentors, mentees), recipe);
        var target = folder.resolve("rejected.xlsx");
        assertThat(RejectedRows.save(rejected, target, ENGLISH, Progress.UNWATCHED))
                .isEqualTo(2);

        var repairing = rejected.recipe()
                .with(new ValueRule("role", "Menter", Optional.of("MENTOR")))
                .with(new ValueRule("role", "both?", Optional.of("BOTH")));
        var repaired = review(List.of(target), repairing);

        assertThat(repaired.counts()).isEqualTo(new IntakeCounts(2, 0, 0, 0, 0, 0));
        assertThat(repaired.problems()).isEmpty();
        assertThat(repaired.lines(ReviewLine.Fresh.class))
                .extracting(ReviewLine.Fresh::applicant)
                .extracting(one -> one.workplace().employeeId() + " "
                        + one.answers().to("start").orElseThrow() + " "
                        + one.application().answers().choices("T-shirt"))
                .containsExactly("007 Day[day=2020-01-31] [L]", "00042 Day[day=2021-03-01] [M]");
    }

    @Test
    void without_rejected_rows_nothing_is_saved() throws Exception {
        var target = folder.resolve("rejected.xlsx");

        assertThat(RejectedRows.save(review(SampleFiles.SMALL), target, ENGLISH, Progress.UNWATCHED))
                .isZero();
        assertThat(target).doesNotExist();
    }

    private static List<String> reasons(Path target) throws Exception {
        return WorkbookReader.read(target, Progress.UNWATCHED).getFirst().rows().stream()
                .map(row -> row.cells().getLast().shown())
                .toList();
    }

    private static IntakeReview review(List<Path> files, Recipe recipe) {
        return Intake.review(
                files, IntakeOptions.usual(Cast.TODAY).with(recipe), DeskKnowledge.none(), Progress.UNWATCHED);
    }

    private static IntakeReview review(Path file) {
        return Intake.review(List.of(file), IntakeOptions.usual(Cast.TODAY), DeskKnowledge.none(), Progress.UNWATCHED);
    }
}
