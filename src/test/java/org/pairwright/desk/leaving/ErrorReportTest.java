package org.pairwright.desk.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.log.LogFile;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.fixtures.Cast;
import org.pairwright.intake.sample.SampleProgram;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Purpose;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.slf4j.LoggerFactory;

class ErrorReportTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @AfterEach
    void letGo() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
    }

    @Test
    void it_holds_nothing_about_anybody_even_when_the_failure_was_full_of_names() throws IOException {
        var home = Files.createDirectories(folder.resolve("Ngozi Adeyemi").resolve("Pairwright"));
        LogFile.in(home);
        try (var desk = new DeskFixture(home)) {
            new SampleProgram(desk.database, desk.journal)
                    .takeIn(Cast.TODAY, CriteriaPreset.of(Purpose.LEADERSHIP), Progress.UNWATCHED);
            var people = desk.persons.all();
            assertThat(people).hasSizeGreaterThan(50);
            var failure = fullOfNames(people);
            LoggerFactory.getLogger("org.pairwright.somewhere").error("Unexpected", failure);
            LoggerFactory.getLogger("org.h2").error(failure.getMessage());
            var file = folder.resolve("report.txt");
            var report = new ErrorReport(home, Optional.of(desk.database), MESSAGES, DeskFixture.CLOCK);
            assertThat(report.save(file, Optional.of(failure)).key()).isEqualTo("errorreport.saved");
            var text = Files.readString(file);
            assertThat(text)
                    .contains("Pairwright unreleased", "person ", "java.lang.IllegalStateException", "Unexpected")
                    .contains("Caused by: java.io.IOException", "What to do with it")
                    .doesNotContain("Ngozi", "Adeyemi");
            assertThat(hits(text, people)).isEmpty();
        }
    }

    @Test
    void a_database_that_is_broken_is_part_of_the_report_and_not_its_end() {
        var desk = new DeskFixture(folder);
        desk.close();
        var report =
                new ErrorReport(folder, Optional.of(desk.database), MESSAGES, DeskFixture.CLOCK).text(Optional.empty());
        assertThat(report).contains("The tables cannot be counted:", "The last lines of the log");
    }

    @Test
    void a_report_that_cannot_be_saved_says_so() {
        try (var desk = new DeskFixture(folder)) {
            var report = new ErrorReport(folder, Optional.of(desk.database), MESSAGES, DeskFixture.CLOCK);
            assertThat(report.save(folder.resolve("nowhere").resolve("report.txt"), Optional.empty())
                            .key())
                    .isEqualTo("errorreport.notSaved");
        }
    }

    private static Throwable fullOfNames(List<Person> people) {
        var everybody = people.stream()
                .map(person -> person.name().full() + " <" + person.contact().email() + ">")
                .collect(Collectors.joining(", "));
        return new IllegalStateException(everybody, new IOException(everybody));
    }

    private static List<String> hits(String text, List<Person> people) {
        var hits = new ArrayList<String>();
        for (var person : people) {
            for (var word : List.of(
                    person.name().full(), person.name().last(), person.contact().email())) {
                if (!word.isBlank() && text.matches("(?s).*\\b" + java.util.regex.Pattern.quote(word) + "\\b.*")) {
                    hits.add(word);
                }
            }
        }
        return hits;
    }
}
