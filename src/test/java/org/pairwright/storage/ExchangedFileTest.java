package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.history.StepKind;
import org.pairwright.task.Workers;
import org.pairwright.text.Sentence;

/** The desk's file is made anew while the window goes on reading. */
class ExchangedFileTest {
    private static final Sentence DONE = Sentence.of("words.StepKind.PEOPLE");
    private static final int TIMES = 5;

    @TempDir
    Path folder;

    @Test
    void what_is_written_after_an_exchange_is_in_the_new_file_whoever_read_meanwhile() throws IOException {
        var over = new AtomicBoolean();
        try (var desk = new DeskFixture(folder);
                var reader = Workers.oneAfterTheOther("reader")) {
            reader.execute(() -> readUntil(over, desk));
            for (int time = 0; time < TIMES; time++) {
                desk.database.becomesItself();
                desk.journal.record(StepKind.PEOPLE, DONE, step -> desk.persons.save(step, Cast.amara()));
            }
            over.set(true);
        }
        try (var again = new DeskFixture(folder)) {
            assertThat(again.persons.all()).hasSize(TIMES);
        }
    }

    /** A read that was under way when the file was exchanged may fail; the next must not. */
    private static void readUntil(AtomicBoolean over, DeskFixture desk) {
        while (!over.get()) {
            try {
                desk.persons.all();
            } catch (DataAccessException readWhileExchanged) {
                assertThat(desk.persons.all()).isNotNull();
            }
        }
    }
}
