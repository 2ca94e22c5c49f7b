package org.pairwright.intake;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Cast;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.guess.ColumnGuesses;
import org.pairwright.intake.table.Tables;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.spreadsheet.Workbook;
import org.pairwright.spreadsheet.WorkbookReader;
import org.pairwright.spreadsheet.writing.WorkbookWriter;
import org.pairwright.spreadsheet.writing.content.BookContent;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Fifty thousand people with thirty columns: read, understood, reviewed, taken in, taken back. Prints CPU time of the thread,
 * the time on the clock, and each as a multiple of what fastexcel needs merely to read the file; asserts nothing.
 */
class IntakeBenchmark {
    private static final int PEOPLE = Integer.getInteger("intake.people", 50_000);
    private static final int COLUMNS = 30;
    private static final int RUNS = 3;
    private static final long SEED = 20_261_102;
    private static final String[] HEADERS = {
        "Staff number",
        "First name",
        "Last name",
        "E-mail",
        "Role",
        "Site",
        "Department",
        "Languages",
        "Offers",
        "Wants",
        "Places",
        "Manager",
        "Phone",
        "Start date",
        "Time zone",
        "Level",
        "Notes",
        "Signed up at"
    };

    private double readingCpu;
    private double readingClock;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void fifty_thousand_people_with_thirty_columns() throws Exception {
        var folder = Files.createTempDirectory("intake");
        var file = folder.resolve("people.xlsx");
        make(file);
        System.out.printf(
                Locale.ROOT,
                "%,d people, %d columns, %,d KB%n%-40s %10s %10s %8s %8s%n",
                PEOPLE,
                COLUMNS,
                Files.size(file) / 1024,
                "",
                "CPU ms",
                "clock ms",
                "CPU x",
                "clock x");
        measure("fastexcel merely reads", RUNS, () -> merelyRead(file));
        measure("read", RUNS, () -> read(file));
        var content = read(file);
        measure("columns understood", RUNS, () -> columns(content));
        measure("read and reviewed", RUNS, () -> review(file, DeskKnowledge.none()));
        try (var desk = new DeskFixture(folder.resolve("desk"))) {
            takeIn(desk, file);
        }
    }

    private void takeIn(DeskFixture desk, Path file) throws Exception {
        var takingIn = new TakingIn(desk.database, desk.journal);
        var review = review(file, takingIn.known(OptionalLong.empty()));
        System.out.println(review.counts());
        System.out.println(review.questions().size() + " questions");
        measure("taken in", 1, () -> takingIn.confirm(review, IntakeTarget.of(Cast.leadership()), Progress.UNWATCHED));
        var program = desk.programs.all().getFirst();
        measure(
                "reviewed again",
                1,
                () -> System.out.println(review(file, takingIn.known(OptionalLong.of(program.id())))
                        .counts()));
        measure("taken back", 1, () -> desk.journal.undo(1, Sentence.of("intake.comparing")));
        System.out.println(desk.persons.all().size() + " people left");
    }

