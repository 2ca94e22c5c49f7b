package org.pairwright.desk.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.history.StepKind;
import org.pairwright.spreadsheet.WorkbookReader;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.slf4j.LoggerFactory;

class LogFileTest {
    private static final String NAME = "Amara Okafor";

    @TempDir
    Path folder;

    @BeforeEach
    void log() {
        LogFile.in(folder);
    }

    @AfterEach
    void letGo() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
    }

    @Test
    void what_libraries_write_into_their_failures_never_reaches_the_log() throws Exception {
        var failures = List.of(h2(), jooq(), poi(), plain());
        for (var failure : failures) {
            assertThat(everyMessage(failure)).as(failure.toString()).contains(NAME);
            LoggerFactory.getLogger("org.pairwright.somewhere").error("Unexpected", failure);
        }
        assertThat(written()).doesNotContain("Amara", "Okafor");
        assertThat(written())
                .contains(
                        "Unexpected",
                        "org.h2.jdbc.JdbcSQL",
                        "DataAccessException",
                        "IllegalArgumentException",
                        "Caused by: ")
                .contains("at org.pairwright.desk.log.LogFileTest.h2(LogFileTest.java:");
    }

    @Test
    void of_other_loggers_only_the_name_and_the_level_are_written() throws IOException {
        LoggerFactory.getLogger("org.apache.poi.some").error("Cannot read {}", NAME, new IOException(NAME));
        java.util.logging.Logger.getLogger("javafx.scene").warning(NAME);
        assertThat(written())
                .contains("ERROR org.apache.poi.some", "WARN javafx.scene", "java.io.IOException")
                .doesNotContain("Amara", "Okafor", "Cannot read");
    }

    @Test
    void a_failure_of_ours_keeps_the_key_of_its_sentence() throws IOException {
        var failure = catchThrowable(() -> WorkbookReader.read(folder.resolve(NAME + ".xlsx"), Progress.UNWATCHED));
        LoggerFactory.getLogger("org.pairwright.somewhere").warn("Not read", failure);
        assertThat(written()).contains("[spreadsheet.unreadable.missing]").doesNotContain("Okafor");
    }

    @Test
    void the_home_folder_which_carries_her_name_is_not_written() throws IOException {
        var home = System.getProperty("user.home");
        LoggerFactory.getLogger("org.pairwright.somewhere").warn("Cannot write {}/desk", home);
        assertThat(written()).contains("Cannot write ~/desk").doesNotContain(home + "/desk");
    }

    @Test
    void lines_of_an_older_log_that_may_hold_more_are_not_given_on() throws IOException {
        Files.writeString(folder.resolve("logs").resolve("pairwright.log"), """
                2026-11-02 10:15:30.000 ERROR FailureDialog Unexpected
                java.lang.IllegalStateException: Amara Okafor
                \tat org.pairwright.Launcher.main(Launcher.java:12)
                Caused by: java.io.IOException: Amara
                and Okafor on a line of her own
                """);
        assertThat(LogFile.lastLines(folder, 10))
                .containsExactly(
                        "2026-11-02 10:15:30.000 ERROR FailureDialog Unexpected",
                        "\tat org.pairwright.Launcher.main(Launcher.java:12)");
    }

    @Test
    void the_database_leaves_no_trace_of_its_own() throws IOException {
        try (var desk = new DeskFixture(folder)) {
            var tooLong = Cast.person(NAME.repeat(50), "", "", "", 1);
            assertThatThrownBy(() -> desk.journal.record(
                            StepKind.PEOPLE,
                            Sentence.of("enrolment.step.added", NAME),
                            step -> desk.persons.save(step, tooLong)))
                    .isInstanceOf(RuntimeException.class);
        }
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".trace.db"));
        }
    }

    private static Throwable h2() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:");
                var statement = connection.createStatement()) {
            return catchThrowable(() -> statement.execute("select cast('" + NAME + "' as integer)"));
        }
    }

    private static Throwable jooq() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            return catchThrowable(
                    () -> DSL.using(connection, SQLDialect.H2).fetch("select '" + NAME + "' from nowhere"));
        }
    }

    private static Throwable poi() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet(NAME);
            return catchThrowable(() -> book.createSheet(NAME));
        }
    }

    private static Throwable plain() {
        var failure = new IllegalStateException(NAME, new IOException(NAME));
        failure.addSuppressed(new IllegalArgumentException(NAME));
        return failure;
    }

    private static String everyMessage(Throwable failure) {
        return failure.getMessage() + (failure.getCause() == null ? "" : everyMessage(failure.getCause()));
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("logs").resolve("pairwright.log"));
    }
}
