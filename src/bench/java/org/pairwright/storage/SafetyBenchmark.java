package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.PERSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.Crowd;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Contact;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.text.Sentence;

/**
 * What the safety costs with 20,000 people: an edit, a backup and opening, each beside the same without it. Prints CPU time
 * of the thread and the time on the clock; asserts nothing about time.
 */
class SafetyBenchmark {
    private static final int PEOPLE = 20_000;
    private static final int EDITS = 300;
    private static final int RUNS = 5;
    private static final Sentence EDITED = Sentence.of("words.StepKind.PEOPLE");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private interface Work {
        void run(int time) throws IOException;
    }

    @Test
    void twenty_thousand_people() throws IOException {
        var folder = Files.createTempDirectory("safety");
        fill(folder);
        System.out.printf(
                Locale.ROOT,
                "%,d people; file %,d KB%n%-44s %12s %12s %12s%n",
                PEOPLE,
                size(folder),
                "",
                "CPU median",
                "CPU most",
                "clock median");
        measure("open, nothing checked", RUNS, _ -> Database.open(folder).close());
        desk(folder).close();
        measure("open and close after an orderly close", RUNS, _ -> desk(folder).close());
        measure("open and close, every row compared", RUNS, _ -> {
            Files.delete(folder.resolve("closed.note"));
            desk(folder).close();
        });
        bareEdits(folder);
        try (var desk = desk(folder)) {
            edits(desk);
            backups(desk);
        }
    }

    /** On a copy of the file: whatever is written past the journal is damage. */
    private void bareEdits(Path folder) throws IOException {
        var copy = Files.createTempDirectory("bare");
        Files.copy(folder.resolve(Database.FILE), copy.resolve(Database.FILE));
        try (var database = Database.open(copy)) {
            var sql = database.writing();
            var ids = sql.select(PERSON.ID).from(PERSON).limit(EDITS).fetch(PERSON.ID);
            measure("an edit, only written and committed", EDITS, time -> {
                sql.update(PERSON)
                        .set(PERSON.PHONE, "1" + time)
                        .where(PERSON.ID.eq(ids.get(time)))
                        .execute();
                sql.connection(Connection::commit);
            });
        }
    }

    private void edits(Desk desk) {
        var persons = new PersonStore(desk.database());
        var people = persons.all();
        measure(
                "an edit as a step, durable",
                EDITS,
                time -> desk.journal()
                        .record(
                                StepKind.PEOPLE,
                                EDITED,
                                step -> persons.save(step, people.get(time).withContact(new Contact("", "2" + time)))));
    }

    private void backups(Desk desk) {
        measure("a backup, read back and compared", RUNS, time -> {
            desk.journal().record(StepKind.PEOPLE, EDITED, step -> {
                var persons = new PersonStore(desk.database());
                return persons.save(step, Cast.amara());
            });
            desk.backups().make(desk.database(), BackupReason.WORK);
        });
    }

    private static void fill(Path folder) {
        try (var desk = new DeskFixture(folder)) {
            var program =
                    desk.journal.record(StepKind.PROGRAM, EDITED, step -> desk.programs.save(step, Cast.leadership()));
            new Crowd(desk, program, PEOPLE).gather(PEOPLE);
        }
    }

    private static Desk desk(Path folder) {
        return ((Opening.Opened) Desk.open(folder, DeskFixture.CLOCK)).desk();
    }

    private static long size(Path folder) throws IOException {
        return Files.size(folder.resolve(Database.FILE)) / 1024;
    }

    private void measure(String what, int times, Work work) {
        var cpu = new double[times];
        var clock = new double[times];
        for (int time = 0; time < times; time++) {
            long cpuBefore = threads.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            try {
                work.run(time);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            clock[time] = (System.nanoTime() - before) / 1e6;
            cpu[time] = (threads.getCurrentThreadCpuTime() - cpuBefore) / 1e6;
        }
        Arrays.sort(cpu);
        Arrays.sort(clock);
        System.out.printf(
                Locale.ROOT,
                "%-44s %9.1f ms %9.1f ms %9.1f ms%n",
                what,
                cpu[times / 2],
                cpu[times - 1],
                clock[times / 2]);
    }
}
