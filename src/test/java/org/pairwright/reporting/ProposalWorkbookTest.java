package org.pairwright.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.fixtures.sample.RunningFacts;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Reason;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.reporting.material.ReportInput;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class ProposalWorkbookTest {
    private static final RunningFacts RUNNING = new RunningFacts();

    @TempDir
    Path folder;

    @Test
    void a_pair_stands_with_its_sites_score_pin_and_reasons() throws Exception {
        try (var book = saved(proposed())) {
            assertThat(rows(book.getSheet("Proposed pairs")))
                    .containsExactly(
                            List.of(
                                    "Amara Okafor",
                                    "Kenji Watanabe",
                                    "Lagos",
                                    "Osaka",
                                    "84",
                                    "Yes",
                                    "✓\u00A0At least one language in common"),
                            List.of(
                                    "Mei Chen",
                                    "Kenji Watanabe",
                                    "No site given",
                                    "Osaka",
                                    "61",
                                    "No",
                                    "○\u00A0At least one language in common"));
        }
    }

    @Test
    void whoever_is_left_stands_with_why_and_what_would_help() throws Exception {
        try (var book = saved(proposed())) {
            assertThat(rows(book.getSheet("Without a mentor")))
                    .containsExactly(List.of(
                            "Omar Haddad",
                            "No site given",
                            "1",
                            "At least one language in common",
                            "The mentor offers what the mentee wants"));
        }
    }

    @Test
    void the_last_sheet_tells_how_the_match_was_made() throws Exception {
        var input = new ReportInput(RUNNING.facts(), List.of(), Optional.of(RUNNING.run()), RunningFacts.AS_OF);
        try (var book = saved(input)) {
            assertThat(rows(book.getSheet("How the match was made")).toString())
                    .contains("Both asked for it in writing", "high (2,500 points)");
        }
    }

    @Test
    void what_rests_on_a_sensitive_field_is_not_told() throws Exception {
        var languages = new ProfileField(
                1,
                new UUID(1, 1),
                OptionalLong.empty(),
                BuiltIn.LANGUAGES,
                "Languages",
                BelongsTo.PERSON,
                AskedOf.EVERYONE,
                FieldKind.SEVERAL_CHOICES,
                List.of(),
                true,
                1);
        var run = Optional.of(RUNNING.run());
        try (var book = saved(new ReportInput(RUNNING.facts(), List.of(), run, RunningFacts.AS_OF))) {
            assertThat(rows(book.getSheet("Proposed pairs")).toString()).contains("At least one language in common");
        }
        try (var book = saved(new ReportInput(RUNNING.facts(), List.of(languages), run, RunningFacts.AS_OF))) {
            assertThat(rows(book.getSheet("Proposed pairs")).toString())
                    .doesNotContain("At least one language in common");
        }
    }

    @Test
    void without_a_run_the_workbook_says_so() throws Exception {
        var sketch = new ProgramSketch(RunningFacts.AS_OF, RunningFacts.AS_OF.plusYears(1));
        var input = new ReportInput(sketch.facts(), List.of(), Optional.empty(), RunningFacts.AS_OF);
        try (var book = saved(input)) {
            assertThat(rows(book.getSheet("Proposed pairs"))).isEmpty();
            assertThat(book.getSheet("How the match was made")
                            .getRow(1)
                            .getCell(0)
                            .getStringCellValue())
                    .contains("No match was run");
        }
    }

    private static ReportInput proposed() {
        var sketch = new ProgramSketch(RunningFacts.AS_OF, RunningFacts.AS_OF.plusYears(1));
        long amara = sketch.participant("Amara Okafor", "Lagos", Role.MENTEE, Status.CONFIRMED, 0, List.of());
        long kenji = sketch.participant("Kenji Watanabe", "Osaka", Role.MENTOR, Status.CONFIRMED, 2, List.of());
        long mei = sketch.mentee("Mei Chen");
        long omar = sketch.mentee("Omar Haddad");
        sketch.proposed(new Proposal(
                Aim.EVERYONE,
                100,
                List.of(
                        new ProposedPair(mei, kenji, 61, 61, false, reasons(Reason.Verdict.PARTLY)),
                        new ProposedPair(amara, kenji, 84, 84, true, reasons(Reason.Verdict.MET))),
                List.of(new Unplaced(
                        omar,
                        1,
                        Sentence.of("criterion.languageInCommon"),
                        Optional.of(Sentence.of("criterion.offersWanted")))),
                new Certificate(1_000, 0, 145, 1, List.of(), List.of(), List.of()),
                Sentence.of(Aim.EVERYONE)));
        return new ReportInput(sketch.facts(), List.of(), Optional.empty(), RunningFacts.AS_OF);
    }

    private static List<Reason> reasons(Reason.Verdict verdict) {
        return List.of(new Reason(1, verdict, 50, 100, Sentence.of("criterion.languageInCommon")));
    }

    private XSSFWorkbook saved(ReportInput input) throws Exception {
        var target = folder.resolve("proposal.xlsx");
        new Reports(new Messages(Locale.ENGLISH, ZoneOffset.UTC)).saveProposal(input, target, Progress.UNWATCHED);
        return new XSSFWorkbook(target.toString());
    }

    /** What stands below the headers. */
    private static List<List<String>> rows(XSSFSheet sheet) {
        return IntStream.rangeClosed(3, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(Objects::nonNull)
                .map(row -> IntStream.range(0, row.getLastCellNum())
                        .mapToObj(row::getCell)
                        .map(ProposalWorkbookTest::shown)
                        .toList())
                .toList();
    }

    private static String shown(Cell cell) {
        return new DataFormatter(Locale.ENGLISH).formatCellValue(cell);
    }
}
