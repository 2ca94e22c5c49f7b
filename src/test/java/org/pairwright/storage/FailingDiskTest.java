package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.disk.FileCall;

class FailingDiskTest {
    @TempDir
    Path folder;

    private FaultedDesk desk;

    @BeforeEach
    void open() {
        desk = new FaultedDesk(folder, 3);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whichever_file_call_of_a_step_fails_the_step_is_refused_in_a_sentence_and_the_next_one_works() {
        eachCallOfAStep(number -> desk.faults().failCall(number, FailingDiskTest::broken));
    }

    @Test
    void from_whichever_file_call_of_a_step_the_disk_fails_the_step_is_refused_and_the_next_one_works_after_it() {
        eachCallOfAStep(number -> desk.faults().failFrom(number, FailingDiskTest::broken));
    }

    @Test
    void a_look_at_a_file_may_fail_too() {
        desk.faults().count(EnumSet.of(FileCall.LOOK));
        eachCallOfAStep(number -> desk.faults().failCall(number, FailingDiskTest::broken));
    }

    private void eachCallOfAStep(LongConsumer fail) {
        long number = 0;
        boolean failed;
        do {
            number++;
            fail.accept(number);
            desk.tryStep();
            failed = desk.faults().failed();
            desk.assertLivesOn("after call " + number);
        } while (failed);
        assertThat(number).as("calls that failed").isGreaterThan(4);
        desk.openAgain();
    }

    private static IOException broken() {
        return new IOException("Input/output error");
    }
}
