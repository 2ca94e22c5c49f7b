package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.storage.generated.Tables.TABLE_DIGEST;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.generated.DefaultSchema;
import org.pairwright.storage.rows.RowImage;
import org.pairwright.text.Sentence;

class JournalTest {
    private static final Sentence DONE = Sentence.of("words.StepKind.PEOPLE");

    @TempDir
    Path folder;

    private DeskFixture desk;

    @BeforeEach
    void open() {
        desk = new DeskFixture(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void one_action_is_one_step_with_its_sentence_and_time() {
        save(Cast.amara());
        assertThat(desk.steps.latest(10)).singleElement().satisfies(step -> {
            assertThat(step.no()).isEqualTo(1);
            assertThat(step.kind()).isEqualTo(StepKind.PEOPLE);
            assertThat(step.sentence()).isEqualTo(DONE);
            assertThat(step.at()).isEqualTo(DeskFixture.CLOCK.instant());
        });
        assertThat(desk.journal.number()).isEqualTo(1);
    }

    @Test
    void whoever_asked_hears_of_every_step_that_is_on_the_disk_and_of_no_other() {
        var heard = new ArrayList<Step>();
        desk.journal.tell(heard::add);
        var amara = save(Cast.amara());
        save(amara);
        assertThat(heard).isEqualTo(desk.steps.latest(10));
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_step() {
        var amara = save(Cast.amara());
        save(amara);
        assertThat(desk.journal.number()).isEqualTo(1);
    }

    @Test
    void an_exception_takes_back_everything_of_its_step() {
        assertThatThrownBy(() -> desk.journal.record(StepKind.PEOPLE, DONE, step -> {
                    desk.persons.save(step, Cast.amara());
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(desk.persons.all()).isEmpty();
        assertThat(desk.journal.number()).isZero();
    }

    @Test
    void what_was_done_is_there_after_reopening() {
        var amara = save(Cast.amara());
        close();
        open();
        assertThat(desk.persons.all()).containsExactly(amara);
        assertThat(desk.journal.number()).isEqualTo(1);
    }

    @Test
    void undo_brings_a_changed_row_back_as_it_was() {
        var amara = save(Cast.amara());
        save(amara.withContact(new Contact("amara@example.org", "123")));
        assertThat(desk.journal.undo(2, DONE)).isInstanceOf(Undone.Whole.class);
        assertThat(desk.persons.find(amara.id())).contains(amara);
    }

    @Test
    void undo_of_an_undo_is_redo() {
        var amara = save(Cast.amara());
        desk.journal.undo(1, DONE);
        assertThat(desk.persons.all()).isEmpty();
        desk.journal.undo(2, DONE);
        assertThat(desk.persons.all()).containsExactly(amara);
        assertThat(desk.steps.latest(1).getFirst().undoes()).hasValue(2);
    }

    @Test
    void a_row_that_was_written_twice_in_one_step_is_taken_back_whole() {
        desk.journal.record(StepKind.PEOPLE, DONE, step -> {
            var amara = desk.persons.save(step, Cast.amara());
            return desk.persons.save(step, amara.withContact(new Contact("later@example.org", "")));
        });
        assertThat(desk.journal.undo(1, DONE)).isInstanceOf(Undone.Whole.class);
        assertThat(desk.persons.all()).isEmpty();
    }

    @Test
    void undo_is_refused_where_a_later_step_changed_the_same_row() {
        var amara = save(Cast.amara());
        save(amara.withContact(new Contact("new@example.org", "")));
        assertThat(refusal(1)).extracting(Step::no).containsExactly(2L);
        assertThat(desk.persons.all()).hasSize(1);
    }

    @Test
    void undo_is_refused_where_a_later_step_built_on_the_row() {
        var amara = save(Cast.amara());
        var program = desk.journal.record(StepKind.PROGRAM, DONE, step -> desk.programs.save(step, Cast.leadership()));
        join(amara, program);
        assertThat(refusal(1)).extracting(Step::no).containsExactly(3L);
        assertThat(refusal(2)).extracting(Step::no).containsExactly(3L);
        assertThat(desk.participants.ofProgram(program.id())).hasSize(1);
    }

    @Test
    void a_clock_set_back_does_not_turn_the_history_around() {
        save(Cast.amara());
        close();
        desk = new DeskFixture(folder, Clock.offset(DeskFixture.CLOCK, Duration.ofDays(-3650)));
        save(Cast.kenji());
        var steps = desk.steps.latest(2);
        assertThat(steps.getFirst().at()).isAfterOrEqualTo(steps.getLast().at());
    }

    @Test
    void every_table_has_the_digest_of_its_rows_after_writing_changing_undoing_and_removing() {
        var amara = save(Cast.amara());
        var kenji = save(Cast.kenji());
        var program = desk.journal.record(StepKind.PROGRAM, DONE, step -> desk.programs.save(step, Cast.leadership()));
        join(amara, program);
        save(amara.withContact(new Contact("ä\"\\\n\u0007\u2028 = 😀@example.org", "")));
        desk.journal.record(StepKind.PEOPLE, DONE, step -> {
            desk.persons.removeAll(step, List.of(kenji.id()));
            return kenji;
        });
        desk.journal.undo(6, DONE);
        assertThat(digestsKept()).isEqualTo(digestsCounted());
        assertThat(digestsKept()).containsKeys("PERSON", "PROGRAM", "PARTICIPANT");
    }

    private Person save(Person person) {
        return desk.journal.record(StepKind.PEOPLE, DONE, step -> desk.persons.save(step, person));
    }

    private Participant join(Person person, Program program) {
        return desk.journal.record(
                StepKind.PEOPLE,
                DONE,
                step -> desk.participants.save(step, Cast.mentee(person.id(), program.id(), "Budgeting")));
    }

    private List<Step> refusal(long stepNo) {
        return ((Undone.Refused) desk.journal.undo(stepNo, DONE)).because();
    }

    private Map<String, List<Long>> digestsKept() {
        var kept = new HashMap<String, List<Long>>();
        desk.database
                .reading()
                .selectFrom(TABLE_DIGEST)
                .forEach(row -> kept.put(row.getTableName(), List.of(row.getRowCount(), row.getDigest())));
        return kept;
    }

    private Map<String, List<Long>> digestsCounted() {
        var counted = new HashMap<String, List<Long>>();
        digestsKept().keySet().forEach(name -> {
            Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(name);
            var rows = desk.database.reading().selectFrom(table).fetch();
            long digest = rows.stream()
                    .mapToLong(row -> RowImage.digest(name, RowImage.of(row)))
                    .sum();
            counted.put(name, List.of((long) rows.size(), digest));
        });
        return counted;
    }
}
