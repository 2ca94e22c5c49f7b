package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.text.Sentence;

class DeskTest {
    @TempDir
    Path folder;

    @Test
    void a_desk_is_made_where_there_is_none() {
        try (var desk = opened(folder.resolve("new"))) {
            assertThat(new PersonStore(desk.database()).all()).isEmpty();
        }
    }

    @Test
    void a_second_start_is_kept_out_and_told_why_until_the_first_ends() {
        try (var first = opened(folder)) {
            assertThat(refusal(folder)).isEqualTo(Sentence.of("desk.inUse", folder.toString()));
            assertThat(first.folder()).isEqualTo(folder);
        }
        opened(folder).close();
    }

    @Test
    void a_folder_that_is_a_file_is_refused_in_words() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(refusal(file).key()).isEqualTo("desk.noAccess");
    }

    @Test
    void a_newer_desk_is_refused_and_left_untouched() throws SQLException {
        opened(folder).close();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("desk"));
                var statement = connection.createStatement()) {
            statement.execute("update desk set schema_version = 999");
        }
        assertThat(refusal(folder).key()).isEqualTo("desk.newer");
        assertThat(refusal(folder).key()).as("the lock was given back").isEqualTo("desk.newer");
    }

    @Test
    void the_folder_she_names_comes_first_then_the_portable_one_then_the_systems() throws IOException {
        var named = Optional.of(folder.resolve("named"));
        var linux = new DeskFolder("Linux", Map.of(), Path.of("home"));
        assertThat(linux.find(named, Optional.of(folder))).isEqualTo(folder.resolve("named"));
        assertThat(linux.find(Optional.empty(), Optional.of(folder)))
                .isEqualTo(Path.of("home", ".local", "share", "pairwright"));
        Files.writeString(folder.resolve(DeskFolder.PORTABLE_MARKER), "");
        assertThat(linux.find(Optional.empty(), Optional.of(folder))).isEqualTo(folder.resolve("data"));
    }

    @Test
    void every_system_has_its_own_place() {
        var windows = new DeskFolder("Windows 11", Map.of("APPDATA", "roaming"), Path.of("home"));
        assertThat(windows.find(Optional.empty(), Optional.empty())).isEqualTo(Path.of("roaming", "Pairwright"));
        var mac = new DeskFolder("Mac OS X", Map.of(), Path.of("home"));
        assertThat(mac.find(Optional.empty(), Optional.empty()))
                .isEqualTo(Path.of("home", "Library", "Application Support", "Pairwright"));
    }

    private static Desk opened(Path folder) {
        return ((Opening.Opened) Desk.open(folder, DeskFixture.CLOCK)).desk();
    }

    private static Sentence refusal(Path folder) {
        return ((Opening.Refused) Desk.open(folder, DeskFixture.CLOCK)).why();
    }
}
