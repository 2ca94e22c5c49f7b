package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.text.Sentence;

class TakenAwayTest {
    @TempDir
    Path folder;

    private FaultedDesk desk;

    @BeforeEach
    void open() {
        desk = new FaultedDesk(folder.resolve("desk"), 3);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_disk_that_becomes_read_only_is_said_in_a_sentence() {
        desk.faults().readOnly(true);
        assertThat(desk.tryStep()).map(Sentence::key).contains("storage.readOnly");
        assertThat(desk.tryStep()).as("still").map(Sentence::key).contains("storage.readOnly");
        desk.assertLivesOn("after it may be written again");
        desk.openAgain();
    }

    @Test
    void a_database_that_is_removed_while_open_is_written_again_with_all_it_held() throws IOException {
        Files.delete(desk.real().resolve(Database.FILE));
        desk.assertLivesOn("after the file was removed");
        desk.openAgain();
    }

    @Test
    void a_side_file_that_is_removed_while_open_goes_on_in_a_new_one() throws IOException {
        for (Path segment : segments()) {
            Files.delete(segment);
        }
        desk.assertLivesOn("after the side file was removed");
        assertThat(segments()).hasSize(1);
        desk.openAgain();
    }

    @Test
    void a_removed_database_takes_nothing_from_the_side_file() throws IOException {
        desk.assertLivesOn("at first");
        long before = Files.size(segments().getFirst());
        Files.delete(desk.real().resolve(Database.FILE));
        desk.assertLivesOn("after the file was removed");
        assertThat(segments()).hasSize(1);
        assertThat(Files.size(segments().getFirst())).isGreaterThan(before);
    }

    @Test
    void a_folder_that_is_gone_is_said_in_a_sentence() throws IOException {
        Files.move(desk.real(), folder.resolve("away"));
        assertThat(desk.tryStep()).map(Sentence::key).contains("storage.folderGone");
        Files.move(folder.resolve("away"), desk.real());
        desk.assertLivesOn("after it is back");
        desk.openAgain();
    }

    private java.util.List<Path> segments() throws IOException {
        try (var files = Files.list(desk.real().resolve("side"))) {
            return files.toList();
        }
    }
}
