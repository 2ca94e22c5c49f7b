package org.pairwright.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.spreadsheet.reading.Limits;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

class WorkbookReaderTest {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"people.xlsx", "people.xls"})
    void cells_are_read_as_excel_shows_them(String name) throws Exception {
        var file = workbook(name, WorkbookReaderTest::cellsOfEveryKind);

        var row = only(file).rows().getFirst();

        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells())
                .containsExactly(
                        new Cell.Text("Sofía Marín"),
                        new Cell.Amount(new BigDecimal("0.3"), "0.3"),
                        new Cell.Amount(new BigDecimal("42"), "00042"),
                        new Cell.Amount(new BigDecimal("0.5"), "50%"),
                        new Cell.Date(LocalDate.of(2026, 3, 1)),
                        new Cell.DateTime(LocalDateTime.of(2026, 3, 1, 14, 30)),
                        new Cell.YesNo(true),
                        new Cell.Amount(new BigDecimal("12"), "12"),
                        new Cell.Fault("#DIV/0!"),
                        Cell.Blank.CELL,
                        new Cell.Text("007"));
    }

    private static void cellsOfEveryKind(Workbook book) {
        var row = book.createSheet("People").createRow(2);
        row.createCell(0).setCellValue("Sofía Marín");
        row.createCell(1).setCellValue(0.1 + 0.2);
        row.createCell(2).setCellValue(42);
        row.getCell(2).setCellStyle(format(book, "00000"));
        row.createCell(3).setCellValue(0.5);
        row.getCell(3).setCellStyle(format(book, "0%"));
        row.createCell(4).setCellValue(LocalDate.of(2026, 3, 1));
        row.getCell(4).setCellStyle(format(book, "dd/mm/yyyy"));
        row.createCell(5).setCellValue(LocalDateTime.of(2026, 3, 1, 14, 30));
        row.getCell(5).setCellStyle(format(book, "m/d/yy h:mm"));
        row.createCell(6).setCellValue(true);
        row.createCell(7).setCellFormula("5+7");
        row.createCell(8).setCellFormula("1/0");
        row.createCell(9).setCellValue("\u00a0 ");
        row.createCell(10).setCellValue("007");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    @Test
    void both_readers_agree_on_dates_since_1904() throws Exception {
        var file = workbook("old-mac.xlsx", book -> {
            ((XSSFWorkbook) book).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var cell = book.createSheet("People").createRow(0).createCell(0);
            cell.setCellValue(44619);
            cell.setCellStyle(format(book, "yyyy-mm-dd"));
        });

        assertThat(only(file).rows().getFirst().cell(0)).isEqualTo(new Cell.Date(LocalDate.of(2026, 2, 28)));
    }

    @Test
    void a_formula_whose_value_was_never_stored_is_no_blank() throws Exception {
        var file = workbook(
                "people.xlsx",
                book -> book.createSheet("People").createRow(0).createCell(0).setCellFormula("5+7"));

        assertThat(only(file).rows().getFirst().cell(0)).isEqualTo(Cell.Fault.NEVER_CALCULATED);
    }

    @Test
    void all_sheets_are_read_and_hidden_ones_say_so() throws Exception {
        var file = workbook("people.xlsx", book -> {
            book.createSheet("Mentors").createRow(0).createCell(0).setCellValue("Kenji Watanabe");
            book.createSheet("Mentees").createRow(0).createCell(0).setCellValue("Amara Okafor");
            book.setSheetHidden(1, true);
        });

        assertThat(WorkbookReader.read(file, Progress.UNWATCHED))
                .extracting(Sheet::name, Sheet::hidden)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Mentors", false),
                        org.assertj.core.api.Assertions.tuple("Mentees", true));
    }

    @Test
    void endless_formatted_rows_end_the_sheet() throws Exception {
        var file = workbook("people.xlsx", book -> {
            var sheet = book.createSheet("People");
            sheet.createRow(0).createCell(0).setCellValue("Amara Okafor");
            for (int n = 1; n <= Limits.BLANK_ROWS + 1; n++) {
                sheet.createRow(n).createCell(0).setCellStyle(format(book, "0"));
            }
            sheet.createRow(Limits.BLANK_ROWS + 2).createCell(0).setCellValue("far below");
        });

        assertThat(only(file).rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {"UTF-8/,", "UTF-8/;", "UTF-8/|", "windows-1252/;", "UTF-16LE/;", "UTF-16BE/,"})
    void text_is_parted_and_decoded_by_itself(String charset, String delimiter) throws Exception {
        var lines =
                "Name,E-mail,Wants\nSofía Marín,sofia@example.org,\"Excel, Python\"\nAna Kovač,ana@example.org,Law\n";
        var file =
                write("people.csv", parted(lines, delimiter).replace("č", "c").getBytes(Charset.forName(charset)));

        assertThat(only(file).rows())
                .extracting(row -> row.cells().stream().map(Cell::shown).toList())
                .containsExactly(
                        List.of("Name", "E-mail", "Wants"),
                        List.of("Sofía Marín", "sofia@example.org", "Excel, Python"),
                        List.of("Ana Kovac", "ana@example.org", "Law"));
    }

    private static String parted(String lines, String delimiter) {
        return lines.replace("Excel, Python", "Excel\u0000 Python")
                .replace(",", delimiter)
                .replace('\u0000', ',');
    }

    @Test
    void a_line_that_names_the_delimiter_is_obeyed_and_is_no_row() throws Exception {
        var file = write("people.csv", "sep=;\r\nName;Skills\r\nMei Chen;a,b,c\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(only(file).rows()).extracting(SheetRow::number).containsExactly(1, 2);
        assertThat(only(file).rows().get(1).cell(1)).isEqualTo(new Cell.Text("a,b,c"));
    }

    @Test
    void rows_of_text_keep_their_numbers_and_their_leading_zeros() throws Exception {
        var file = write("people.csv", "Sign-ups\n\nName,No\n\"Mei\nChen\",007\n".getBytes(StandardCharsets.UTF_8));

        assertThat(only(file).rows()).extracting(SheetRow::number).containsExactly(1, 3, 4);
        assertThat(only(file).rows().get(2).cells()).containsExactly(new Cell.Text("Mei\nChen"), new Cell.Text("007"));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_said() throws Exception {
        var file = write("people.csv", "Name,No\n\"Mei Chen,007\nOmar Haddad,8\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(file)).contains("people.csv", "quotation mark");
    }

    @Test
    void the_content_counts_and_not_the_name() throws Exception {
        var book = workbook(
                "people.xlsx",
                one -> one.createSheet("A").createRow(0).createCell(0).setCellValue("Mei"));
        var text = write("names.xlsx", "Name;Role\nMei;mentor\n".getBytes(StandardCharsets.UTF_8));

        assertThat(only(Files.move(book, folder.resolve("people.csv"))).name()).isEqualTo("A");
        assertThat(only(text).rows()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "people.xlsx//is empty",
                "page.xls/<html><p>Mei/web page",
                "page.xls/<?xml version=\"1.0\"?><rss>/XML file",
                "people.xlsx/%PDF-1.7 and so on/not a spreadsheet",
                "blank.csv/,,,/is empty"
            })
    void what_is_no_spreadsheet_gets_one_sentence(String name, String content, String said) throws Exception {
        var file = write(name, content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(file)).contains(name, said);
    }

    @Test
    void noise_is_no_spreadsheet() throws Exception {
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertThat(refusal(write("noise.xlsx", noise))).contains("not a spreadsheet");
    }

    @Test
    void a_missing_file_and_a_folder_are_said() {
        assertThat(refusal(folder.resolve("gone.xlsx"))).contains("no file");
        assertThat(refusal(folder)).contains("folder");
    }

    @Test
    void a_workbook_with_a_password_is_said() throws Exception {
        var file = folder.resolve("secret.xlsx");
        try (var container = new POIFSFileSystem();
                var book = new XSSFWorkbook()) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("Mei");
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("sesame");
            try (OutputStream inside = lock.getDataStream(container)) {
                book.write(inside);
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        assertThat(refusal(file)).contains("secret.xlsx", "password");
    }

    @Test
    void an_old_workbook_with_a_password_is_said() throws Exception {
        Path file;
        Biff8EncryptionKey.setCurrentUserPassword("sesame");
        try {
            file = workbook(
                    "secret.xls",
                    book -> book.createSheet("A").createRow(0).createCell(0).setCellValue("Mei"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(refusal(file)).contains("secret.xls", "password");
    }

    @ParameterizedTest
    @CsvSource({
        "mimetype,application/vnd.oasis.opendocument.spreadsheet,damaged",
        "mimetype,application/vnd.oasis.opendocument.text,not a spreadsheet",
        "Index/Document.iwa,x,Apple Numbers",
        "xl/workbook.bin,x,damaged",
        "word/document.xml,x,not a spreadsheet"
    })
    void other_zips_are_told_apart(String part, String content, String said) throws Exception {
        assertThat(refusal(zip("sheet.xlsx", part, content.getBytes(StandardCharsets.UTF_8))))
                .contains(said);
    }

    @Test
    void a_workbook_cut_short_is_never_read_in_part() throws Exception {
        var whole = Files.readAllBytes(workbook("people.xlsx", WorkbookReaderTest::manyPeople));

        for (int part = 1; part < 20; part++) {
            var cut = write("cut.xlsx", Arrays.copyOf(whole, whole.length * part / 20));
            assertThat(refusal(cut)).contains("cut.xlsx");
        }
    }

    @Test
    void a_changed_byte_is_never_read_in_silence() throws Exception {
        var right = Files.readAllBytes(workbook("people.xlsx", WorkbookReaderTest::manyPeople));
        var expected = WorkbookReader.read(write("right.xlsx", right), Progress.UNWATCHED);
        var random = new Random(11);

        for (int n = 0; n < 200; n++) {
            byte[] wrong = right.clone();
            wrong[random.nextInt(wrong.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(WorkbookReader.read(write("wrong.xlsx", wrong), Progress.UNWATCHED))
                        .isEqualTo(expected);
            } catch (UnreadableFile said) {
                assertThat(say(said)).contains("wrong.xlsx");
            }
        }
    }

    @Test
    void missing_shared_strings_are_not_read_as_numbers() throws Exception {
        var whole = workbook("people.xlsx", WorkbookReaderTest::manyPeople);

        assertThat(refusal(without(whole, "xl/sharedStrings.xml"))).contains("damaged");
    }

    @Test
    void a_zip_bomb_costs_a_sentence() throws Exception {
        var bomb = zip("bomb.xlsx", "xl/workbook.xml", new byte[(int) (301 * Limits.MEGABYTE)]);

        assertThat(Files.size(bomb)).isLessThan(Limits.MEGABYTE);
        assertThat(refusal(bomb)).contains("300 MB");
    }

    @Test
    void parts_of_the_same_name_cost_a_sentence() throws Exception {
        var twice = zip("twice.xlsx", "xl/workbook.xml", new byte[100], "xl/workbooK.xml");

        assertThat(refusal(twice)).contains("damaged");
    }

    @Test
    void entities_are_not_followed() throws Exception {
        var bomb =
                "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><workbook>&b;</workbook>";
        var file = zip("entities.xlsx", "xl/workbook.xml", bomb.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(file)).contains("entities.xlsx");
    }

    @Test
    void a_workbook_without_styles_is_read() throws Exception {
        var whole = workbook("people.xlsx", WorkbookReaderTest::manyPeople);

        assertThat(only(without(whole, "xl/styles.xml")).rows()).hasSize(300);
    }

    @Test
    void numbers_of_absurd_length_cost_nothing() throws Exception {
        var sheet = "<worksheet><sheetData><row r='1'><c r='A1'><v>1E999999999</v></c><c r='B1'><v>7</v></c></row>"
                + "</sheetData></worksheet>";

        var row = only(bareWorkbook(sheet)).rows().getFirst();

        assertThat(row.cells()).containsExactly(new Cell.Fault("#NUM!"), new Cell.Amount(new BigDecimal("7"), "7"));
    }

    @Test
    void limits_are_named() throws Exception {
        var wide = write(
                "wide.csv", ("a,".repeat(Limits.COLUMNS) + "a\n").repeat(2).getBytes(StandardCharsets.UTF_8));
        var full = write("full.csv", "a,b\n".repeat(Limits.ROWS + 1).getBytes(StandardCharsets.UTF_8));
        var longer = write(
                "long.csv", "a,b\n".repeat(Limits.ROWS + Limits.ROWS_ABOVE + 1).getBytes(StandardCharsets.UTF_8));
        var large = write("large.csv", new byte[(int) Limits.FILE_BYTES + 1]);

        assertThat(refusal(wide)).contains("1,000 columns");
        assertThat(refusal(longer)).contains("200,000 rows");
        assertThat(WorkbookReader.read(full, Progress.UNWATCHED).getFirst().rows())
                .hasSize(Limits.ROWS + 1);
        assertThat(refusal(large)).contains("50 MB");
    }

    @Test
    void reading_is_cancelled_by_its_progress() throws Exception {
        var file = workbook("people.xlsx", WorkbookReaderTest::manyPeople);

        assertThatThrownBy(() -> WorkbookReader.read(file, (done, total, doing) -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
        Files.delete(file);
    }

    private static void manyPeople(Workbook book) {
        var sheet = book.createSheet("People");
        for (int n = 0; n < 300; n++) {
            sheet.createRow(n).createCell(0).setCellValue("Person " + n);
            sheet.getRow(n).createCell(1).setCellValue(n);
        }
    }

    private Path workbook(String name, Consumer<Workbook> filled) throws IOException {
        var file = folder.resolve(name);
        try (Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filled.accept(book);
            book.write(out);
        }
        return file;
    }

    private static CellStyle format(Workbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Path zip(String name, String part, byte[] content, String... more) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            for (var another : more) {
                put(zip, another, "");
            }
        }
        return write(name, bytes.toByteArray());
    }

    /** The least that is a workbook, with this one sheet. */
    private Path bareWorkbook(String sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='" + RELATIONSHIPS
                            + "'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='r1' Target='s.xml'/></Relationships>");
            put(zip, "xl/s.xml", sheet);
        }
        return write("bare.xlsx", bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String part, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path without(Path whole, String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(whole.toFile());
                var into = new ZipOutputStream(bytes)) {
            for (var entry :
                    from.stream().filter(one -> !one.getName().equals(part)).toList()) {
                into.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(into);
            }
        }
        return write("without.xlsx", bytes.toByteArray());
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Sheet only(Path file) throws UnreadableFile {
        var sheets = WorkbookReader.read(file, Progress.UNWATCHED);
        assertThat(sheets).hasSize(1);
        return sheets.getFirst();
    }

    private static String refusal(Path file) {
        var said = catchThrowableOfType(UnreadableFile.class, () -> WorkbookReader.read(file, Progress.UNWATCHED));
        assertThat(said).as("a refusal of " + file).isNotNull();
        return say(said);
    }

    private static String say(UnreadableFile said) {
        return new Messages(Locale.ENGLISH, ZoneId.of("UTC")).say(said.sentence());
    }
}
