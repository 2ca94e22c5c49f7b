package org.pairwright.storage.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.storage.generated.Tables.CHANGE;
import static org.pairwright.storage.generated.Tables.RUN_PART;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Scenario;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.Database;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.json.RunJson;
import org.pairwright.storage.kept.EveryTable;
import org.pairwright.storage.kept.KeptRow;
import org.pairwright.storage.kept.KeptTable;
import org.pairwright.storage.parts.PartKind;
import org.pairwright.storage.parts.Pressed;
import org.pairwright.storage.removal.PersonToRemove;
import org.pairwright.storage.removal.Removing;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** A run is a whole record however little of it is written: it outlives undo, a lost file and a new one. */
class KeptRunsTest {
    private static final Sentence DONE = Sentence.of("words.StepKind.UNDO");

    @TempDir
    private Path folder;

    private PairingFixture house;

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
        house.criteria();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_two_runs_have_in_common_is_kept_once() {
        var first = run(StepKind.RUN);
        long parts = parts();
        house.pinsAndBans.ban(house.program.id(), house.liam.id(), house.sofia.id(), "");
        var second = run(StepKind.RUN_AFTER);
        assertThat(house.desk.runs.find(first.id())).contains(first);
        assertThat(house.desk.runs.find(second.id())).contains(second);
        assertThat(second.people()).isEqualTo(first.people());
        assertThat(of(PartKind.PEOPLE)).hasSize(1);
        assertThat(of(PartKind.TERMS)).hasSize(1);
        run(StepKind.RUN);
        assertThat(parts()).as("the same again").isLessThan(2 * parts);
        assertThat(of(PartKind.PAIRS)).hasSize(2);
    }

    @Test
    void a_run_that_was_taken_back_and_made_again_is_whole_without_an_image_of_its_parts() {
        var made = run(StepKind.RUN);
        long step = house.desk.journal.number();
        house.desk.journal.undo(step, DONE);
        assertThat(house.desk.runs.find(made.id())).isEmpty();
        house.desk.journal.undo(step + 1, DONE);
        assertThat(house.desk.runs.find(made.id())).contains(made);
        assertThat(images()).noneMatch(image -> image.contains("Watanabe") && image.contains("participant"));
        assertThat(house.desk.database.reading().fetchExists(CHANGE, CHANGE.TABLE_NAME.eq(RUN_PART.getName())))
                .isFalse();
    }

    @Test
    void a_run_that_the_database_lost_is_made_again_from_the_side_file(@TempDir Path behind) throws IOException {
        long number = house.desk.journal.number();
        Files.copy(folder.resolve(Database.FILE), behind.resolve(Database.FILE));
        var made = run(StepKind.RUN);
        var lost = house.desk.database.sideFile().after(number);
        try (var desk = new DeskFixture(behind)) {
            assertThat(desk.runs.find(made.id())).isEmpty();
            lost.forEach(desk.journal::doAgain);
            assertThat(desk.runs.find(made.id())).contains(made);
        }
    }

    @Test
    void runs_go_into_a_new_file_with_all_their_parts() throws IOException {
        var made = run(StepKind.RUN);
        house.desk.database.becomesItself(Optional.empty());
        assertThat(house.desk.runs.find(made.id())).contains(made);
        try (var now = house.desk.database.snapshot()) {
            assertThat(now.kept()).isEqualTo(now.state());
        }
    }

    @Test
    void whoever_takes_everything_away_gets_people_and_pairs_of_runs_as_rows() {
        var made = run(StepKind.RUN);
        var every = EveryTable.with(house.desk.database);
        var tables = every.tables();
        var pairs = rows(every, tables, "run_pair");
        assertThat(pairs)
                .extracting(row -> row.number("mentee"))
                .containsExactlyElementsOf(made.proposal().pairs().stream()
                        .map(ProposedPair::mentee)
                        .toList());
        assertThat(pairs).extracting(row -> row.number("id")).doesNotHaveDuplicates();
        assertThat(rows(every, tables, "run").getFirst().text("people"))
                .isEqualTo(RunJson.people(made.people()))
                .contains("Watanabe");
        assertThat(tables)
                .filteredOn(table -> table.name().equals("run_pair"))
                .allSatisfy(table -> assertThat(every.count(table)).isEqualTo(pairs.size()));
        assertThat(tables).extracting(KeptTable::name).doesNotContain("run_part");
    }

