package org.pairwright.desk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.text.Messages;

class ReadMeTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void it_says_what_lies_there_how_to_move_it_and_how_to_get_it_back() throws IOException {
        new ReadMe(MESSAGES, "1.0").keepIn(folder);
        assertThat(readMe())
                .startsWith("The data of Pairwright (version 1.0, en-GB)")
                .contains("desk.mv.db", "side", "closed.note", "backups", "desk.key", "in-use.lock", "theme.txt")
                .contains("Do not delete", "Moving to another computer", "pairwright restore FILE", "recovery code")
                .contains("OneDrive", "Later versions", "pairwright export FILE.xlsx")
                .doesNotContain("{0}");
        assertThat(readMe().lines()).allMatch(line -> line.length() <= 130);
    }

    @Test
    void it_is_written_when_it_is_missing_or_of_another_version_and_else_left_alone() throws IOException {
        new ReadMe(MESSAGES, "1.0").keepIn(folder);
        Files.writeString(folder.resolve(ReadMe.FILE), readMe() + "A line of hers.\n");
        new ReadMe(MESSAGES, "1.0").keepIn(folder);
        assertThat(readMe()).contains("A line of hers.");
        new ReadMe(MESSAGES, "1.1").keepIn(folder);
        assertThat(readMe()).contains("version 1.1").doesNotContain("A line of hers.");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_no_reason_to_stop() {
        new ReadMe(MESSAGES, "1.0").keepIn(folder.resolve("nowhere"));
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    private String readMe() throws IOException {
        return Files.readString(folder.resolve(ReadMe.FILE));
    }
}
