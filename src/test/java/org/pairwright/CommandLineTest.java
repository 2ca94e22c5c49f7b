package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.command.Commands;
import org.pairwright.command.Terminal;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;

/** The command line in this process: what it says, what it leaves behind and with which exit code. */
class CommandLineTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Path SMALL = Path.of("sample-data/small-program.xlsx");
    private static final Path SIGNUPS = Path.of("sample-data/signups.csv");
    private static final Path UNTIDY = Path.of("sample-data/untidy-signups.xlsx");

    @TempDir
    Path folder;

    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void listen() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @Test
    void the_whole_main_job_goes_from_a_sheet_to_a_report() {
        assertThat(run("import", SMALL)).isZero();
        assertThat(out.toString()).contains("60 rows read: 60 new");
        assertThat(run("match", "--confirm")).isLessThan(2);
        assertThat(out.toString()).contains("Confirmed ");
        var report = folder.resolve("report.xlsx");
        assertThat(run("report", "management", report)).isZero();
        assertThat(report).isNotEmptyFile();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_demo_says_each_step_with_its_counts_and_can_be_done_again() {
        for (int time = 1; time <= 2; time++) {
            assertThat(run("demo", folder.resolve("demo"))).isEqualTo(1);
        }
        assertThat(out.toString().lines().filter(line -> line.startsWith("500 rows read: 500 new")))
                .hasSize(2);
        assertThat(out.toString()).contains("Found 295 pairs; 5 people without a mentor", "Checked.");
        assertThat(folder.resolve("demo").resolve("management-report.xlsx")).isNotEmptyFile();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        run("import", SIGNUPS);
        long before = changeNumber();
        assertThat(run("import", SIGNUPS)).isLessThan(2);
        assertThat(changeNumber()).isEqualTo(before);
    }

    @Test
    void rows_that_are_rejected_are_named_and_the_others_taken_in() {
        assertThat(run("import", UNTIDY)).isEqualTo(1);
        assertThat(out.toString()).contains("lots");
    }

    @Test
    void rejected_rows_and_what_was_understood_are_saved_beside() throws IOException {
        var rejected = folder.resolve("rejected.xlsx");
        var json = folder.resolve("understood.json");
        run("import", "--dry-run", UNTIDY, "--rejected", rejected, "--json", json);
        assertThat(rejected).isNotEmptyFile();
        assertThat(Files.readAllLines(json)).singleElement().asString().startsWith("{\"file\"");
        assertThat(run("import", "--dry-run", rejected)).isEqualTo(1);
    }

    @Test
    void a_dry_run_needs_no_desk_and_writes_nothing() {
        assertThat(run("import", "--dry-run", SMALL)).isZero();
        assertThat(out.toString()).contains("60 rows read");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_file_that_is_no_spreadsheet_costs_one_sentence_and_does_not_stop_the_others() throws IOException {
        var picture =
                Files.write(folder.resolve("picture.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(run("import", picture, SMALL)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("picture.xlsx");
        assertThat(out.toString()).contains("60 new");
    }

    @Test
    void two_files_of_one_name_are_told_apart_by_their_folders() throws IOException {
        var other = Files.createDirectories(folder.resolve("other")).resolve(SMALL.getFileName());
        Files.copy(SMALL, other);
        var json = folder.resolve("understood.json");
        run("import", "--dry-run", SMALL, other, "--json", json);
        assertThat(Files.readAllLines(json))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("\"read\":60"))
                .last()
                .asString()
                .contains("\"merged\":0");
    }

    @Test
    void matching_without_a_program_says_what_to_do_first() {
        assertThat(run("match")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("There is no program yet. Import a sheet first: pairwright import FILE");
    }

    @Test
    void a_run_with_no_mentors_says_so() throws IOException {
        var mentees = Files.writeString(
                folder.resolve("mentees.csv"), "Name,Email,Role\nAmara Okafor,amara@example.org,Mentee\n");
        run("import", mentees);
        assertThat(run("match")).isEqualTo(2);
        assertThat(err.toString()).containsIgnoringCase("mentor");
    }

    @Test
    void several_programs_are_named_and_one_is_asked_for() {
        run("import", "--program", "First", SMALL);
        run("import", "--program", "Second", SIGNUPS);
        assertThat(run("match")).isEqualTo(2);
        assertThat(err.toString()).contains("First, Second", "--program");
        assertThat(run("match", "--program", "Third")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no program “Third”");
        assertThat(run("match", "--program", "first")).isLessThan(2);
    }

    @Test
    void a_report_into_a_folder_that_is_not_there_says_so_and_leaves_nothing() {
        run("import", SMALL);
        assertThat(run("report", "management", folder.resolve("nowhere").resolve("report.xlsx")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nowhere");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void the_record_of_the_match_is_a_document() throws Exception {
        run("import", SMALL);
        run("match");
        var record = folder.resolve("record.docx");
        assertThat(run("report", "record", record)).isZero();
        try (var in = java.nio.file.Files.newInputStream(record);
                var document = new org.apache.poi.xwpf.usermodel.XWPFDocument(in)) {
            assertThat(document.getParagraphs())
                    .anySatisfy(paragraph -> assertThat(paragraph.getText()).endsWith("Checked."));
        }
    }

    @Test
    void a_proposal_is_saved_as_a_workbook_and_confirms_nothing() throws Exception {
        run("import", SMALL);
        var proposal = folder.resolve("proposal.xlsx");
        assertThat(run("match", "--out", proposal)).isLessThan(2);
        assertThat(out.toString()).contains("Saved " + proposal).doesNotContain("Confirmed");
        try (var book = new ReadableWorkbook(proposal.toFile())) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Proposed pairs", "Without a mentor", "How the match was made");
        }
    }

    @Test
    void a_proposal_into_a_folder_that_is_not_there_says_so_and_nothing_is_confirmed() {
        run("import", SMALL);
        var proposal = folder.resolve("nowhere").resolve("proposal.xlsx");
        assertThat(run("match", "--confirm", "--out", proposal)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("nowhere");
        assertThat(out.toString()).doesNotContain("Confirmed");
    }

    @Test
    void everything_leaves_as_one_workbook() throws IOException {
        run("import", SMALL);
        var everything = folder.resolve("everything.xlsx");
        assertThat(run("export", everything)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Everything is in it: ", "Saved " + everything);
        try (var book = new ReadableWorkbook(everything.toFile())) {
            assertThat(book.getSheets().map(Sheet::getName)).startsWith("About", "Programs", "People");
        }
    }

    @Test
    void everything_into_a_folder_that_is_not_there_costs_a_sentence() {
        run("import", SMALL);
        assertThat(run("export", folder.resolve("nowhere").resolve("everything.xlsx")))
                .isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("nowhere");
    }

    @Test
    void a_desk_that_is_open_elsewhere_is_left_alone() {
        var data = folder.resolve("data");
        try (var desk = ((Opening.Opened) Desk.open(data, DeskFixture.CLOCK)).desk()) {
            assertThat(run("import", SMALL)).isEqualTo(2);
            assertThat(err.toString()).contains("already", desk.folder().toString());
        }
    }

    @Test
    void without_a_command_the_window_is_opened_on_the_folder() {
        var opened = new StringBuilder();
        var exit = commands().run(new String[] {"--data", folder.toString()}, where -> {
            opened.append(where);
            return 0;
        });
        assertThat(exit).isZero();
        assertThat(opened).hasToString(folder.toString());
    }

    @Test
    void every_command_explains_itself() {
        for (var command : List.of("demo", "export", "import", "match", "report")) {
            run(command, "--help");
        }
        assertThat(out.toString() + err).doesNotContain("bundle:");
    }

    private int run(Object... args) {
        var all = Stream.concat(Stream.of(args), Stream.of("--data", folder.resolve("data")))
                .map(Object::toString)
                .toArray(String[]::new);
        return commands().run(all, where -> -1);
    }

    private Commands commands() {
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), MESSAGES);
        return new Commands(terminal, new Wiring(DeskFixture.CLOCK, MESSAGES)::acts, DeskFixture.CLOCK);
    }

    private long changeNumber() {
        try (var desk = new DeskFixture(folder.resolve("data"))) {
            return desk.journal.number();
        }
    }
}