    private static List<KeptRow> rows(EveryTable every, List<KeptTable> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .flatMap(table -> every.rows(table).stream())
                .toList();
    }

    @Test
    void who_is_removed_is_in_no_part_not_even_of_a_run_that_was_taken_back() {
        run(StepKind.RUN);
        house.desk.journal.undo(house.desk.journal.number(), DONE);
        assertThat(texts()).anyMatch(text -> text.contains("Amara"));
        var amara = house.desk.persons.find(house.amara.person()).orElseThrow();
        Removing.of(
                new PersonToRemove(amara.id(), "Removed person", "[removed]", Cast.TODAY, List.of()),
                house.desk.journal,
                DONE);
        assertThat(texts()).noneMatch(text -> text.contains("Amara")).anyMatch(text -> text.contains("Watanabe"));
        assertThat(of(PartKind.PAIRS)).allSatisfy(text -> assertThat(text).doesNotContain("[" + house.amara.id()));
    }

    @Test
    void of_runs_that_followed_edits_the_newest_stay_and_those_that_are_of_use() {
        var asked = run(StepKind.RUN);
        var made = new ArrayList<Run>();
        made.add(run(StepKind.RUN_AFTER));
        made.add(run(StepKind.RUN_AFTER));
        made.add(run(StepKind.RUN_AFTER));
        house.scenarios.name(scenario(made.get(0)), "Before the talk");
        house.pairs.confirm(made.get(1), List.of(made.get(1).proposal().pairs().getFirst()), Cast.TODAY);
        for (int more = 0; more < RunsAfterEdits.KEPT; more++) {
            made.add(run(StepKind.RUN_AFTER));
        }
        assertThat(numbers())
                .contains(asked.id(), made.get(0).id(), made.get(1).id())
                .doesNotContain(made.get(2).id())
                .contains(made.get(3).id())
                .hasSize(3 + RunsAfterEdits.KEPT);
        house.desk.journal.undo(house.desk.journal.number(), DONE);
        assertThat(house.desk.runs.find(made.get(2).id())).contains(made.get(2));
        assertThat(numbers()).hasSize(3 + RunsAfterEdits.KEPT);
    }

    private Run run(StepKind kind) {
        var outcome = house.runs.run(house.program.id(), Settings.of(Aim.BEST), kind, Progress.UNWATCHED);
        return ((MatchingOutcome.Found) outcome).run();
    }

    private Scenario scenario(Run run) {
        return house.scenarios.of(house.program.id()).stream()
                .filter(one -> one.id() == run.id())
                .findFirst()
                .orElseThrow();
    }

    private List<Long> numbers() {
        return house.scenarios.of(house.program.id()).stream().map(Scenario::id).toList();
    }

    private long parts() {
        return house.desk.database.reading().fetchCount(RUN_PART);
    }

    private List<String> of(PartKind kind) {
        return PartStore.all(house.desk.database.reading(), kind);
    }

    private List<String> texts() {
        return house.desk.database.reading().select(RUN_PART.CONTENT).from(RUN_PART).fetch(RUN_PART.CONTENT).stream()
                .map(Pressed::text)
                .toList();
    }

    private List<String> images() {
        return house.desk
                .database
                .reading()
                .select(CHANGE.AFTER)
                .from(CHANGE)
                .where(CHANGE.AFTER.isNotNull())
                .fetch(CHANGE.AFTER);
    }
}
