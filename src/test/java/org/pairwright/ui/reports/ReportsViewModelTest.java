package org.pairwright.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.reporting.ReportKind;
import org.pairwright.task.Cancelled;
import org.pairwright.text.Sentence;

class ReportsViewModelTest {
    @TempDir
    Path folder;

    private ReportsParts parts;
    private ReportsViewModel model;

    @BeforeEach
    void open() {
        parts = new ReportsParts();
        parts.programs.replaceAll(List.of(Cast.leadership()));
        model = parts.viewModel();
    }

    @Test
    void a_report_is_saved_where_she_says_under_a_name_with_program_and_day() {
        parts.answer = Optional.of(folder.resolve("mine.xlsx"));
        parts.bytes = 214 * 1024;
        model.save(ReportKind.MANAGEMENT);

        assertThat(parts.proposed).isEqualTo("Leadership 2026, Management report, 2026-11-02.xlsx");
        assertThat(parts.saved).isEqualTo(folder.resolve("mine.xlsx"));
        assertThat(model.stateProperty(ReportKind.MANAGEMENT).get()).isInstanceOf(ReportState.Saved.class);
        assertThat(parts.notice()).isEqualTo("Saved mine.xlsx, 214 KB");

        parts.notifications
                .noticeProperty()
                .get()
                .orElseThrow()
                .action()
                .orElseThrow()
                .act()
                .run();
        assertThat(parts.opened).isEqualTo(folder.resolve("mine.xlsx"));
        model.showInFolder(folder.resolve("mine.xlsx"));
        assertThat(parts.opened).isEqualTo(folder);
    }

    @Test
    void sensitive_fields_are_named_and_left_out_until_she_ticks_and_again_after_that() {
        parts.sensitive = List.of("Health", "Salary");
        parts.answer = Optional.of(folder.resolve("people.xlsx"));
        model.arrive();
        assertThat(model.sensitiveProperty().get()).containsExactly("Health", "Salary");
        model.save(ReportKind.PEOPLE);
        assertThat(parts.sensitiveSaved).isZero();
        model.withSensitiveProperty().set(true);
        model.save(ReportKind.PEOPLE);
        assertThat(parts.sensitiveSaved).isEqualTo(1);
        model.save(ReportKind.PEOPLE);
        assertThat(parts.sensitiveSaved).isEqualTo(1);
    }

    @Test
    void the_next_report_begins_in_the_folder_of_the_last_one() {
        parts.answer = Optional.of(folder.resolve("mine.xlsx"));
        model.save(ReportKind.PAIRS);
        model.save(ReportKind.PEOPLE);
        assertThat(parts.began).isEqualTo(folder);
    }

    @Test
    void a_program_is_named_in_the_file_without_what_files_cannot_be_named() {
        parts.programs.replaceAll(List.of(Program.planned(
                "Women / Tech: \"2026\"",
                Purpose.GENERAL,
                Cast.leadership().startsOn(),
                Cast.leadership().endsOn())));
        model.save(ReportKind.PEOPLE);
        assertThat(parts.proposed).isEqualTo("Women   Tech   2026 , People, 2026-11-02.xlsx");
    }

    @Test
    void a_name_without_its_ending_gets_it_but_never_replaces_another_file() throws IOException {
        parts.answer = Optional.of(folder.resolve("mine"));
        model.save(ReportKind.PAIRS);
        assertThat(parts.saved).isEqualTo(folder.resolve("mine.xlsx"));

        Files.writeString(folder.resolve("other.xlsx"), "hers");
        parts.answer = Optional.of(folder.resolve("other"));
        model.save(ReportKind.PAIRS);
        assertThat(parts.saved).isEqualTo(folder.resolve("mine.xlsx"));
        assertThat(model.stateProperty(ReportKind.PAIRS).get()).isInstanceOf(ReportState.NotSaved.class);
    }

    @Test
    void what_is_in_the_way_is_said_on_the_card() {
        parts.answer = Optional.of(folder.resolve("mine.xlsx"));
        parts.trouble = Optional.of(Sentence.of("reports.exists", "mine.xlsx"));
        model.save(ReportKind.PAIRS);
        assertThat(model.stateProperty(ReportKind.PAIRS).get())
                .isEqualTo(new ReportState.NotSaved(Sentence.of("reports.exists", "mine.xlsx")));
        assertThat(parts.notifications.noticeProperty().get()).isEmpty();
    }

    @Test
    void cancelled_means_as_before() {
        parts.answer = Optional.of(folder.resolve("mine.xlsx"));
        parts.failure = Optional.of(new Cancelled());
        model.save(ReportKind.PAIRS);
        assertThat(model.stateProperty(ReportKind.PAIRS).get()).isEqualTo(new ReportState.Idle());
    }

    @Test
    void nothing_is_saved_without_an_answer_or_a_program() {
        model.save(ReportKind.PAIRS);
        assertThat(parts.asked).isEqualTo(1);
        assertThat(model.stateProperty(ReportKind.PAIRS).get()).isEqualTo(new ReportState.Idle());
        parts.programs.replaceAll(List.of());
        model.save(ReportKind.PAIRS);
        assertThat(parts.asked).isEqualTo(1);
    }
}
