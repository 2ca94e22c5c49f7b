package org.pairwright.spreadsheet.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Makes large files of every kind, of people who do not exist; the same ones every time. */
final class LargeFiles {
    private static final long SEED = 4;
    private static final List<String> SITES = List.of("New York", "Köln", "São Paulo", "Łódź", "Sevilla");

    private LargeFiles() {}

    /** A row of a sign-up sheet with so many cells. */
    private static List<String> person(int number, int columns, Random random) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < columns; column++) {
            cells.add(
                    switch (column % 5) {
                        case 0 -> "Person " + number + " Surname" + random.nextInt(100_000);
                        case 1 -> "person" + number + "." + column + "@example.org";
                        case 2 -> SITES.get(random.nextInt(SITES.size()));
                        case 3 -> Integer.toString(random.nextInt(1_000_000));
                        default -> "Excel, Python; and what else number " + random.nextInt(500);
                    });
        }
        return cells;
    }

    private static void write(
            Path file,
            Charset charset,
            String start,
            String end,
            int rows,
            int columns,
            BiConsumer<StringBuilder, List<String>> row)
            throws IOException {
        var random = new Random(SEED);
        try (Writer out = Files.newBufferedWriter(file, charset)) {
            out.write(start);
            for (int n = 0; n < rows; n++) {
                var line = new StringBuilder();
                row.accept(line, person(n, columns, random));
                out.append(line);
            }
            out.write(end);
        }
    }

    static Path text(Path file, String charset, int rows, int columns) throws IOException {
        write(
                file,
                Charset.forName(charset),
                "",
                "",
                rows,
                columns,
                (line, cells) -> line.append(String.join(
                                ";",
                                cells.stream()
                                        .map(cell -> charset.startsWith("UTF") ? cell : cell.replace("Łódź", "Lodz"))
                                        .map(cell -> cell.replace(";", ","))
                                        .toList()))
                        .append("\r\n"));
        return file;
    }

    static Path page(Path file, int rows, int columns) throws IOException {
        write(
                file,
                StandardCharsets.UTF_8,
                "<html><table>",
                "</table></html>",
                rows,
                columns,
                (line, cells) -> line.append("<tr><td>")
                        .append(String.join("</td><td>", cells))
                        .append("</td></tr>\n"));
        return file;
    }

    static Path xml(Path file, int rows, int columns) throws IOException {
        write(
                file,
                StandardCharsets.UTF_8,
                "<?xml version='1.0'?><Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='A'><Table>",
                "</Table></Worksheet></Workbook>",
                rows,
                columns,
                (line, cells) -> line.append("<Row><Cell><Data ss:Type='String'>")
                        .append(String.join("</Data></Cell><Cell><Data ss:Type='String'>", cells))
                        .append("</Data></Cell></Row>\n"));
        return file;
    }

    /** Numbers are numbers, texts stand in the cells. */
    static Path xlsx(Path file, int rows, int columns) throws IOException {
        return zip(file, "xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet xmlns='" + Parts.MAIN + "'><sheetData>");
            var random = new Random(SEED);
            for (int n = 0; n < rows; n++) {
                out.write("<row r='" + (n + 1) + "'>");
                for (var cell : person(n, columns, random)) {
                    out.write(Character.isDigit(cell.charAt(0)) ? "<c><v>" + cell + "</v></c>" : Parts.text(cell));
                }
                out.write("</row>");
            }
            out.write("</sheetData></worksheet>");
        });
    }

    static Path ods(Path file, int rows, int columns) throws IOException {
        return zip(file, "content.xml", out -> {
            out.write(
                    "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet><table:table table:name='A'>");
            var random = new Random(SEED);
            for (int n = 0; n < rows; n++) {
                out.write("<table:table-row>");
                for (var cell : person(n, columns, random)) {
                    out.write("<table:table-cell office:value-type='string'><text:p>" + cell
                            + "</text:p></table:table-cell>");
                }
                out.write("</table:table-row>");
            }
            out.write("</table:table></office:spreadsheet></office:body></office:document-content>");
        });
    }

    private interface Content {
        void write(Writer out) throws IOException;
    }

    private static Path zip(Path file, String part, Content content) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            if (part.equals("content.xml")) {
                put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            } else {
                put(zip, "xl/workbook.xml", Parts.workbook("", "<sheet name='People' sheetId='1' r:id='s1'/>"));
                put(
                        zip,
                        "xl/_rels/workbook.xml.rels",
                        Parts.links(Parts.link("s1", "worksheet", "worksheets/sheet1.xml")));
            }
            zip.putNextEntry(new ZipEntry(part));
            var out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            content.write(out);
            out.flush();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String part, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    static Path xls(Path file, int rows, int columns) throws IOException {
        var random = new Random(SEED);
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("People");
            for (int n = 0; n < rows; n++) {
                var row = sheet.createRow(n);
                var cells = person(n, columns, random);
                for (int column = 0; column < columns; column++) {
                    row.createCell(column).setCellValue(cells.get(column).toUpperCase(Locale.ROOT));
                }
            }
            book.write(out);
        }
        return file;
    }
}