    private static void merelyRead(Path file) throws IOException {
        try (var stream = Files.newInputStream(file);
                var book = new ReadableWorkbook(stream);
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.stream().forEach(cell -> {
                if (cell != null) {
                    cell.getText();
                }
            }));
        }
    }

    private static Workbook read(Path file) throws Exception {
        return WorkbookReader.read(file, ReadingOptions.USUAL, Progress.UNWATCHED);
    }

    private static List<ColumnMapping> columns(Workbook content) {
        return content.sheets().stream()
                .flatMap(sheet -> Tables.in(sheet).stream())
                .map(ColumnGuesses::of)
                .toList();
    }

    private static IntakeReview review(Path file, DeskKnowledge known) {
        return Intake.review(List.of(file), IntakeOptions.usual(Cast.TODAY), known, Progress.UNWATCHED);
    }

    private void measure(String what, int times, Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        double cpu = Double.MAX_VALUE;
        double clock = Double.MAX_VALUE;
        for (int time = 0; time < times; time++) {
            long cpuBefore = threads.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            work.run();
            clock = Math.min(clock, (System.nanoTime() - before) / 1e6);
            cpu = Math.min(cpu, (threads.getCurrentThreadCpuTime() - cpuBefore) / 1e6);
        }
        if (readingCpu == 0) {
            readingCpu = cpu;
            readingClock = clock;
        }
        System.out.printf(
                Locale.ROOT,
                "%-40s %10.0f %10.0f %8.1f %8.1f%n",
                what,
                cpu,
                clock,
                cpu / readingCpu,
                clock / readingClock);
    }

    private static void make(Path file) throws Exception {
        var random = new Random(SEED);
        var columns = new ArrayList<Column>();
        for (int n = 0; n < COLUMNS; n++) {
            columns.add(Column.of(n < HEADERS.length ? HEADERS[n] : "Question " + n, Column.Kind.TEXT));
        }
        var rows = new ArrayList<List<Value>>();
        for (int n = 0; n < PEOPLE; n++) {
            rows.add(row(n, random));
        }
        new WorkbookWriter()
                .save(
                        new BookContent("People", List.of(new TableContent("People", "People", columns, rows))),
                        file,
                        Progress.UNWATCHED);
    }

    private static final List<String> FIRST = List.of(
            "Amara", "Kenji", "Mei", "Sofía", "Liam", "Ingrid", "Omar", "Ana", "Tomás", "Priya", "Noah", "Ines",
            "Jürgen", "Chloé", "Yusuf", "Elena", "Mateo", "Hanna", "Björn", "Fatima");
    private static final List<String> PLACES =
            List.of("Nairobi", "Osaka", "Toronto", "Madrid", "Dublin", "Oslo", "Lisbon", "Munich");
    private static final List<String> SKILLS =
            List.of("Budgeting", "Negotiation", "Coaching", "Law", "Excel", "Leading", "Selling", "Writing");

    private static List<Value> row(int n, Random random) {
        String first = any(FIRST, random);
        String last = surname(random);
        boolean mentor = random.nextInt(3) == 0;
        var cells = new ArrayList<Value>(List.of(
                Value.text("P" + (100_000 + n)),
                Value.text(first),
                Value.text(last),
                Value.text("person" + n + "@example.org"),
                Value.text(mentor ? "Mentor" : "Mentee"),
                Value.text(any(PLACES, random)),
                Value.text("Department " + random.nextInt(40)),
                Value.text("English; Spanish"),
                mentor ? Value.text(any(SKILLS, random) + "; " + any(SKILLS, random)) : Value.nothing(),
                mentor ? Value.nothing() : Value.text(any(SKILLS, random) + "; " + any(SKILLS, random)),
                mentor ? Value.whole(1 + random.nextInt(3)) : Value.nothing(),
                Value.text("person" + (n / 10) + "@example.org"),
                Value.text("+49 30 " + (1_000_000 + n)),
                new Value.Day(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000))),
                Value.text("Europe/Madrid"),
                Value.whole(1 + random.nextInt(9)),
                Value.text("A few words about what " + first + " hopes for, number " + n),
                new Value.Day(LocalDate.of(2026, 9, 1).plusDays(random.nextInt(30)))));
        while (cells.size() < COLUMNS) {
            cells.add(Value.text("Answer " + random.nextInt(1_000)));
        }
        return cells;
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String surname(Random random) {
        String[] begin = {"Ok", "Wat", "Mar", "Lind", "Hadd", "Kov", "Ru", "Nai", "Fisch", "Cost", "Sil", "Ber", "Mül"};
        String[] middle = {"a", "e", "i", "o", "an", "er", "in", "qvi", "ov"};
        String[] end = {"for", "abe", "ín", "st", "ad", "ić", "iz", "r", "er", "a", "va", "g", "ler", "sen", "son"};
        return begin[random.nextInt(begin.length)]
                + middle[random.nextInt(middle.length)]
                + end[random.nextInt(end.length)];
    }
}
