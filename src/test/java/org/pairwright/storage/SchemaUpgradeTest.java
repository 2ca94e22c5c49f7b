package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.storage.rows.DeskState;
import org.pairwright.text.Sentence;

/** A desk as the first released tables had it: sixty people, thirty-six pairs, confirmed in three steps. */
class SchemaUpgradeTest {
    private static final Sentence UNDONE = Sentence.of("words.StepKind.UNDO");

    @TempDir
    Path folder;

    @BeforeEach
    void anOlderDesk() throws IOException {
        lay("schema-1.mv.db.gz");
    }

    /** The second schema had one step: an import of 120 people with their 55 pairs. */
    @Test
    void a_desk_of_the_second_schema_opens_whole_and_its_import_can_be_taken_back() throws IOException {
        lay("schema-2.mv.db.gz");
        try (var desk = new DeskFixture(folder)) {
            var program = desk.programs.all().getFirst();
            assertThat(desk.pairs.ofProgram(program.id()))
                    .hasSize(55)
                    .allSatisfy(pair -> assertThat(pair.circle()).isEmpty());
            try (var now = desk.database.snapshot()) {
                assertThat(now.kept()).isEqualTo(now.state());
            }
            assertThat(desk.journal.undo(1, UNDONE)).isInstanceOf(Undone.Whole.class);
            assertThat(desk.persons.all()).isEmpty();
        }
    }

    /** The third schema: a program with four people, a pin and a run. */
    @Test
    void a_desk_of_the_third_schema_opens_whole_and_takes_choices() throws IOException {
        lay("schema-3.mv.db.gz");
        try (var desk = new DeskFixture(folder)) {
            var program = desk.programs.all().getFirst();
            var run = desk.runs.latest(program.id()).orElseThrow();
            assertThat(run.people()).hasSize(4);
            assertThat(run.proposal().pairs()).isNotEmpty();
            assertThat(run.pinsAndBans()).hasSize(1);
            assertThat(desk.runs.latestSettings(program.id())).contains(run.settings());
            assertThat(desk.runs.with(run.people().getFirst().participant())).containsExactly(run);
            assertThat(desk.choices.ofProgram(program.id())).isEmpty();
            assertThat(desk.circles.ofProgram(program.id())).isEmpty();
            try (var now = desk.database.snapshot()) {
                assertThat(now.kept()).isEqualTo(now.state());
            }
        }
    }

    private void lay(String desk) throws IOException {
        try (var older = new GZIPInputStream(SchemaUpgradeTest.class.getResourceAsStream(desk))) {
            Files.copy(older, folder.resolve(Database.FILE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void an_older_desk_opens_with_all_its_rows() {
        try (var desk = new DeskFixture(folder)) {
            assertThat(desk.persons.all()).hasSize(60);
            var program = desk.programs.all().getFirst();
            assertThat(desk.pairs.ofProgram(program.id())).hasSize(36);
        }
    }

    @Test
    void it_is_kept_before_its_tables_change() {
        List<DeskState> kept = new ArrayList<>();
        Database.open(folder, Optional.empty(), older -> kept.add(older.state()))
                .close();
        assertThat(kept).singleElement().satisfies(state -> {
            assertThat(state.schema()).isEqualTo(1);
            assertThat(state.rows("PERSON")).isEqualTo(60);
        });
    }

    @Test
    void it_stays_as_it_was_if_it_cannot_be_kept() {
        assertThatThrownBy(() -> Database.open(folder, Optional.empty(), _ -> {
                    throw new IOException("no room");
                }))
                .isInstanceOf(StorageFailure.class);
        try (var desk = new DeskFixture(folder)) {
            assertThat(desk.persons.all()).hasSize(60);
        }
    }

    @Test
    void what_was_done_before_can_be_taken_back_after() {
        try (var desk = new DeskFixture(folder)) {
            long confirmed = desk.journal.number();
            assertThat(desk.journal.undo(confirmed, UNDONE)).isInstanceOf(Undone.Whole.class);
            var program = desk.programs.all().getFirst();
            assertThat(desk.pairs.ofProgram(program.id())).isEmpty();
        }
    }

    @Test
    void its_digests_are_those_of_its_rows() {
        try (var desk = new DeskFixture(folder);
                var now = desk.database.snapshot()) {
            assertThat(now.kept()).isEqualTo(now.state());
        }
    }
}
