package org.pairwright.desk.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.leaving.Everything.Sensitive;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.fixtures.Cast;
import org.pairwright.intake.sample.SampleProgram;
import org.pairwright.pairing.MatchingOutcome;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.kept.EveryTable;
import org.pairwright.storage.kept.KeptRow;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class EverythingTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Sentence DONE = Sentence.of("enrolment.step.edited", "somebody");

    @TempDir
    Path folder;

    @Test
    void every_row_of_every_table_comes_back_from_the_workbook() throws Exception {
        try (var desk = sampleWithARun()) {
            compareEveryRow(desk, leave(desk, Sensitive.LEAVES));
        }
    }

    @Test
    void odd_answers_and_texts_come_back_as_they_were() throws Exception {
        try (var desk = new DeskFixture(folder)) {
            var program = program(desk);
            var person = save(
                    desk,
                    Cast.person("=Amara", "O’Kafor\u0007 _x0041_ 𝔘", "@Nairobi", "-1+1", 3)
                            .withAnswers(new Answers(Map.of(
                                    "a", Answer.Choices.of("Sales; retail", "say \"no\"", "", " air "),
                                    "b", new Answer.Text("x".repeat(33_000) + "𝔘".repeat(20_000)),
                                    "c", new Answer.Amount(new BigDecimal("3.50")),
                                    "d", new Answer.Day(LocalDate.of(1899, 12, 31)),
                                    "e", new Answer.YesNo(false),
                                    "f", new Answer.Choices(List.of()),
                                    "g", new Answer.Text("")))));
            save(
                    desk,
                    Cast.liam()
                            .withAnswers(new Answers(Map.of(
                                    "a", new Answer.Text("a text this time"),
                                    "c", Answer.Amount.of(4),
                                    "d", new Answer.Day(LocalDate.of(2026, 2, 28)),
                                    "e", new Answer.YesNo(true)))));
            desk.journal.record(
                    StepKind.PEOPLE,
                    DONE,
                    step -> desk.participants.save(step, Cast.mentee(person.id(), program.id(), "Budgeting")));
            compareEveryRow(desk, leave(desk, Sensitive.LEAVES));
        }
    }

    @Test
    void answers_to_sensitive_fields_stay_unless_asked_for_and_the_workbook_says_so() throws Exception {
        try (var desk = deskWithASecret()) {
            var left = folder.resolve("left.xlsx");
            var said = new Everything(desk.database, MESSAGES, DeskFixture.CLOCK)
                    .save(left, Sensitive.STAYS, Progress.UNWATCHED);
            assertThat(said.leftOut()).containsExactly("Health notes");
            assertThat(everythingIn(left)).doesNotContain("migraine").contains("Health notes", "Amara");
            assertThat(everythingIn(leave(desk, Sensitive.LEAVES))).contains("migraine");
        }
    }

    @Test
    void what_was_said_in_confidence_and_its_key_stay_sealed() throws Exception {
        try (var desk = new DeskFixture(folder)) {
            desk.journal.record(StepKind.SETTING, DONE, step -> {
                desk.settings.write(step, SettingStore.KEYS + "concerns", "locked-key-text");
                desk.settings.write(step, "second place", "E:");
                return step;
            });
            assertThat(everythingIn(leave(desk, Sensitive.LEAVES)))
                    .contains("second place", "E:", "sealed with its own password")
                    .doesNotContain("locked-key-text");
        }
    }

    @Test
    void the_first_sheet_says_of_which_desk_it_is_where_it_can_be_found_again() throws Exception {
        try (var desk = sampleWithARun();
                var read = new ReadBack(leave(desk, Sensitive.STAYS))) {
            var about = EveryTable.with(desk.database).about();
            assertThat(named(read, "DeskKey")).isEqualTo(about.uid().toString());
            assertThat(named(read, "PairwrightFormat")).isEqualTo("1");
            assertThat(named(read, "ChangeNumber")).isEqualTo(String.valueOf(about.changeNumber()));
            assertThat(named(read, "WrittenAt")).isEqualTo("2026-11-02T10:15:30Z");
            assertThat(read.book().getSheetAt(0).getSheetName()).isEqualTo("About");
            assertThat(read.book().getSheet("People").getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
        }
    }

    @Test
    void every_table_and_every_heading_has_its_words() {
        try (var desk = new DeskFixture(folder)) {
            var tables = EveryTable.with(desk.database).tables();
            assertThat(tables.stream().map(table -> SheetName.of(table, MESSAGES)))
                    .contains("People", "What was done", "Without a mentor")
                    .doesNotHaveDuplicates();
            for (var heading : Heading.values()) {
                assertThat(MESSAGES.word(heading)).isNotBlank();
            }
            for (var sheet : SheetName.values()) {
                assertThat(MESSAGES.word(sheet)).hasSizeLessThan(32);
            }
        }
    }

    private static String named(ReadBack read, String name) {
        var reference = new org.apache.poi.ss.util.CellReference(
                read.book().getName(name).getRefersToFormula());
        var cell = read.book()
                .getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(reference.getCol());
        return new org.apache.poi.ss.usermodel.DataFormatter(Locale.ROOT).formatCellValue(cell);
    }

    private static void compareEveryRow(DeskFixture desk, Path workbook) throws IOException {
        var every = EveryTable.with(desk.database);
        try (var read = new ReadBack(workbook)) {
            for (var table : every.tables()) {
                var expected = every.rows(table).stream()
                        .map(EverythingTest::comparable)
                        .toList();
                assertThat(read.rows(table.name()).stream()
                                .map(EverythingTest::withoutEmpty)
                                .toList())
                        .as(table.name())
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    private static Map<String, Object> comparable(KeptRow row) {
        var all = new HashMap<String, Object>();
        row.values().forEach((column, value) -> all.put(column, ReadBack.comparable(value)));
        return withoutEmpty(all);
    }

    /** A blank cell is an empty text. */
    private static Map<String, Object> withoutEmpty(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().equals("") && !entry.getValue().equals(List.of()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Path leave(DeskFixture desk, Sensitive sensitive) throws CannotSave {
        var file = folder.resolve("everything.xlsx");
        new Everything(desk.database, MESSAGES, DeskFixture.CLOCK).save(file, sensitive, Progress.UNWATCHED);
        return file;
    }

    private static String everythingIn(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            var all = new StringBuilder();
            for (var part : zip.stream().toList()) {
                all.append(
                        new String(zip.getInputStream(part).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return all.toString();
        }
    }

    private DeskFixture sampleWithARun() throws IOException {
        var desk = new DeskFixture(Files.createDirectories(folder.resolve("desk")));
        var sample = new SampleProgram(desk.database, desk.journal)
                .takeIn(Cast.TODAY, CriteriaPreset.of(Purpose.LEADERSHIP), Progress.UNWATCHED);
        match(desk, sample.program());
        return desk;
    }

    private static void match(DeskFixture desk, Program program) {
        var stores = new PairingStores(
                desk.programs,
                new PairingStores.People(desk.persons, desk.participants, desk.fields),
                new PairingStores.Terms(desk.criteria, desk.pinsAndBans, desk.choices),
                new PairingStores.Results(desk.runs, desk.circles, desk.pairs));
        assertThat(new MatchingRun(stores, desk.journal, DeskFixture.CLOCK, "test")
                        .run(program.id(), Settings.of(Aim.EVERYONE), Progress.UNWATCHED))
                .isInstanceOf(MatchingOutcome.Found.class);
    }

    private DeskFixture deskWithASecret() throws IOException {
        var desk = new DeskFixture(Files.createDirectories(folder.resolve("secret")));
        var program = program(desk);
        desk.journal.record(StepKind.PROGRAM, DONE, step -> {
            desk.fields.saveAll(
                    step,
                    List.of(new ProfileField(
                            0,
                            UUID.randomUUID(),
                            OptionalLong.empty(),
                            "health",
                            "Health notes",
                            BelongsTo.PERSON,
                            AskedOf.EVERYONE,
                            FieldKind.TEXT,
                            List.of(),
                            true,
                            1)));
            return desk.criteria.replaceAll(
                    step,
                    program.id(),
                    List.of(new Criterion(
                            0,
                            program.id(),
                            1,
                            new Comparison.Same(),
                            "health",
                            "health",
                            new Weight.Points(10),
                            MissingPolicy.NEUTRAL)));
        });
        var secret = new Answers(Map.of("health", new Answer.Text("migraine")));
        var amara = save(desk, Cast.amara().withAnswers(secret));
        var kenji = save(desk, Cast.kenji().withAnswers(secret));
        desk.journal.record(
                StepKind.PEOPLE,
                DONE,
                step -> desk.participants.saveAll(
                        step,
                        List.of(
                                Cast.mentee(amara.id(), program.id(), "Budgeting"),
                                Cast.mentor(kenji.id(), program.id(), 1, "Budgeting"))));
        match(desk, program);
        return desk;
    }

    private static Program program(DeskFixture desk) {
        return desk.journal.record(StepKind.PROGRAM, DONE, step -> desk.programs.save(step, Cast.leadership()));
    }

    private static Person save(DeskFixture desk, Person person) {
        return desk.journal.record(StepKind.PEOPLE, DONE, step -> desk.persons.save(step, person));
    }
}
