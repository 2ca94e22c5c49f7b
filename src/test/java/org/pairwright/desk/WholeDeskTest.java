package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Person;
import org.pairwright.storage.Database;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.rows.DeskState;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** What becomes of a desk whose files are not as they were left. */
class WholeDeskTest {
    private static final Sentence DONE = Sentence.of("words.StepKind.PEOPLE");

    @TempDir
    Path folder;

    @Test
    void a_desk_that_was_closed_in_order_opens_without_a_word() {
        work(desk -> save(desk, Cast.amara()));
        work(desk -> assertThat(people(desk)).hasSize(1));
        assertThat(opened().said()).isEmpty();
    }

    @Test
    void a_desk_that_was_not_closed_in_order_opens_whole() throws IOException {
        work(desk -> save(desk, Cast.amara()));
        Files.delete(folder.resolve("closed.note"));
        var opened = opened();
        assertThat(opened.said()).isEmpty();
        assertThat(people(opened.desk())).hasSize(1);
    }

    @Test
    void a_file_swapped_for_an_older_one_gets_back_what_was_done_since() throws IOException {
        work(desk -> save(desk, Cast.amara()));
        var older = Files.copy(file(), folder.resolve("older"));
        work(desk -> save(desk, Cast.kenji()));
        var state = state();
        Files.move(older, file(), StandardCopyOption.REPLACE_EXISTING);
        var opened = opened();
        assertThat(opened.said()).extracting(Sentence::key).contains("desk.stepsBroughtBack");
        save(opened.desk(), Cast.liam());
        assertThat(people(opened.desk()))
                .extracting(Person::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
        opened.desk().journal().undo(3, DONE);
        opened.desk().close();
        assertThat(state().tables().get("PERSON")).isEqualTo(state.tables().get("PERSON"));
    }

    @Test
    void a_file_that_is_gone_is_put_right_with_the_backup_and_the_steps_after_it() throws IOException {
        work(desk -> {
            save(desk, Cast.amara());
            desk.backups().make(desk.database(), BackupReason.ASKED);
            save(desk, Cast.kenji());
        });
        var state = state();
        Files.delete(file());
        var damaged = damaged();
        assertThat(damaged.findings()).extracting(Sentence::key).containsExactly("desk.fileGone");
        var offer = damaged.offers().getFirst();
        assertThat(offer.complete()).isTrue();
        assertThat(offer.counts().people()).isEqualTo(1);
        assertThat(offer.steps()).hasSize(1);
        close(damaged.repair(offer, Progress.UNWATCHED));
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void a_row_changed_by_something_else_is_found_and_put_right() throws IOException {
        work(desk -> save(desk, Cast.amara()));
        var state = state();
        behindItsBack("update person set first_name = 'Anna'");
        var damaged = damaged();
        assertThat(damaged.findings()).extracting(Sentence::key).containsExactly("desk.rowsChanged");
        close(damaged.repair(damaged.offers().getFirst(), Progress.UNWATCHED));
        assertThat(state()).isEqualTo(state);
        assertThat(folder.resolve("damaged")).isNotEmptyDirectory();
    }

    @Test
    void a_lost_row_is_found_also_in_the_journal_itself() {
        work(desk -> save(desk, Cast.amara()));
        behindItsBack("delete from change");
        assertThat(damaged().findings()).extracting(Sentence::key).containsExactly("desk.rowsLost");
    }

    @Test
    void a_file_of_nothing_but_zeros_is_damaged_and_nothing_is_touched_until_she_says_so() throws IOException {
        work(desk -> save(desk, Cast.amara()));
        Files.write(file(), new byte[4096]);
        var damaged = damaged();
        damaged.close();
        assertThat(damaged.offers()).isNotEmpty();
        assertThat(folder.resolve("damaged")).doesNotExist();
    }

    @Test
    void a_bad_backup_is_not_offered_and_the_one_before_it_is() throws IOException {
        work(desk -> {
            save(desk, Cast.amara());
            desk.backups().make(desk.database(), BackupReason.ASKED);
            save(desk, Cast.kenji());
            var newest = desk.backups().make(desk.database(), BackupReason.ASKED);
            byte[] bytes = Files.readAllBytes(newest.file());
            bytes[bytes.length / 2] ^= 1;
            Files.write(newest.file(), bytes);
        });
        var state = state();
        Files.delete(file());
        var damaged = damaged();
        assertThat(damaged.offers().getFirst().complete()).isTrue();
        close(damaged.repair(damaged.offers().getFirst(), Progress.UNWATCHED));
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void a_side_file_that_is_gone_is_begun_anew_and_nothing_else_happens() throws IOException {
        work(desk -> save(desk, Cast.amara()));
        deleteSideFile();
        work(desk -> save(desk, Cast.kenji()));
        work(desk -> assertThat(people(desk)).hasSize(2));
    }

    @Test
    void where_nothing_is_left_but_an_old_backup_it_says_what_is_missing() throws IOException {
        work(desk -> save(desk, Cast.amara()));
        deleteSideFile();
        Files.delete(file());
        var offer = damaged().offers().getFirst();
        assertThat(offer.complete()).isFalse();
        assertThat(offer.counts().people()).isZero();
    }

    @Test
    void restoring_brings_back_every_row_and_keeps_the_present_as_a_backup() throws IOException {
        work(desk -> {
            save(desk, Cast.amara());
            var backup = desk.backups().make(desk.database(), BackupReason.ASKED);
            var amara = people(desk).getFirst();
            save(desk, amara.withContact(new Contact("later@example.org", "")));
            save(desk, Cast.kenji());
            var preview = desk.restoring().preview(backup);
            assertThat(preview.now().people()).isEqualTo(2);
            assertThat(preview.then().people()).isEqualTo(1);
            assertThat(preview.gone()).hasSize(2);
            desk.restoring().restore(backup, Optional.empty(), Progress.UNWATCHED);
            assertThat(people(desk)).containsExactly(amara);
            assertThat(desk.journal().number()).isEqualTo(5);
        });
        work(desk -> {
            assertThat(people(desk)).hasSize(1);
            var kept = desk.backups().list().stream()
                    .filter(backup -> backup.note().reason() == BackupReason.BEFORE_RESTORE)
                    .findFirst()
                    .orElseThrow();
            desk.restoring().restore(kept, Optional.empty(), Progress.UNWATCHED);
            assertThat(people(desk)).hasSize(2);
        });
        assertThat(opened().said()).isEmpty();
    }

    @Test
    void what_was_done_after_a_restore_is_never_done_again_on_what_was_there_before() throws IOException {
        work(desk -> {
            var empty = desk.backups().newest().orElseThrow();
            save(desk, Cast.amara());
            desk.restoring().restore(empty, Optional.empty(), Progress.UNWATCHED);
            save(desk, Cast.kenji());
        });
        Files.delete(file());
        var offers = damaged().offers();
        assertThat(offers.getFirst().complete()).isTrue();
        var before = offers.stream()
                .filter(offer -> offer.backup().note().reason() == BackupReason.BEFORE_RESTORE)
                .findFirst()
                .orElseThrow();
        assertThat(before.steps()).isEmpty();
        assertThat(before.complete()).isFalse();
    }

    @Test
    void a_protected_desk_opens_with_its_password_or_code_and_nothing_of_it_can_be_read_without() throws IOException {
        var code = new String[1];
        work(desk -> {
            save(desk, Cast.amara());
            code[0] = desk.protect("rain on the roof".toCharArray(), Progress.UNWATCHED)
                    .printed();
            save(desk, Cast.kenji());
        });
        assertThat(hitsOf("Okafor")).isZero();
        assertThat(hitsOf("Watanabe")).isZero();
        var locked = (Opening.Locked) Desk.open(folder, DeskFixture.CLOCK);
        assertThat(locked.unlocking().with("rain on the floor".toCharArray())).isEmpty();
        var opened = (Opening.Opened)
                locked.unlocking().with("rain on the roof".toCharArray()).orElseThrow();
        assertThat(people(opened.desk())).hasSize(2);
        opened.desk().close();
        Files.delete(folder.resolve("desk.key"));
        var again = (Opening.Locked) Desk.open(folder, DeskFixture.CLOCK);
        var byCode =
                (Opening.Opened) again.unlocking().with(code[0].toCharArray()).orElseThrow();
        assertThat(byCode.said()).isEmpty();
        assertThat(byCode.desk().check().run(Progress.UNWATCHED).findings()).isEmpty();
        byCode.desk().close();
    }

    @Test
    void cancelled_after_the_password_is_set_it_still_gives_the_recovery_code() {
        work(desk -> {
            save(desk, Cast.amara());
            Progress cancelling = (_, total, _) -> {
                if (total > 0) {
                    throw new Cancelled();
                }
            };
            var code = desk.protect("rain on the roof".toCharArray(), cancelling);
            assertThat(desk.protection().opens(code.printed().toCharArray())).isTrue();
            assertThat(desk.check().run(Progress.UNWATCHED).findings())
                    .extracting(Sentence::key)
                    .contains("desk.plainBackups");
        });
    }

    private interface Work {
        void on(Desk desk) throws IOException;
    }

    private void work(Work work) {
        try (var desk = opened().desk()) {
            work.on(desk);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Opening.Opened opened() {
        return (Opening.Opened) Desk.open(folder, DeskFixture.CLOCK);
    }

    private Recovery damaged() {
        return ((Opening.Damaged) Desk.open(folder, DeskFixture.CLOCK)).recovery();
    }

    private static void close(Opening opening) {
        ((Opening.Opened) opening).desk().close();
    }

    private DeskState state() {
        try (var desk = opened().desk();
                var now = desk.database().snapshot()) {
            assertThat(now.state()).isEqualTo(now.kept());
            var state = now.state();
            // Numbers for new rows may be skipped, only never given twice.
            return new DeskState(state.desk(), state.schema(), state.number(), 0, state.tables());
        }
    }

    private static void save(Desk desk, Person person) {
        desk.journal().record(StepKind.PEOPLE, DONE, step -> new PersonStore(desk.database()).save(step, person));
    }

    private static java.util.List<Person> people(Desk desk) {
        return new PersonStore(desk.database()).all();
    }

    private void behindItsBack(String sql) {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("desk"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file() {
        return folder.resolve(Database.FILE);
    }

    private void deleteSideFile() throws IOException {
        try (var files = Files.list(folder.resolve("side"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("side"));
    }

    private long hitsOf(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, name))
                    .count();
        }
    }

    private static boolean contains(Path file, String name) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
