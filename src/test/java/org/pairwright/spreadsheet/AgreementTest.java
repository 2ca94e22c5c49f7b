package org.pairwright.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.task.Progress;

/** Our reading, POI's and fastexcel's agree on many made cells: what three see alike is in the file. */
class AgreementTest {
    private static final long SEED = 31;
    private static final int ROWS = 400;
    private static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.00",
            "#,##0.00",
            "0%",
            "0.00%",
            "00000",
            "@",
            "yyyy-mm-dd",
            "dd/mm/yyyy",
            "m/d/yy h:mm",
            "h:mm",
            "[h]:mm",
            "d mmm yyyy",
            "0.00E+00",
            "#,##0 \"EUR\"",
            "[Red]-0;0",
            "mmm-yy");
    private static final List<String> TEXTS =
            List.of("Sofía Marín", "渡辺 健二", "007", " x ", "a\nb", "=1+1", "ليلى", "😀", "#N/A", "1e5", "TRUE");

    @TempDir
    private Path folder;

    @Test
    void three_readers_see_the_same_values() throws Exception {
        var file = made("agree.xlsx");

        var ours = ours(file);

        assertThat(ours).as("POI, seed %s", SEED).containsExactlyElementsOf(poi(file));
        assertThat(ours)
                .as("fastexcel, seed %s", SEED)
                .usingElementComparator(AgreementTest::likeFastexcel)
                .containsExactlyElementsOf(fastexcel(file));
    }

    @Test
    void a_workbook_of_today_and_one_of_old_show_the_same() throws Exception {
        var today = WorkbookReader.read(made("agree.xlsx"), Progress.UNWATCHED);
        var old = WorkbookReader.read(made("agree.xls"), Progress.UNWATCHED);

        assertThat(old).isEqualTo(today);
    }

    private Path made(String name) throws IOException {
        var file = folder.resolve(name);
        var random = new Random(SEED);
        try (var book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var styles = FORMATS.stream()
                    .map(format -> {
                        var style = book.createCellStyle();
                        style.setDataFormat(book.createDataFormat().getFormat(format));
                        return style;
                    })
                    .toList();
            var sheet = book.createSheet("People");
            for (int n = 0; n < ROWS; n++) {
                var row = sheet.createRow(n);
                for (int column = 0; column < 12; column++) {
                    var cell = row.createCell(column);
                    cell.setCellStyle(styles.get(random.nextInt(styles.size())));
                    switch (random.nextInt(7)) {
                        case 0 -> cell.setCellValue(TEXTS.get(random.nextInt(TEXTS.size())));
                        case 1 -> cell.setCellValue(random.nextInt(60_000));
                        case 2 -> cell.setCellValue(random.nextDouble() * 60_000);
                        case 3 -> cell.setCellValue(random.nextGaussian() * Math.pow(10, random.nextInt(30) - 12));
                        case 4 -> cell.setCellValue(random.nextBoolean());
                        case 5 -> cell.setCellFormula("1/" + random.nextInt(3));
                        default -> cell.setCellValue(random.nextInt(86_400) / 86_400.0);
                    }
                }
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        return file;
    }

    /** Days are numbers again, so that readers can be compared that know none. */
    private static List<Object> ours(Path file) throws UnreadableFile {
        var all = new ArrayList<Object>();
        for (var row : WorkbookReader.read(file, Progress.UNWATCHED).getFirst().rows()) {
            for (int column = 0; column < 12; column++) {
                all.add(plain(row.cell(column)));
            }
        }
        return all;
    }

    private static Object plain(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Text(String text) -> text;
            case Cell.Amount amount -> amount.value();
            case Cell.Date(var day) -> day.atStartOfDay();
            case Cell.DateTime(var at) -> at;
            case Cell.YesNo(boolean yes) -> yes;
            case Cell.Fault(String shown) -> shown;
        };
    }

    private static List<Object> poi(Path file) throws IOException {
        var all = new ArrayList<Object>();
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    var type = cell.getCellType() == CellType.FORMULA
                            ? cell.getCachedFormulaResultType()
                            : cell.getCellType();
                    all.add(
                            switch (type) {
                                case STRING -> cell.getStringCellValue();
                                case BOOLEAN -> cell.getBooleanCellValue();
                                case ERROR ->
                                    org.apache.poi.ss.usermodel.FormulaError.forInt(cell.getErrorCellValue())
                                            .getString();
                                case NUMERIC -> number(cell);
                                case BLANK, _NONE, FORMULA -> "";
                            });
                }
            }
        }
        return all;
    }

    private static Object number(org.apache.poi.ss.usermodel.Cell cell) {
        double value = cell.getNumericCellValue();
        boolean hoursRunOn = cell.getCellStyle().getDataFormatString().contains("[h]");
        if (DateUtil.isCellDateFormatted(cell) && !hoursRunOn && value >= 1 && value < 2_958_466) {
            return DateUtil.getLocalDateTime(value, false, true);
        }
        return tidy(BigDecimal.valueOf(value));
    }

    private static BigDecimal tidy(BigDecimal value) {
        var rounded = value.round(new MathContext(15)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static List<Object> fastexcel(Path file) throws IOException {
        var all = new ArrayList<Object>();
        try (var book = new ReadableWorkbook(file.toFile());
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> all.add(Objects.requireNonNullElse(cell.getValue(), ""))));
        }
        return all;
    }

    /** fastexcel knows no days, and numbers to the last digit. */
    private static int likeFastexcel(Object ours, Object theirs) {
        if (ours instanceof java.time.LocalDateTime day && theirs instanceof BigDecimal number) {
            return day.equals(DateUtil.getLocalDateTime(number.doubleValue(), false, true)) ? 0 : 1;
        }
        if (theirs instanceof BigDecimal number) {
            return ours instanceof BigDecimal mine && mine.compareTo(tidy(number)) == 0 ? 0 : 1;
        }
        return ours.equals(theirs) ? 0 : 1;
    }
}
