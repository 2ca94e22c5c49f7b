package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Workload;
import org.pairwright.fixtures.disk.FaultyDisk;
import org.pairwright.fixtures.disk.FileCall;
import org.pairwright.text.Said;

class FailingDiskTest {
    private static final int PERSONS = 3;

    @TempDir
    Path folder;

    private FaultyDisk disk;
    private DeskFixture desk;
    private Workload work;
    private int acknowledged;

    @BeforeEach
    void open() {
        disk = FaultyDisk.over(folder);
        desk = new DeskFixture(disk.root());
        work = new Workload(desk.journal, desk.persons);
        acknowledged = work.next(PERSONS);
    }

    @AfterEach
    void close() {
        desk.close();
        disk.close();
    }

    @Test
    void whichever_file_call_of_a_step_fails_the_step_is_refused_in_a_sentence_and_the_next_one_works() {
        eachCallOfAStep(number -> disk.faults().failCall(number, () -> new IOException("Input/output error")));
    }

    @Test
    void from_whichever_file_call_of_a_step_the_disk_fails_the_step_is_refused_and_the_next_one_works_after_it() {
        eachCallOfAStep(number -> disk.faults().failFrom(number, () -> new IOException("Input/output error")));
    }

    @Test
    void also_a_look_at_a_file_may_fail() {
        disk.faults().count(EnumSet.of(FileCall.LOOK));
        eachCallOfAStep(number -> disk.faults().failCall(number, () -> new IOException("Input/output error")));
    }

    private void eachCallOfAStep(LongConsumer fail) {
        boolean failed = true;
        for (long number = 1; failed; number++) {
            fail.accept(number);
            stepOrSentence("at call " + number);
            failed = disk.faults().failed();
            disk.faults().lift();
            acknowledged = work.next(PERSONS);
            assertWhole("after call " + number);
        }
        System.out.println("ACK " + acknowledged);
        assertThat(acknowledged).as("there were calls that failed").isGreaterThan(5);
        close();
        open();
        assertWhole("after opening again");
    }

    private void stepOrSentence(String when) {
        int next = acknowledged + 1;
        var thrown = catchThrowable(() -> work.step(next, PERSONS));
        if (thrown == null) {
            acknowledged = next;
        } else {
            assertThat(thrown).as(when).isInstanceOf(Said.class);
        }
    }

    private void assertWhole(String when) {
        var held = work.held();
        assertThat(held.last()).as(when).isEqualTo(acknowledged);
        assertThat(held.isWhole(PERSONS)).as(when).isTrue();
        assertThat(files()).as(when).allMatch(name -> name.matches("desk.mv.db|side/\\d+\\.side"));
    }

    private List<String> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
