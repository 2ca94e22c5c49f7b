package org.pairwright.spreadsheet.corpus;

import static org.pairwright.spreadsheet.corpus.OddFile.reads;
import static org.pairwright.spreadsheet.corpus.OddFile.readsRows;
import static org.pairwright.spreadsheet.corpus.OddFile.refuses;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks of Excel 5 to 2003, whole and broken. */
final class OddXls {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final List<OddFile> files = new ArrayList<>();

    static List<OddFile> all() {
        var made = new OddXls();
        made.workbooks();
        made.excel95();
        made.damaged();
        return made.files;
    }

    static byte[] workbook(Consumer<HSSFWorkbook> filled) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            filled.accept(book);
            book.write(out);
        }
        return out.toByteArray();
    }

    private void add(String story, Callable<byte[]> made, OddFile.Expected expected) {
        files.add(new OddFile("Excel 97: " + story, "people.xls", made, expected));
    }

    private void add(String story, Consumer<HSSFWorkbook> filled, String... rows) {
        add(story, () -> workbook(filled), reads(rows));
    }

    private static void style(HSSFWorkbook book, int column, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        book.getSheetAt(0).getRow(0).getCell(column).setCellStyle(style);
    }

    private static void rowOf(HSSFWorkbook book, Object... values) {
        var sheet = book.getNumberOfSheets() == 0 ? book.createSheet("People") : book.getSheetAt(0);
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int n = 0; n < values.length; n++) {
            switch (values[n]) {
                case String text -> row.createCell(n).setCellValue(text);
                case Double number -> row.createCell(n).setCellValue(number);
                case Boolean yes -> row.createCell(n).setCellValue(yes);
                default -> row.createCell(n);
            }
        }
    }

    private void workbooks() {
        add(
                "texts of many alphabets",
                book -> rowOf(book, "Zoë", "渡辺 健二", "ليلى", "😀", "x".repeat(9000)),
                "Zoë|渡辺 健二|ليلى|😀|" + "x".repeat(9000));
        add(
                "numbers, days and percentages",
                book -> {
                    rowOf(book, 46082.0, 46082.604166666664, 0.5, 42.0, 1234567890123456.0, 0.1 + 0.2, -7.25);
                    style(book, 0, "dd/mm/yyyy");
                    style(book, 1, "m/d/yy h:mm");
                    style(book, 2, "0%");
                    style(book, 3, "00000");
                },
                "2026-03-01|2026-03-01T14:30|50%|00042|1234567890123460|0.3|-7.25");
        add(
                "formulas are their last value",
                book -> {
                    rowOf(book, "a", 2.0);
                    var row = book.getSheetAt(0).getRow(0);
                    row.createCell(2).setCellFormula("B1*2");
                    row.createCell(3).setCellFormula("A1&\"x\"");
                    row.createCell(4).setCellFormula("1=1");
                    row.createCell(5).setCellFormula("1/0");
                    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                },
                "a|2|4|ax|TRUE|#DIV/0!");
        add(
                "rich text",
                book -> {
                    var text = new HSSFRichTextString("Mei Chen");
                    text.applyFont(0, 3, book.createFont());
                    book.createSheet("A").createRow(0).createCell(0).setCellValue(text);
                },
                "Mei Chen");
        add(
                "so many texts that they fill several records",
                () -> workbook(book -> {
                    for (int n = 0; n < 5000; n++) {
                        rowOf(book, "Person " + n + " Żółć", "E" + n);
                    }
                }),
                readsRows(5000));
        add(
                "blank cells that are formatted",
                book -> {
                    rowOf(book, "a", new Object(), "c");
                    rowOf(book, new Object(), new Object());
                    rowOf(book, "z");
                },
                "a||c",
                "z");
        add(
                "merged, hidden and very hidden",
                book -> {
                    rowOf(book, "a", "b");
                    book.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                    book.createSheet("B").createRow(0).createCell(0).setCellValue("c");
                    book.setSheetHidden(1, true);
                },
                "a|b",
                "c");
        add("nothing in it", () -> workbook(book -> book.createSheet("A")), refuses("empty"));
        add("named like today's", () -> workbook(book -> rowOf(book, "a")), reads("a"));
    }

    private static BiffWriter globals(Charset charset, int codePage) {
        return new BiffWriter(charset)
                .begin(5)
                .codePage(codePage)
                .format(164, "dd/mm/yyyy")
                .style(0)
                .style(164)
                .sheet("People", false)
                .end();
    }

    private void excel95() {
        files.add(new OddFile(
                "Excel 95: texts, numbers, days and formulas",
                "people.xls",
                () -> globals(WESTERN, 1252)
                        .begin(0x10)
                        .text(0, 0, "Zoë")
                        .number(0, 1, 0, 7)
                        .number(0, 2, 1, 46082)
                        .formulaText(0, 3, "ax")
                        .end()
                        .inContainer(),
                reads("Zoë|7|2026-03-01|ax")));
        files.add(new OddFile(
                "Excel 95: in Polish",
                "people.xls",
                () -> globals(Charset.forName("windows-1250"), 1250)
                        .begin(0x10)
                        .text(0, 0, "Michał Źrebiec")
                        .end()
                        .inContainer(),
                reads("Michał Źrebiec")));
        files.add(new OddFile(
                "Excel 95: in Japanese",
                "people.xls",
                () -> globals(Charset.forName("windows-31j"), 932)
                        .begin(0x10)
                        .text(0, 0, "渡辺")
                        .end()
                        .inContainer(),
                reads("渡辺")));
        files.add(new OddFile(
                "Excel 95: a chart before the sheet ends",
                "people.xls",
                () -> globals(WESTERN, 1252)
                        .begin(0x10)
                        .text(0, 0, "a")
                        .begin(0x20)
                        .text(5, 5, "chart")
                        .end()
                        .text(1, 0, "b")
                        .end()
                        .inContainer(),
                reads("a", "b")));
        files.add(new OddFile(
                "Excel 95: under a password",
                "people.xls",
                () -> new BiffWriter(WESTERN)
                        .begin(5)
                        .record(0x2f, BiffWriter.shorts(1, 2))
                        .end()
                        .inContainer(),
                refuses("oldPassword")));
        files.add(new OddFile(
                "records without a container, from a web site",
                "people.xls",
                () -> new BiffWriter(WESTERN)
                        .begin(0x10)
                        .text(0, 0, "Name")
                        .text(0, 1, "Zoë")
                        .number(1, 0, 0, 5)
                        .end()
                        .bare(),
                reads("Name|Zoë", "5")));
        files.add(new OddFile(
                "records without a container, cut",
                "people.xls",
                () -> new BiffWriter(WESTERN).begin(0x10).text(0, 0, "Name").bare(),
                refuses("damaged")));
        for (int version : new int[] {0x0009, 0x0209, 0x0409}) {
            files.add(new OddFile(
                    "Excel of long ago, " + version,
                    "people.xls",
                    () -> BiffWriter.joined(BiffWriter.shorts(version, version == 9 ? 4 : 6, 0, 0x10, 0), new byte[20]),
                    refuses("oldExcel")));
        }
    }

    private static byte[] usual() throws IOException {
        return workbook(book -> {
            for (int n = 0; n < 300; n++) {
                rowOf(book, "Person " + n, (double) n);
            }
        });
    }

    private void damaged() {
        for (int part : new int[] {1, 10, 25, 50, 75, 90}) {
            add(
                    "cut after " + part + " percent",
                    () -> {
                        byte[] whole = usual();
                        return Arrays.copyOf(whole, whole.length * part / 100);
                    },
                    refuses("damaged"));
        }
        add(
                "a container with something else",
                () -> container("WordDocument", new byte[5000]),
                refuses("notASpreadsheet"));
        add(
                "a container whose workbook is noise",
                () -> {
                    var noise = new byte[5000];
                    new java.util.Random(5).nextBytes(noise);
                    return container("Workbook", noise);
                },
                refuses("damaged"));
        add("a container whose workbook is empty", () -> container("Workbook", new byte[0]), refuses("damaged"));
        add("a container whose blocks go round in a circle", () -> circle(usual()), refuses("damaged"));
        add(
                "a container that says it is endless",
                () -> {
                    byte[] bytes = usual();
                    Arrays.fill(bytes, 44, 48, (byte) 0x7f);
                    return bytes;
                },
                refuses("damaged"));
        add(
                "nothing but the start of a container",
                () -> new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
                },
                refuses("damaged"));
        files.add(new OddFile(
                "a newer workbook under an organisation's rules",
                "people.xlsx",
                () -> container("EncryptedPackage", new byte[100]),
                refuses("rights")));
    }

    private static byte[] container(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), name);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** Every block is followed by the first one. */
    private static byte[] circle(byte[] bytes) {
        int table = (bytes[76] & 0xff) | (bytes[77] & 0xff) << 8;
        int at = 512 * (table + 1);
        for (int n = 0; n < 20; n++) {
            System.arraycopy(BiffWriter.shorts(0, 0), 0, bytes, at + 4 * n, 4);
        }
        return bytes;
    }
}
