package org.pairwright.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.History;
import org.pairwright.intake.TakingIn;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.intake.LineRow.Fate;
import org.pairwright.ui.shell.WindowActs;
import org.pairwright.ui.shell.WindowState;

/** An import as its screen knows it, without a window, on a real desk. */
class IntakeViewModelTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, java.time.ZoneOffset.UTC);
    private static final String SHEET = """
            Name,Email,Role,Capacity,Hobby
            Amara Okafor,amara@example.org,Mentee,,Chess
            Kenji Watanabe,kenji@example.org,Mentor,2,Go
            Liam O’Connell,liam@example.org,Mentor,lots,Rugby
            """;

    @TempDir
    Path folder;

    private DeskFixture desk;
    private WindowState state;
    private IntakeViewModel model;

    @BeforeEach
    void open() {
        desk = new DeskFixture(folder.resolve("desk"));
        state = WindowState.fresh();
        var acts = new IntakeActs(
                new TakingIn(desk.database, desk.journal),
                new History(desk.journal, desk.steps),
                nothingElse(),
                () -> {});
        model = new IntakeViewModel(acts, new IntakeWindow(Jobs.immediately(), state), DeskFixture.CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_would_happen_to_each_row_is_said_before_anything_is_stored() throws IOException {
        model.open(List.of(sheet()));
        assertThat(rows()).extracting(LineRow::fate).containsExactly(Fate.FRESH, Fate.FRESH, Fate.REJECTED);
        assertThat(rows().getLast().toKnowInOne()).contains("lots");
        assertThat(desk.persons.all()).isEmpty();
    }

    @Test
    void one_verb_takes_them_in_and_undo_takes_all_of_it_back() throws IOException {
        model.open(List.of(sheet()));
        model.takeIn(reviewed());
        assertThat(model.situationProperty().get()).isInstanceOf(Situation.Done.class);
        assertThat(desk.persons.all()).hasSize(2);
        state.notifications()
                .noticeProperty()
                .get()
                .orElseThrow()
                .action()
                .orElseThrow()
                .act()
                .run();
        assertThat(desk.persons.all()).isEmpty();
        assertThat(desk.programs.all()).isEmpty();
    }

    @Test
    void a_column_that_was_understood_wrongly_is_corrected_and_the_rows_follow() throws IOException {
        model.open(List.of(sheet()));
        var review = reviewed().review();
        var mapping = review.mappings().getFirst();
        var capacity = mapping.of(IntakeField.CAPACITY).orElseThrow();
        model.correct(review, mapping, capacity.index(), Optional.empty());
        assertThat(rows()).extracting(LineRow::fate).containsOnly(Fate.FRESH);
    }

    @Test
    void the_same_file_again_has_nothing_to_take_in() throws IOException {
        var file = Files.writeString(
                folder.resolve("clean.csv"), SHEET.lines().limit(3).collect(Collectors.joining("\n")));
        model.open(List.of(file));
        model.takeIn(reviewed());
        state.programs().replaceAll(desk.programs.all());
        model.open(List.of(file));
        assertThat(reviewed().hasSomethingToTakeIn()).isFalse();
        assertThat(rows()).extracting(LineRow::fate).containsOnly(Fate.SAME);
    }

    @Test
    void a_file_that_is_no_spreadsheet_is_named_with_the_reason() throws IOException {
        model.open(List.of(Files.write(folder.resolve("empty.xlsx"), new byte[0])));
        assertThat(reviewed().review().unread()).singleElement().satisfies(unread -> {
            assertThat(unread.name()).isEqualTo("empty.xlsx");
            assertThat(MESSAGES.say(unread.why())).contains("empty.xlsx");
        });
        assertThat(reviewed().hasSomethingToTakeIn()).isFalse();
    }

    private Path sheet() throws IOException {
        return Files.writeString(folder.resolve("signups.csv"), SHEET);
    }

    private Situation.Reviewed reviewed() {
        return (Situation.Reviewed) model.situationProperty().get();
    }

    private List<LineRow> rows() {
        return LineRow.of(reviewed().review(), MESSAGES);
    }

    private static WindowActs nothingElse() {
        return new WindowActs() {
            @Override
            public void undo() {}

            @Override
            public void redo() {}

            @Override
            public void chooseSpreadsheet() {}

            @Override
            public void startProgram() {}

            @Override
            public void removeSample() {}
        };
    }
}
