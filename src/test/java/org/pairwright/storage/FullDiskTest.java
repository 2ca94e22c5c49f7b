package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.text.Sentence;

class FullDiskTest {
    private static final long MEGABYTE = 1L << 20;
    private static final int MOST_STEPS = 200;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} MB left, steps of {1} persons, the disk says there is plenty: {2}")
    @CsvSource({
        "0, 1, false", "1, 1000, false", "5, 1000, false", "20, 1000, false",
        "0, 1, true", "1, 1000, true", "5, 1000, true", "20, 1000, true"
    })
    void a_full_disk_is_said_in_a_sentence_and_nothing_is_lost(int megabytes, int personsEach, boolean saysPlenty) {
        try (var desk = new FaultedDesk(folder, personsEach)) {
            desk.faults().leaveFree(megabytes * MEGABYTE);
            desk.faults().sayPlenty(saysPlenty);
            Optional<Sentence> said = Optional.empty();
            for (int i = 0; said.isEmpty() && i < MOST_STEPS; i++) {
                said = desk.tryStep();
            }
            assertThat(said).map(Sentence::key).contains("storage.diskFull");
            assertThat(desk.tryStep()).as("still full").map(Sentence::key).contains("storage.diskFull");
            desk.assertLivesOn("after room was made");
            desk.openAgain();
        }
    }
}
