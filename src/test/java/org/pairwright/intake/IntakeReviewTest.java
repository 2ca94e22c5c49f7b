package org.pairwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.sample.SampleFiles;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.recipe.RecipeJson;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.program.people.Role;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/** A review needs no desk. */
class IntakeReviewTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));
    private static final String HEADERS = "Name,E-mail,Role,Site,Department,Offers,Wants,Places\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "sample-data/small-program.xlsx, 60, 0, 0",
        "sample-data/company-program.xlsx, 500, 0, 0",
        "sample-data/signups.csv, 40, 0, 0",
        "sample-data/running-program.xlsx, 120, 0, 0"
    })
    void the_tidy_samples_are_taken_in_whole(Path file, int fresh, int rejected, int skipped) {
        var counts = review(file).counts();

        assertThat(counts.fresh()).isEqualTo(fresh);
        assertThat(counts.rejected()).isEqualTo(rejected);
        assertThat(counts.skipped()).isEqualTo(skipped);
    }

    @Test
    void the_columns_of_the_samples_are_all_understood() {
        for (var file : List.of(SampleFiles.SMALL, SampleFiles.COMPANY, SampleFiles.REGIONAL, SampleFiles.UNTIDY)) {
            assertThat(review(file).mappings())
                    .allSatisfy(mapping -> assertThat(mapping.notTaken()).isEmpty());
        }
    }

    @Test
    void the_untidy_sample_loses_nobody() {
        var review = review(SampleFiles.UNTIDY);

        assertThat(review.counts()).isEqualTo(new IntakeCounts(10, 0, 0, 1, 2, 1));
        assertThat(review.lines(ReviewLine.Rejected.class).stream()
                        .flatMap(line -> line.problems().stream())
                        .filter(Problem::isError)
                        .map(problem -> problem.at().row() + " " + problem.column() + " " + problem.found()))
                .containsExactly("10 Mentor or Mentee? both?", "16 Mentor or Mentee? Menter");
        assertThat(review.problems().stream()
                        .filter(problem -> !problem.isError())
                        .map(problem -> problem.at().row() + " " + problem.column() + " " + problem.found()))
                .contains(
                        "8 Capacity lots",
                        "11 E-Mail adress ",
                        "12 Surname ",
                        "15 E-Mail adress priya.nair(at)example.org",
                        "17 Capacity 0");
    }

    @Test
    void rows_read_are_always_the_sum_of_what_became_of_them() {
        for (var file : List.of(SampleFiles.SMALL, SampleFiles.COMPANY, SampleFiles.REGIONAL, SampleFiles.UNTIDY)) {
            var review = review(file);
            assertThat(review.counts().read()).isEqualTo(review.lines().size());
        }
    }

    @Test
    void pairs_sessions_and_goals_are_understood_as_such() {
        var running = review(SampleFiles.RUNNING).running();

        assertThat(running.details())
                .hasValueSatisfying(said -> assertThat(said.name()).isEqualTo("Leadership 2026"));
        assertThat(running.pairs()).isNotEmpty();
        assertThat(running.sessions()).isNotEmpty();
        assertThat(running.goals()).isNotEmpty();
        assertThat(running.problems()).isEmpty();
    }

    @Test
    void the_same_person_twice_is_merged_and_the_later_row_wins() throws Exception {
        var review = review(csv("""
                Amara Okafor,amara@example.org,Mentee,Lisbon,Finance,,Budgeting,
                Kenji Watanabe,kenji@example.org,Mentor,Osaka,IT,Coaching,,2
                Amara Okafor,AMARA@example.org,Mentee,Porto,,,Excel,
                """));

        assertThat(review.counts()).isEqualTo(new IntakeCounts(2, 0, 0, 1, 0, 0));
        var merged = review.lines(ReviewLine.Merged.class).getFirst();
        assertThat(ENGLISH.say(merged.sentence()))
                .isEqualTo("Amara Okafor stands in people, row 2, and again in people, row 4: the later row wins.");
        var amara = review.lines(ReviewLine.Fresh.class).get(1).applicant();
        assertThat(amara.workplace().site()).isEqualTo("Porto");
        assertThat(amara.workplace().department()).isEqualTo("Finance");
        assertThat(amara.application().answers().choices("wanted")).containsExactly("Excel");
    }

    @Test
    void a_mentor_who_is_a_mentee_too_plays_both_roles() throws Exception {
        var review = review(csv("""
                Ana Kovač,ana@example.org,Mentor,Munich,Legal,Law,,2
                Ana Kovač,ana@example.org,Mentee,Munich,Legal,,Leading,
                """));

        var ana = review.lines(ReviewLine.Fresh.class).getFirst().applicant();
        assertThat(ana.application().role()).isEqualTo(Role.BOTH);
        assertThat(ana.application().answers().choices("offered")).containsExactly("Law");
        assertThat(ana.application().answers().choices("wanted")).containsExactly("Leading");
    }

    @Test
    void a_shared_mailbox_is_not_one_person() throws Exception {
        var review = review(csv("""
                Ana Kovač,office@example.org,Mentor,Munich,Legal,Law,,2
                Omar Haddad,office@example.org,Mentee,Munich,Legal,,Leading,
                """));

        assertThat(review.counts().fresh()).isEqualTo(2);
    }

    @Test
    void a_similar_name_at_the_same_site_is_asked_about_and_not_merged() throws Exception {
        var review = review(csv("""
                Tomás Ruiz,tomas@example.org,Mentor,Monterrey,Sales,Selling,,1
                Tomas Ruíz,t.ruiz@example.org,Mentor,Monterrey,Sales,Selling,,1
                Tomas Ruiz,other@example.org,Mentor,Madrid,Sales,Selling,,1
                """));

        assertThat(review.lines(ReviewLine.Fresh.class))
                .extracting(line -> line.similar().isPresent())
                .containsExactly(false, true, false);
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_others() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.xlsx"), "%PDF-1.4");
        var right = csv("Mei Chen,mei@example.org,Mentor,Toronto,IT,Law,,2\n");

        var review = Intake.review(List.of(broken, right), options(), DeskKnowledge.none(), Progress.UNWATCHED);

        assertThat(review.counts().fresh()).isEqualTo(1);
        assertThat(review.unread())
                .singleElement()
                .satisfies(file -> assertThat(ENGLISH.say(file.why())).contains("broken.xlsx is not a spreadsheet"));
    }

    @Test
    void a_sheet_without_names_or_e_mails_gets_one_sentence() throws Exception {
        var file = Files.writeString(folder.resolve("codes.csv"), "Role,Site,Capacity\nMentor,Oslo,2\nMentee,Oslo,\n");

        var review = review(file);

        assertThat(review.counts().read()).isZero();
        assertThat(ENGLISH.say(review.unread().getFirst().why()))
                .contains("Nobody was found in codes.csv", "no column with names or e-mails", "headers of row 1");
    }

    @Test
    void a_mapping_made_by_hand_is_obeyed() throws Exception {
        var file = Files.writeString(
                folder.resolve("odd.csv"),
                "Name,E-mail,Role,Room,Site\nMei Chen,mei@example.org,Mentor,Oslo,3rd floor\n");
        var corrected = review(file).mappings().getFirst().with(3, Optional.of(Target.of(IntakeField.SITE)));
        var kept = RecipeJson.read(RecipeJson.write(Recipe.NONE.withColumns(List.of(corrected))))
                .orElseThrow();

        var review = Intake.review(List.of(file), options().with(kept), DeskKnowledge.none(), Progress.UNWATCHED);

        assertThat(review.lines(ReviewLine.Fresh.class)
                        .getFirst()
                        .applicant()
                        .workplace()
                        .site())
                .isEqualTo("Oslo");
    }

    @Test
    void other_programs_read_a_review_as_json() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.xlsx"), "%PDF-1.4");
        var file = csv("""
                Amara Okafor,amara@example.org,Mentee,Lisbon,,,Budgeting; Excel,
                Sofía Marín,sofia@example.org,Mentor,,Sales,Law,,lots
                """);

        var review = Intake.review(List.of(broken, file), options(), DeskKnowledge.none(), Progress.UNWATCHED);

        assertThat(ReviewJson.lines(review, ENGLISH))
                .satisfiesExactly(
                        people -> assertThat(people)
                                .contains("\"columns\":{\"Name\":\"name\",\"E-mail\":\"email\"")
                                .contains("\"name\":\"Amara Okafor\",\"first\":\"Amara\"")
                                .contains("\"wanted\":[\"Budgeting\",\"Excel\"],\"capacity\":null")
                                .contains("\"counts\":{\"read\":2,\"new\":2,")
                                .contains("\"row\":3,\"column\":\"Places\",\"found\":\"lots\""),
                        error -> assertThat(error).startsWith("{\"file\":\"broken.xlsx\",\"error\":"));
    }

    @Test
    void only_the_sheet_that_was_named_is_read() {
        var mentors = Intake.review(
                List.of(SampleFiles.SMALL), options().onlySheet("Mentors"), DeskKnowledge.none(), Progress.UNWATCHED);

        assertThat(mentors.counts().fresh()).isEqualTo(24);
    }

    private IntakeReview review(Path file) {
        return Intake.review(List.of(file), options(), DeskKnowledge.none(), Progress.UNWATCHED);
    }

    private static IntakeOptions options() {
        return IntakeOptions.usual(Cast.TODAY);
    }

    private Path csv(String rows) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), HEADERS + rows);
    }
}
