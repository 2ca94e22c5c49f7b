package org.pairwright.spreadsheet.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.spreadsheet.writing.content.BookContent;
import org.pairwright.spreadsheet.writing.content.ChartContent;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.Look;
import org.pairwright.spreadsheet.writing.content.PageContent;
import org.pairwright.spreadsheet.writing.content.Paper;
import org.pairwright.spreadsheet.writing.content.Placed;
import org.pairwright.spreadsheet.writing.content.SheetContent;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.task.Progress;

class WorkbookWriterTest {
    @TempDir
    Path folder;

    @Test
    void a_table_keeps_text_numbers_shares_and_dates_in_typed_cells() throws Exception {
        try (var book = written(people(row("Amara Okafor", 85, 0.5, LocalDate.of(2026, 11, 2))))) {
            var row = book.getSheet("People").getRow(3);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Amara Okafor");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(85);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.5);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).contains("%");
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-11-02");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 40", "-5", "@SUM(A1)", "\tx", "＝1+1", "＠x"})
    void text_that_begins_like_a_formula_stays_text_also_when_it_is_edited(String text) throws Exception {
        try (var book = written(people(row(text, 1, 0, LocalDate.EPOCH)))) {
            var cell = book.getSheet("People").getRow(3).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void plain_text_is_not_quoted() throws Exception {
        try (var book = written(people(row("O'Connell", 1, 0, LocalDate.EPOCH)))) {
            assertThat(book.getSheet("People")
                            .getRow(3)
                            .getCell(0)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void headers_stay_in_sight_can_be_filtered_and_repeat_on_paper() throws Exception {
        try (var book = written(people(row("Mei Chen", 1, 0, LocalDate.EPOCH)))) {
            var sheet = book.getSheet("People");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:D4");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getMargin(PageMargin.LEFT)).isLessThan(0.7);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isOne();
        }
    }

    @Test
    void a_formula_is_live_carries_its_figure_and_is_computed_again_on_opening() throws Exception {
        var page = page(Placed.at(0, 0, 1, Look.FIGURE, new Value.Live("AVERAGE(PeopleScore)", Value.whole(70))));
        try (var book =
                written(people(row("Ana", 60, 0, LocalDate.EPOCH), row("Liam", 80, 0, LocalDate.EPOCH)), page)) {
            var cell = book.getSheet("Page").getRow(0).getCell(0);
            assertThat(cell.getCellFormula()).isEqualTo("AVERAGE(PeopleScore)");
            assertThat(cell.getNumericCellValue()).isEqualTo(70);
            assertThat(book.getForceFormulaRecalculation()).isTrue();
            var computed = book.getCreationHelper().createFormulaEvaluator().evaluate(cell);
            assertThat(computed.getNumberValue()).isEqualTo(70);
        }
    }

    @Test
    void a_column_of_an_empty_table_can_still_be_counted() throws Exception {
        var page = page(Placed.at(0, 0, 1, Look.FIGURE, new Value.Live("COUNTA(PeopleName)", Value.whole(0))));
        try (var book = written(people(), page)) {
            var cell = book.getSheet("Page").getRow(0).getCell(0);
            var computed = book.getCreationHelper().createFormulaEvaluator().evaluate(cell);
            assertThat(computed.getNumberValue()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAR", "STACKED_BAR", "COLUMN", "LINE", "DOUGHNUT"})
    void a_chart_names_its_cells_and_carries_their_figures(String kind) throws Exception {
        var chart = new ChartContent(
                ChartContent.Kind.valueOf(kind),
                "How many",
                new ChartContent.Place(5, 0, 20, 4),
                new ChartContent.Source(0, 2, 0, List.of(1)),
                List.of(0x2F7FB8, 0xD98E04));
        var page = new PageContent(
                "Page",
                Paper.LANDSCAPE,
                List.of(10, 10),
                List.of(
                        Placed.at(0, 1, 1, Look.HEADER, Value.text("People")),
                        Placed.at(1, 0, 1, Look.BODY, Value.text("Applied")),
                        Placed.at(1, 1, 1, Look.BODY, Value.whole(431)),
                        Placed.at(2, 0, 1, Look.BODY, Value.text("Confirmed")),
                        Placed.at(2, 1, 1, Look.BODY, Value.whole(402))),
                List.of(chart),
                List.of());
        try (var book = written(people(), page)) {
            var drawn = book.getSheet("Page").getDrawingPatriarch().getCharts().getFirst();
            assertThat(book.getSheet("Page")
                            .getDrawingPatriarch()
                            .getCTDrawing()
                            .xmlText())
                    .contains("descr=\"How many\"");
            assertThat(drawn.getCTChart().xmlText())
                    .contains("$B$2:$B$3", "431", "402", "Applied", "Confirmed", "$B$1");
        }
    }

    @Test
    void sheets_keep_their_order_and_pages_stand_between_tables() throws Exception {
        var last = new PageContent("Last", Paper.PORTRAIT, List.of(10), List.of(), List.of(), List.of());
        try (var book = written(page(), people(), last)) {
            assertThat(book.getSheetName(0)).isEqualTo("Page");
            assertThat(book.getSheetName(1)).isEqualTo("People");
            assertThat(book.getSheetName(2)).isEqualTo("Last");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 8_000})
    void a_disk_that_fills_up_leaves_what_was_there(int room) throws IOException {
        var target = Files.writeString(folder.resolve("book.xlsx"), "old");
        var content = new BookContent(
                "Book",
                List.of(
                        page(),
                        table(IntStream.range(0, 2_000)
                                .mapToObj(n -> row("Person " + n * n, n % 100, 0.5, LocalDate.EPOCH.plusDays(n)))
                                .toList())));
        assertThatThrownBy(() -> new SafeFile()
                        .write(
                                target,
                                out -> WorkbookWriter.write(content, new SmallDisk(out, room), Progress.UNWATCHED),
                                _ -> {}))
                .isInstanceOf(CannotSave.class);
        assertThat(target).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    /** Takes so many bytes and no more. */
    private static final class SmallDisk extends FilterOutputStream {
        private int room;

        SmallDisk(OutputStream out, int room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(int one) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
            out.write(one);
        }
    }

    @Test
    void twenty_thousand_rows_leave_no_file_but_the_workbook() throws Exception {
        var rows = IntStream.range(0, 20_000)
                .mapToObj(n -> row("Person " + n, n % 100, 0.5, LocalDate.EPOCH.plusDays(n)))
                .toList();
        var target = folder.resolve("many.xlsx");
        TempFile.setThreadLocalTempFileCreationStrategy(
                new DefaultTempFileCreationStrategy(folder.resolve("passing").toFile()));
        try {
            new WorkbookWriter().save(new BookContent("Many", List.of(table(rows))), target, Progress.UNWATCHED);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("and none for the rows on their way").containsExactly(target);
        }
    }

    private XSSFWorkbook written(SheetContent... sheets) throws Exception {
        var target = folder.resolve("book.xlsx");
        new WorkbookWriter().save(new BookContent("Book", List.of(sheets)), target, Progress.UNWATCHED);
        try (var in = Files.newInputStream(target)) {
            return new XSSFWorkbook(in);
        }
    }

    private static TableContent people() {
        return table(List.of());
    }

    private static TableContent people(List<Value> only) {
        return table(List.of(only));
    }

    private static TableContent people(List<Value> first, List<Value> second) {
        return table(List.of(first, second));
    }

    private static TableContent table(List<List<Value>> rows) {
        return new TableContent(
                "People",
                "Everybody",
                List.of(
                        Column.named("PeopleName", "Name", Kind.TEXT),
                        Column.named("PeopleScore", "Score", Kind.SCORE),
                        Column.of("Share", Kind.PERCENT),
                        Column.of("Since", Kind.DATE)),
                rows);
    }

    private static List<Value> row(String name, int score, double share, LocalDate since) {
        return List.of(Value.text(name), Value.whole(score), new Value.Share(share), new Value.Day(since));
    }

    private static PageContent page(Placed... cells) {
        return new PageContent("Page", Paper.LANDSCAPE, List.of(20, 20), List.of(cells), List.of(), List.of());
    }
}
