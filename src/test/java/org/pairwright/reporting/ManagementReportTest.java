package org.pairwright.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.fixtures.sample.RunningFacts;
import org.pairwright.insight.FunnelStep;
import org.pairwright.insight.ProgramFigures;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.reporting.material.ReportInput;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

class ManagementReportTest {
    private static final RunningFacts RUNNING = new RunningFacts();
    private static final ReportInput INPUT =
            new ReportInput(RUNNING.facts(), List.of(), Optional.of(RUNNING.run()), RunningFacts.AS_OF);

    @TempDir
    Path folder;

    @Test
    void every_formula_comes_to_what_the_program_counted() throws Exception {
        try (var book = saved(ReportKind.MANAGEMENT, INPUT)) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (var row : book.getSheet("Summary")) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(content(evaluator.evaluate(cell)))
                                .as(cell.getAddress() + " " + cell.getCellFormula())
                                .isEqualTo(shown(cell));
                        formulas++;
                    }
                }
            }
            assertThat(formulas).isGreaterThan(100);
        }
    }

    @Test
    void the_named_figures_are_those_of_the_dashboard() throws Exception {
        var figures = ProgramFigures.of(INPUT.facts(), INPUT.today());
        try (var book = saved(ReportKind.MANAGEMENT, INPUT)) {
            var computed = new Computed(book);
            assertThat(computed.figure("KeyPeople")).isEqualTo(figures.people().all());
            assertThat(computed.figure("KeyScore")).isEqualTo(figures.quality().mean());
            assertThat(computed.figure("KeyUnplaced"))
                    .isEqualTo(figures.unplaced().size());
            assertThat(computed.figure("ScoreMean")).isEqualTo(figures.quality().mean());
            assertThat(computed.figure("ScoreLowest"))
                    .isEqualTo(figures.quality().lowest());
            int n = 0;
            for (var step : FunnelStep.values()) {
                assertThat(computed.figure("Funnel" + n++))
                        .as(step.name())
                        .isEqualTo(figures.funnel().count(step));
            }
            for (int ten = 0; ten < 10; ten++) {
                assertThat(computed.figure("Scores" + ten))
                        .isEqualTo((double) figures.quality().tens().get(ten));
            }
        }
    }

    @Test
    void circles_take_no_places_and_place_each_member_once() throws Exception {
        var sketch = new ProgramSketch(RunningFacts.AS_OF.minusMonths(2), RunningFacts.AS_OF.plusYears(1));
        long kenji = sketch.mentor("Kenji Watanabe", 3);
        long sofia = sketch.mentor("Sofía Marín", 1);
        sketch.member(1, sketch.mentee("Amara Okafor"), RunningFacts.AS_OF.minusDays(9), kenji, sofia);
        sketch.mentee("Mei Chen");
        var input = new ReportInput(sketch.facts(), List.of(), Optional.empty(), RunningFacts.AS_OF);
        try (var book = saved(ReportKind.MANAGEMENT, input)) {
            var computed = new Computed(book);
            assertThat(computed.figure("KeyUnplaced")).isEqualTo(1);
            assertThat(computed.figure("KeyRunning")).isEqualTo(2);
            assertThat(computed.figure("Funnel2")).as("matched").isEqualTo(3);
            assertThat(placesLine(book)).containsExactly(4.0, 4.0);
        }
    }

    @Test
    void the_pairs_of_a_circle_stand_with_its_topic_and_others_without_a_column() throws Exception {
        var sketch = new ProgramSketch(RunningFacts.AS_OF.minusMonths(2), RunningFacts.AS_OF.plusYears(1));
        long kenji = sketch.mentor("Kenji Watanabe", 3);
        long circle = sketch.circle("First budget", kenji);
        long pair = sketch.member(circle, sketch.mentee("Amara Okafor"), RunningFacts.AS_OF.minusDays(9), kenji)
                .getFirst();
        sketch.met(pair, RunningFacts.AS_OF.minusDays(2));
        sketch.startedPair(sketch.mentee("Mei Chen"), kenji, RunningFacts.AS_OF.minusDays(8));
        var input = new ReportInput(sketch.facts(), List.of(), Optional.empty(), RunningFacts.AS_OF);
        try (var book = saved(ReportKind.MANAGEMENT, input)) {
            var pairs = book.getSheet("Pairs");
            assertThat(pairs.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Circle");
            assertThat(pairs.getRow(3).getCell(2).getStringCellValue()).isEqualTo("First budget");
            assertThat(pairs.getRow(4).getCell(2).toString()).isEmpty();
            assertThat(book.getSheet("Sessions").getRow(3).getCell(6).getStringCellValue())
                    .isEqualTo("First budget");
            assertThat(new Computed(book).figure("KeyRunning")).isEqualTo(2);
        }
        try (var book = saved(ReportKind.MANAGEMENT, INPUT)) {
            assertThat(book.getSheet("Pairs").getRow(2).getCell(2).getStringCellValue())
                    .isNotEqualTo("Circle");
        }
    }

    @Test
    void circles_have_a_sheet_with_who_leads_them_who_is_in_them_and_on_how_many_days_they_met() throws Exception {
        var sketch = new ProgramSketch(RunningFacts.AS_OF.minusMonths(2), RunningFacts.AS_OF.plusYears(1));
        long kenji = sketch.mentor("Kenji Watanabe", 3);
        long sofia = sketch.mentor("Sofía Marín", 3);
        long circle = sketch.circle("First budget", kenji, sofia);
        var since = RunningFacts.AS_OF.minusDays(20);
        for (var name : List.of("Amara Okafor", "Mei Chen")) {
            sketch.member(circle, sketch.mentee(name), since, kenji, sofia).forEach(pair -> {
                sketch.met(pair, RunningFacts.AS_OF.minusDays(9));
                sketch.met(pair, RunningFacts.AS_OF.minusDays(2));
            });
        }
        var input = new ReportInput(sketch.facts(), List.of(), Optional.empty(), RunningFacts.AS_OF);
        for (var kind : List.of(ReportKind.MANAGEMENT, ReportKind.PAIRS)) {
            try (var book = saved(kind, input)) {
                var row = book.getSheet("Circles").getRow(3);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo("First budget");
                assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Kenji Watanabe, Sofía Marín");
                assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Amara Okafor, Mei Chen");
                assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(2);
                assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(2);
                assertThat(row.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(RunningFacts.AS_OF.minusDays(2));
            }
        }
        try (var book = saved(ReportKind.MANAGEMENT, INPUT)) {
            assertThat(book.getSheet("Circles")).isNull();
        }
    }

    /** All places and the free ones, as the formulas of the cover come to. */
    private static List<Double> placesLine(XSSFWorkbook book) {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        for (var row : book.getSheet("Summary")) {
            var first = row.getCell(0);
            if (first != null && first.toString().equals("Places of the confirmed mentors")) {
                return StreamSupport.stream(row.spliterator(), false)
                        .filter(cell -> cell.getCellType() == CellType.FORMULA)
                        .limit(2)
                        .map(cell -> evaluator.evaluate(cell).getNumberValue())
                        .toList();
            }
        }
        return List.of();
    }

    @Test
    void a_changed_row_changes_the_figure() throws Exception {
        try (var book = saved(ReportKind.MANAGEMENT, INPUT)) {
            var before = new Computed(book).figure("KeyRunning");
            var pairs = book.getSheet("Pairs");
            assertThat(pairs.getRow(3).getCell(4).getStringCellValue()).isEqualTo("Invited");
            pairs.getRow(3).createCell(4).setCellValue("Ended");
            assertThat(new Computed(book).figure("KeyRunning")).isEqualTo(before - 1);
        }
    }

    @Test
    void a_program_with_nobody_in_it_can_be_reported() throws Exception {
        var empty = new ProgramSketch(RunningFacts.AS_OF, RunningFacts.AS_OF.plusYears(1));
        var input = new ReportInput(empty.facts(), List.of(), Optional.empty(), RunningFacts.AS_OF);
        try (var book = saved(ReportKind.MANAGEMENT, input)) {
            var computed = new Computed(book);
            assertThat(computed.figure("KeyPeople")).isZero();
            assertThat(computed.words("KeyOnTrack")).isEqualTo("–");
            assertThat(computed.figure("KeyScore")).isZero();
            assertThat(text(book, "How the match was made")).contains("No match was run");
        }
    }

    @Test
    void while_it_is_too_early_to_judge_a_pair_a_dash_stands_for_the_share_on_track_and_a_judged_pair_brings_it_back()
            throws Exception {
        try (var book = saved(ReportKind.MANAGEMENT, allTooEarly())) {
            assertThat(new Computed(book).words("KeyOnTrack")).isEqualTo("–");
            assertThat(text(book, "Summary")).contains("too early to judge any pair");
            var pairs = book.getSheet("Pairs");
            var share = new Computed(book).cell("KeyOnTrack");
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0 %");
            pairs.getRow(3).createCell(5).setCellValue("On track");
            assertThat(new Computed(book).figure("KeyOnTrack")).isEqualTo(0.5);
        }
    }

    @Test
    void all_sheets_are_there_in_reading_order() throws Exception {
        try (var book = saved(ReportKind.MANAGEMENT, INPUT)) {
            assertThat(sheets(book))
                    .containsExactly(
                            "Summary", "Pairs", "Unplaced", "People", "How the match was made", "Skills", "Sessions");
            assertThat(book.getSheet("Summary").getDrawingPatriarch().getCharts())
                    .hasSize(6);
        }
        try (var book = saved(ReportKind.PAIRS, INPUT)) {
            assertThat(sheets(book)).containsExactly("Pairs", "Unplaced");
        }
        try (var book = saved(ReportKind.PEOPLE, INPUT)) {
            assertThat(sheets(book)).containsExactly("People");
            assertThat(text(book, "People")).contains("@example.org");
        }
    }

    @Test
    void private_notes_why_a_pair_ended_topics_and_addresses_stay_on_the_desk() throws Exception {
        try (var book = saved(ReportKind.MANAGEMENT, INPUT)) {
            var all = sheets(book).stream()
                    .map(sheet -> text(book, sheet))
                    .toList()
                    .toString();
            assertThat(all)
                    .doesNotContain("Nobody but the administrator reads this")
                    .doesNotContain("No common time was found")
                    .doesNotContain("Getting to know each other")
                    .doesNotContain("@example");
        }
    }

    @Test
    void what_a_sensitive_field_says_is_told_nowhere() throws Exception {
        var input = new ReportInput(INPUT.facts(), List.of(sensitive(BuiltIn.LANGUAGES)), INPUT.run(), INPUT.today());
        try (var book = saved(ReportKind.MANAGEMENT, INPUT)) {
            assertThat(text(book, "Pairs")).contains("At least one language in common");
            assertThat(text(book, "People")).contains("English");
        }
        try (var book = saved(ReportKind.MANAGEMENT, input)) {
            assertThat(text(book, "Pairs")).doesNotContain("At least one language in common");
            assertThat(text(book, "People")).doesNotContain("English");
        }
    }

    @Test
    void the_last_sheet_tells_the_aim_the_criteria_with_their_weights_and_the_pins_with_their_notes() throws Exception {
        try (var book = saved(ReportKind.MANAGEMENT, INPUT)) {
            assertThat(text(book, "How the match was made"))
                    .contains(
                            "Everyone placed first",
                            "The mentor offers what the mentee wants",
                            "high (2,500 points)",
                            "One reports to the other, or both to the same manager",
                            "must not",
                            "Both asked for it in writing",
                            "Pinned",
                            "0.1.0");
        }
    }

    /** Two pairs that started on the day of the report. */
    private static ReportInput allTooEarly() {
        var sketch = new ProgramSketch(RunningFacts.AS_OF, RunningFacts.AS_OF.plusYears(1));
        sketch.startedPair(sketch.mentee("Amara Okafor"), sketch.mentor("Kenji Watanabe", 1), RunningFacts.AS_OF);
        sketch.startedPair(sketch.mentee("Mei Chen"), sketch.mentor("Omar Haddad", 1), RunningFacts.AS_OF);
        return new ReportInput(sketch.facts(), List.of(), Optional.empty(), RunningFacts.AS_OF);
    }

    private static Object content(CellValue computed) {
        return computed.getCellType() == CellType.STRING ? computed.getStringValue() : computed.getNumberValue();
    }

    private static Object shown(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue()
                : cell.getNumericCellValue();
    }

    private static ProfileField sensitive(String name) {
        return new ProfileField(
                1,
                new UUID(1, 1),
                OptionalLong.empty(),
                name,
                name,
                BelongsTo.PERSON,
                AskedOf.EVERYONE,
                FieldKind.SEVERAL_CHOICES,
                List.of(),
                true,
                1);
    }

    private XSSFWorkbook saved(ReportKind kind, ReportInput input) throws Exception {
        var target = folder.resolve(kind + ".xlsx");
        new Reports(new Messages(Locale.ENGLISH, ZoneOffset.UTC)).save(kind, input, target, Progress.UNWATCHED);
        try (var in = Files.newInputStream(target)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> sheets(XSSFWorkbook book) {
        return java.util.stream.IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    private static String text(XSSFWorkbook book, String sheet) {
        var text = new StringBuilder();
        book.getSheet(sheet)
                .forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.STRING || isWords(cell)) {
                        text.append(cell.getStringCellValue()).append('\n');
                    }
                }));
        return text.toString();
    }

    private static boolean isWords(Cell cell) {
        return cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.STRING;
    }

    /** A workbook's formulas, computed by POI and not by us. */
    private static final class Computed {
        private final XSSFWorkbook book;
        private final FormulaEvaluator evaluator;

        Computed(XSSFWorkbook book) {
            this.book = book;
            evaluator = book.getCreationHelper().createFormulaEvaluator();
        }

        double figure(String name) {
            return evaluator.evaluate(cell(name)).getNumberValue();
        }

        String words(String name) {
            return evaluator.evaluate(cell(name)).getStringValue();
        }

        Cell cell(String name) {
            var place = new CellReference(book.getName(name).getRefersToFormula());
            Cell cell =
                    book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
            assertThat(cell.getCellType()).as(name).isEqualTo(CellType.FORMULA);
            return cell;
        }
    }
}
