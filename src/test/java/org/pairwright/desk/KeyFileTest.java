package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.disk.CrashStates;
import org.pairwright.fixtures.disk.FaultyDisk;
import org.pairwright.sealing.DataKey;
import org.pairwright.sealing.FewRounds;
import org.pairwright.sealing.KeySlots;
import org.pairwright.text.Messages;

class KeyFileTest {
    private static final KeySlots FORMER =
            FewRounds.lock(DataKey.random(), "Tea with Amara at 4").slots();
    private static final KeySlots NEXT =
            FewRounds.lock(DataKey.random(), "Tea with Kenji at 5").slots();

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void a_folder_without_one_has_none() throws IOException {
        assertThat(KeyFile.find(folder)).isEqualTo(new KeyFile.Found.Missing());
        KeyFile.remove(folder);
    }

    @Test
    void what_was_written_is_found_and_nothing_lies_beside_it() throws IOException {
        KeyFile.write(folder, FORMER);
        assertThat(KeyFile.find(folder)).isEqualTo(new KeyFile.Found.Whole(FORMER));
        KeyFile.write(folder, NEXT);
        assertThat(KeyFile.find(folder)).isEqualTo(new KeyFile.Found.Whole(NEXT));
        assertThat(folder.toFile().list()).containsExactly("desk.key");
        KeyFile.remove(folder);
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void a_damaged_one_is_not_a_missing_one_and_says_what_to_do() throws IOException {
        KeyFile.write(folder, FORMER);
        var file = folder.resolve("desk.key");
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            var flipped = whole.clone();
            flipped[at] ^= (byte) 0x80;
            Files.write(file, flipped);
            assertThat(KeyFile.find(folder)).as("byte %d", at).isInstanceOf(KeyFile.Found.Damaged.class);
        }
        Files.write(file, new byte[0]);
        assertThat(KeyFile.find(folder))
                .isInstanceOfSatisfying(
                        KeyFile.Found.Damaged.class,
                        damaged -> assertThat(new Messages(Locale.UK, ZoneOffset.UTC).say(damaged.why()))
                                .contains("desk.key", folder.toString(), "newest backup"));
    }

    @Test
    void a_write_that_fails_at_any_call_leaves_the_former_key_file() throws IOException {
        KeyFile.write(folder, FORMER);
        try (var disk = FaultyDisk.over(folder)) {
            int failures = 0;
            for (long call = 1; fails(disk, call); call++) {
                failures++;
                assertThat(KeyFile.find(folder)).as("call %d", call).isEqualTo(new KeyFile.Found.Whole(FORMER));
                assertThat(folder.toFile().list()).as("call %d", call).containsExactly("desk.key");
            }
            assertThat(failures).isGreaterThanOrEqualTo(4);
            assertThat(KeyFile.find(folder)).isEqualTo(new KeyFile.Found.Whole(NEXT));
        }
    }

    private static boolean fails(FaultyDisk disk, long call) {
        disk.faults().failCall(call, () -> new IOException("broken"));
        try {
            KeyFile.write(disk.root(), NEXT);
            return false;
        } catch (IOException _) {
            return true;
        } finally {
            disk.faults().lift();
        }
    }

    @Test
    void a_full_or_read_only_disk_keeps_the_former_key_file() throws IOException {
        KeyFile.write(folder, FORMER);
        try (var disk = FaultyDisk.over(folder)) {
            disk.faults().leaveFree(100);
            assertThatIOException().isThrownBy(() -> KeyFile.write(disk.root(), NEXT));
            assertThat(KeyFile.find(folder)).isEqualTo(new KeyFile.Found.Whole(FORMER));
            assertThat(folder.toFile().list()).containsExactly("desk.key");
        }
    }

    @Test
    void whenever_the_power_goes_the_former_or_the_new_key_file_is_whole() throws IOException {
        KeyFile.write(folder, FORMER);
        try (var disk = FaultyDisk.over(folder)) {
            var recording = disk.record();
            KeyFile.write(disk.root(), NEXT);
            var states = new CrashStates(recording);
            for (int moment = 0; moment < states.moments(); moment++) {
                for (var unforced : CrashStates.Unforced.values()) {
                    assertOldOrNew(states, new CrashStates.State(moment, unforced, 7));
                }
            }
            var end = new CrashStates.State(states.moments() - 1, CrashStates.Unforced.LOST, 7);
            assertThat(KeyFile.find(after(states, end))).isEqualTo(new KeyFile.Found.Whole(NEXT));
        }
    }

    private void assertOldOrNew(CrashStates states, CrashStates.State state) throws IOException {
        assertThat(KeyFile.find(after(states, state)))
                .as("%s", state)
                .isIn(new KeyFile.Found.Whole(FORMER), new KeyFile.Found.Whole(NEXT));
    }

    private Path after(CrashStates states, CrashStates.State state) throws IOException {
        var into = Files.createTempDirectory(elsewhere, "state");
        states.write(state, into);
        return into;
    }

    @Test
    void one_set_aside_is_no_key_file_but_not_lost() throws IOException {
        KeyFile.write(folder, FORMER);
        KeyFile.setAside(folder);
        assertThat(KeyFile.find(folder)).isEqualTo(new KeyFile.Found.Missing());
        assertThat(KeySlots.fromText(Files.readString(folder.resolve("desk.key.unused"))))
                .isEqualTo(FORMER);
    }
}
