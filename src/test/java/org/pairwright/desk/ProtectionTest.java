package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.disk.FaultyDisk;
import org.pairwright.sealing.DataKey;
import org.pairwright.sealing.FewRounds;
import org.pairwright.sealing.RecoveryCode;

class ProtectionTest {
    private static final char[] PASSWORD = "Tea with Amara at 4".toCharArray();
    private static final char[] OTHER = "Tea with Kenji at 5".toCharArray();
    private static final DataKey KEY = DataKey.random();

    @TempDir
    Path folder;

    private RewrittenDesk desk;
    private Protection protection;

    @BeforeEach
    void plainDesk() {
        desk = new RewrittenDesk(folder);
        protection = new Protection(folder, Optional.empty(), desk);
    }

    private RecoveryCode lockDesk() throws IOException {
        var locked = FewRounds.lock(KEY, new String(PASSWORD));
        KeyFile.write(folder, locked.slots());
        protection = new Protection(folder, Optional.of(locked.slots()), desk);
        return locked.code();
    }

    @Test
    void a_plain_desk_has_no_password_and_nothing_opens_it() throws IOException {
        assertThat(protection.isOn()).isFalse();
        assertThat(protection.opens(PASSWORD)).isFalse();
        assertThat(protection.change(PASSWORD, OTHER)).isFalse();
        assertThat(protection.newRecoveryCode(PASSWORD)).isEmpty();
        assertThat(protection.remove(PASSWORD)).isFalse();
        assertThat(desk.writtenWith).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_password_is_set_with_its_key_kept_before_the_desk_is_encrypted() throws IOException {
        var code = protection.set(PASSWORD);
        assertThat(desk.keyFileWasThere).containsExactly(true);
        assertThat(protection.isOn()).isTrue();
        assertThat(protection.opens(PASSWORD)).isTrue();
        assertThat(protection.opens(code.printed().toCharArray())).isTrue();
        assertThat(protection.opens(OTHER)).isFalse();
        assertThat(keptIn(folder, PASSWORD))
                .isEqualTo(desk.writtenWith.getFirst())
                .isPresent();
        assertThatIllegalStateException().isThrownBy(() -> protection.set(OTHER));
    }

    @Test
    void an_empty_password_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> protection.set(new char[0]));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_desk_that_cannot_be_encrypted_stays_plain_and_its_key_is_set_aside() throws IOException {
        desk.fails = true;
        assertThatIllegalStateException()
                .isThrownBy(() -> protection.set(PASSWORD))
                .withMessage("no space left");
        assertThat(protection.isOn()).isFalse();
        assertThat(KeyFile.find(folder)).isEqualTo(new KeyFile.Found.Missing());
        assertThat(folder.resolve("desk.key.unused")).exists();
    }

