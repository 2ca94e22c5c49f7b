package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.command.Commands;
import org.pairwright.command.Terminal;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.storage.Database;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/** Backup, restore and check without a window. */
class KeepingCommandsTest {
    private static final Path SHEET = Path.of("sample-data", "small-program.xlsx");

    @TempDir
    Path folder;

    @Test
    void a_desk_where_all_is_well_is_told_in_one_line_with_its_counts() {
        run("import", SHEET.toString());
        var said = run("check");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .startsWith("60 people, 60 participants, no pairs, no sessions, last change 1, last backup");
    }

    @Test
    void a_desk_without_a_file_is_found_told_and_put_right() throws IOException {
        run("import", SHEET.toString());
        Files.delete(data().resolve(Database.FILE));
        var found = run("check");
        assertThat(found.exit()).isEqualTo(1);
        assertThat(found.out()).contains("is gone from", "so that nothing is missing", "restore newest");
        assertThat(run("match").exit()).as("nothing works on a damaged desk").isEqualTo(2);
        assertThat(run("restore", "newest").exit()).isZero();
        assertThat(run("check").out()).startsWith("60 people");
    }

    @Test
    void a_backup_brings_everything_to_another_laptop() {
        run("import", SHEET.toString());
        var backup = folder.resolve("mine.backup");
        assertThat(run("backup", backup.toString()).out()).contains("60 people");
        var other = folder.resolve("other laptop");
        assertThat(on(other, "restore", backup.toString()).exit()).isZero();
        assertThat(on(other, "check").out()).startsWith("60 people");
    }

    @Test
    void a_protected_desk_wants_its_password_from_a_file_and_a_wrong_one_costs_a_sentence() throws IOException {
        run("import", SHEET.toString());
        try (var desk = ((Opening.Opened) Desk.open(data(), DeskFixture.CLOCK)).desk()) {
            desk.protect("rain on the roof".toCharArray(), Progress.UNWATCHED);
        }
        var right = Files.writeString(folder.resolve("right"), "rain on the roof\n");
        var wrong = Files.writeString(folder.resolve("wrong"), "rain on the floor\n");
        assertThat(run("check").exit()).isEqualTo(2);
        assertThat(run("check", "--desk-password-file", wrong.toString()).err()).startsWith("That is neither");
        assertThat(run("check", "--desk-password-file", right.toString()).exit())
                .isZero();
        var backup = folder.resolve("mine.backup");
        run("backup", backup.toString(), "--desk-password-file", right.toString());
        var other = folder.resolve("other laptop");
        assertThat(on(other, "restore", backup.toString()).exit()).isEqualTo(2);
        assertThat(on(other, "restore", backup.toString(), "--backup-password-file", right.toString())
                        .exit())
                .isZero();
        assertThat(on(other, "check", "--desk-password-file", right.toString()).out())
                .startsWith("60 people");
    }

    @Test
    void what_is_no_backup_is_told_by_its_name() {
        var said = run("restore", SHEET.toString());
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("small-program.xlsx is no backup");
    }

    private record Spoken(int exit, String out, String err) {}

    private Path data() {
        return folder.resolve("data");
    }

    private Spoken run(String... args) {
        return on(data(), args);
    }

    private static Spoken on(Path data, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var messages = new Messages(Locale.UK, ZoneOffset.UTC);
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), messages);
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", data.toString()));
        int exit = new Commands(terminal, new Wiring(DeskFixture.CLOCK, messages)::acts, DeskFixture.CLOCK)
                .run(all.toArray(String[]::new), _ -> 0);
        return new Spoken(exit, out.toString(), err.toString());
    }
}
