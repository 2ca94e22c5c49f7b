package org.pairwright.spreadsheet.corpus;

import static org.pairwright.spreadsheet.corpus.OddFile.reads;
import static org.pairwright.spreadsheet.corpus.OddFile.refuses;
import static org.pairwright.spreadsheet.corpus.Parts.text;
import static org.pairwright.spreadsheet.corpus.Parts.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips that are broken, hostile, or of another program. */
final class OddZip {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Parts USUAL = xlsx("<row>" + text("Mei") + "</row>");

    private final List<OddFile> files = new ArrayList<>();

    static List<OddFile> all() {
        var made = new OddZip();
        made.broken();
        made.foreign();
        made.hostile();
        made.endless();
        return made.files;
    }

    private void add(String story, Callable<byte[]> made, OddFile.Expected expected) {
        files.add(new OddFile(story, "people.xlsx", made, expected));
    }

    private void broken() {
        for (int part : new int[] {2, 20, 50, 80, 99}) {
            add(
                    "a zip cut after " + part + " percent",
                    () -> Arrays.copyOf(USUAL.zip(), USUAL.zip().length * part / 100),
                    refuses("damaged"));
        }
        add("a wrong check sum", () -> changed(USUAL.zip(), "PK\u0001\u0002", 16), refuses("damaged"));
        add("a size that lies", () -> changed(USUAL.zip(), "PK\u0001\u0002", 24), refuses("damaged"));
        add("a way of packing that nobody knows", () -> changed(USUAL.zip(), "PK\u0001\u0002", 10), refuses("damaged"));
        add("parts that are encrypted in the zip", () -> changed(USUAL.zip(), "PK\u0001\u0002", 8), refuses("damaged"));
        add("two parts of one name", () -> twice(), refuses("damaged"));
        add(
                "names that differ only in capitals",
                USUAL.with("xl/Workbook.xml", "<workbook/>")::zip,
                refuses("damaged"));
        add("a zip with nothing in it", () -> Parts.none().zip(), refuses("notASpreadsheet"));
        add(
                "something behind the zip",
                () -> BiffWriter.joined(USUAL.zip(), "\n<!-- behind -->".getBytes(StandardCharsets.UTF_8)),
                reads("Mei"));
        add("names that lead out of the zip", USUAL.with("../../evil.txt", "x")::zip, reads("Mei"));
    }

    private void foreign() {
        add(
                "a document of Word",
                Parts.none().with("word/document.xml", "<document/>")::zip,
                refuses("notASpreadsheet"));
        add("slides", Parts.none().with("ppt/presentation.xml", "<p/>")::zip, refuses("notASpreadsheet"));
        add("text within a zip", Parts.none().with("people.csv", "Name\nMei\n")::zip, refuses("notASpreadsheet"));
        add("a spreadsheet of Apple", Parts.none().with("Index/Document.iwa", "x")::zip, refuses("numbers"));
        add(
                "a binary workbook of noise",
                Parts.none().with("xl/workbook.bin", "\u00ff\u00ff\u00ff")::zip,
                refuses("damaged"));
    }

    private void hostile() {
        add(
                "a bomb in the sheet",
                () -> USUAL.with(SHEET, new byte[301 * 1024 * 1024]).zip(),
                refuses("inflates"));
        add(
                "a bomb in the shared texts",
                () -> USUAL.with("xl/sharedStrings.xml", new byte[301 * 1024 * 1024])
                        .zip(),
                refuses("inflates"));
        add(
                "a bomb in a part that nobody reads",
                () -> USUAL.with("xl/media/image1.png", new byte[301 * 1024 * 1024])
                        .zip(),
                refuses("inflates"));
        add(
                "entities that grow",
                () -> USUAL.with(
                                SHEET,
                                "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><worksheet><sheetData><row><c t='str'><v>&c;</v></c></row></sheetData></worksheet>")
                        .zip(),
                refuses("damaged"));
        add(
                "an entity from another file",
                () -> USUAL.with(
                                SHEET,
                                "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>")
                        .zip(),
                refuses("damaged"));
        add(
                "an entity that is nowhere",
                () -> USUAL.with(SHEET, Parts.sheet("<row><c t='str'><v>&nowhere;</v></c></row>"))
                        .zip(),
                refuses("damaged"));
        add(
                "elements without bottom",
                () -> USUAL.with(SHEET, "<worksheet>" + "<a>".repeat(500_000)).zip(),
                refuses("damaged"));
        add(
                "elements without bottom in a cell",
                () -> USUAL.with(SHEET, Parts.sheet("<row><c><v>" + "<a>".repeat(100_000)))
                        .zip(),
                refuses("damaged"));
        add("more parts than a workbook has", OddZip::manyParts, refuses("damaged"));
        add(
                "a text of a hundred megabytes",
                () -> USUAL.with(SHEET, Parts.sheet("<row>" + text("x".repeat(100_000_000)) + "</row>"))
                        .zip(),
                refuses("letters"));
        add(
                "merged regions that overlap a thousandfold",
                () -> xlsx("<row>" + text("Mei") + "</row>")
                        .replaced(
                                "</sheetData>",
                                "</sheetData><mergeCells>" + "<mergeCell ref='A1:XFD1048576'/>".repeat(1000)
                                        + "<mergeCell ref='x'/><mergeCell/></mergeCells>")
                        .zip(),
                reads("Mei"));
        add(
                "columns hidden without end",
                () -> xlsx("<row>" + text("Mei") + "</row>")
                        .replaced("<sheetData>", "<cols><col min='1' max='2000000000' hidden='1'/></cols><sheetData>")
                        .zip(),
                reads("Mei"));
    }

    private void endless() {
        add(
                "a million blank formatted rows",
                () -> xlsx("<row>" + text("Mei") + "</row>" + "<row s='1'><c s='1'/></row>".repeat(1_000_000))
                        .zip(),
                reads("Mei"));
        add(
                "a million blank formatted cells in one row",
                () -> xlsx("<row>" + text("Mei") + "</row><row>" + "<c s='1'/>".repeat(1_000_000) + "</row>")
                        .zip(),
                reads("Mei"));
        add(
                "one row too many in a workbook",
                () -> xlsx("<row><c><v>1</v></c></row>".repeat(200_101)).zip(),
                refuses("tooLong"));
        add(
                "as many rows as are read",
                () -> xlsx("<row><c><v>1</v></c></row>".repeat(200_000)).zip(),
                OddFile.readsRows(200_000));
    }

    /** Changes the bytes at this distance behind every one of the marks. */
    private static byte[] changed(byte[] bytes, String mark, int distance) {
        byte[] sought = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int n = 0; n < bytes.length - sought.length; n++) {
            if (Arrays.equals(Arrays.copyOfRange(bytes, n, n + sought.length), sought)) {
                bytes[n + distance] ^= 1;
            }
        }
        return bytes;
    }

    private static byte[] twice() throws IOException {
        byte[] bytes = USUAL.with("xl/workbooK.xml", "<workbook/>").zip();
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("xl/workbooK.xml", "xl/workbook.xml");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] manyParts() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int n = 0; n < 20_000; n++) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml" + n));
            }
        }
        return bytes.toByteArray();
    }
}