    @Test
    void a_key_that_cannot_be_kept_encrypts_nothing() throws IOException {
        try (var disk = FaultyDisk.over(folder)) {
            disk.faults().leaveFree(100);
            var onFullDisk = new Protection(disk.root(), Optional.empty(), desk);
            assertThatIOException().isThrownBy(() -> onFullDisk.set(PASSWORD));
            assertThat(onFullDisk.isOn()).isFalse();
        }
        assertThat(desk.writtenWith).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_change_of_password_rewrites_only_the_key_file_and_keeps_key_and_code() throws IOException {
        var code = lockDesk();
        assertThat(protection.change(OTHER, PASSWORD)).isFalse();
        assertThat(protection.change(PASSWORD, OTHER)).isTrue();
        assertThat(desk.writtenWith).isEmpty();
        assertThat(protection.opens(PASSWORD)).isFalse();
        assertThat(protection.opens(OTHER)).isTrue();
        assertThat(protection.opens(code.printed().toCharArray())).isTrue();
        assertThat(keptIn(folder, OTHER)).contains(KEY);
        assertThat(Protection.afterChange().key()).isEqualTo("desk.afterPasswordChange");
    }

    @Test
    void who_forgot_the_password_gives_the_code_for_a_new_one() throws IOException {
        var code = lockDesk();
        assertThat(protection.change(code.printed().toCharArray(), OTHER)).isTrue();
        assertThat(protection.opens(OTHER)).isTrue();
    }

    @Test
    void a_change_that_cannot_be_written_leaves_the_former_password() throws IOException {
        lockDesk();
        try (var disk = FaultyDisk.over(folder)) {
            var onFullDisk = new Protection(disk.root(), protection.slots(), desk);
            disk.faults().leaveFree(100);
            assertThatIOException().isThrownBy(() -> onFullDisk.change(PASSWORD, OTHER));
            assertThat(onFullDisk.opens(PASSWORD)).isTrue();
            assertThat(onFullDisk.opens(OTHER)).isFalse();
        }
        assertThat(keptIn(folder, PASSWORD)).isPresent();
    }

    @Test
    void a_new_recovery_code_takes_the_place_of_the_former() throws IOException {
        var former = lockDesk();
        assertThat(protection.newRecoveryCode(OTHER)).isEmpty();
        var next = protection.newRecoveryCode(PASSWORD).orElseThrow();
        assertThat(protection.opens(former.printed().toCharArray())).isFalse();
        assertThat(protection.opens(next.printed().toCharArray())).isTrue();
        assertThat(protection.opens(PASSWORD)).isTrue();
        assertThat(keptIn(folder, next.printed().toCharArray())).contains(KEY);
        assertThat(desk.writtenWith).isEmpty();
    }

    @Test
    void a_password_is_removed_with_its_key_kept_until_the_desk_is_plain() throws IOException {
        lockDesk();
        assertThat(protection.remove(OTHER)).isFalse();
        assertThat(protection.isOn()).isTrue();
        assertThat(protection.remove(PASSWORD)).isTrue();
        assertThat(desk.keyFileWasThere).containsExactly(true);
        assertThat(desk.writtenWith).containsExactly(Optional.empty());
        assertThat(protection.isOn()).isFalse();
        assertThat(KeyFile.find(folder)).isEqualTo(new KeyFile.Found.Missing());
    }

    @Test
    void a_desk_that_cannot_be_made_plain_keeps_its_password() throws IOException {
        lockDesk();
        desk.fails = true;
        assertThatIllegalStateException().isThrownBy(() -> protection.remove(PASSWORD));
        assertThat(protection.isOn()).isTrue();
        assertThat(keptIn(folder, PASSWORD)).isPresent();
    }

    @Test
    void a_key_file_that_will_not_go_does_no_harm_to_a_plain_desk() throws IOException {
        lockDesk();
        try (var disk = FaultyDisk.over(folder)) {
            var onReadOnlyDisk = new Protection(disk.root(), protection.slots(), desk);
            disk.faults().readOnly(true);
            assertThat(onReadOnlyDisk.remove(PASSWORD)).isTrue();
            assertThat(onReadOnlyDisk.isOn()).isFalse();
        }
        protection = new Protection(folder, Optional.empty(), desk);
        protection.set(OTHER);
        assertThat(keptIn(folder, OTHER)).isEqualTo(desk.writtenWith.getLast());
    }

    private static Optional<DataKey> keptIn(Path folder, char[] secret) throws IOException {
        return KeyFile.find(folder) instanceof KeyFile.Found.Whole(var slots) ? slots.open(secret) : Optional.empty();
    }

    /** Notes with what it was to be written, and whether a key file lay there at that moment. */
    private static final class RewrittenDesk implements Protection.Rekeying {
        private final Path folder;
        private final List<Optional<DataKey>> writtenWith = new ArrayList<>();
        private final List<Boolean> keyFileWasThere = new ArrayList<>();
        private boolean fails;

        RewrittenDesk(Path folder) {
            this.folder = folder;
        }

        @Override
        public void rewrite(Optional<DataKey> newKey) {
            if (fails) {
                throw new IllegalStateException("no space left");
            }
            writtenWith.add(newKey);
            keyFileWasThere.add(Files.exists(folder.resolve("desk.key")));
        }
    }
}
