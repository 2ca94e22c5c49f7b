package org.pairwright.spreadsheet.corpus;

import static org.pairwright.spreadsheet.corpus.BiffWriter.doubled;
import static org.pairwright.spreadsheet.corpus.BiffWriter.joined;
import static org.pairwright.spreadsheet.corpus.BiffWriter.shorts;
import static org.pairwright.spreadsheet.corpus.OddFile.reads;
import static org.pairwright.spreadsheet.corpus.OddFile.refuses;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Binary workbooks of today, .xlsb, record by record. */
final class OddBinary {
    private static final String SHEET = "xl/worksheets/sheet1.bin";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    static List<OddFile> all() {
        var files = new ArrayList<OddFile>();
        var usual = workbook(new OddBinary()
                .row(0)
                .cell(7, 0, 0, ints(0))
                .cell(6, 1, 0, text("Zoë"))
                .cell(5, 2, 1, doubled(46082))
                .cell(2, 3, 0, ints(7 << 2 | 2))
                .cell(2, 4, 2, ints(50 << 2 | 3))
                .cell(4, 5, 0, new byte[] {1})
                .cell(3, 6, 0, new byte[] {0x2a})
                .cell(9, 7, 0, joined(doubled(12), new byte[6]))
                .row(1)
                .cell(1, 0, 0)
                .cell(8, 1, 0, joined(text("ax"), new byte[6])));
        files.add(new OddFile(
                "binary: values of every kind",
                "people.xlsb",
                usual::zip,
                reads("Mei|Zoë|2026-03-01|7|50%|TRUE|#N/A|12", "|ax")));
        files.add(new OddFile(
                "binary: named .xlsx",
                "people.xlsx",
                usual::zip,
                reads("Mei|Zoë|2026-03-01|7|50%|TRUE|#N/A|12", "|ax")));
        files.add(new OddFile(
                "binary: short cells",
                "people.xlsb",
                workbook(new OddBinary().row(0).record(13, ints(0, 1 << 2 | 2)).record(17, joined(ints(0), text("b"))))
                        ::zip,
                reads("1|b")));
        files.add(new OddFile(
                "binary: a shared text that is not there",
                "people.xlsb",
                workbook(new OddBinary().row(0).cell(7, 0, 0, ints(9)))::zip,
                refuses("damaged")));
        files.add(new OddFile(
                "binary: a record cut short",
                "people.xlsb",
                usual.with(SHEET, new byte[] {0, 25, 0})::zip,
                refuses("damaged")));
        files.add(new OddFile(
                "binary: a text longer than its record",
                "people.xlsb",
                workbook(new OddBinary().row(0).cell(6, 0, 0, ints(1_000_000)))::zip,
                refuses("damaged")));
        files.add(new OddFile(
                "binary: a record without end",
                "people.xlsb",
                usual.with(SHEET, new byte[] {0, -1, -1, -1, 127})::zip,
                refuses("damaged")));
        files.add(new OddFile(
                "binary: a column beyond all numbers",
                "people.xlsb",
                workbook(new OddBinary().row(0).cell(5, Integer.MAX_VALUE, 0, doubled(1)))::zip,
                refuses("tooWide")));
        files.add(new OddFile(
                "binary: a sheet that is missing", "people.xlsb", usual.without(SHEET)::zip, refuses("damaged")));
        return files;
    }

    private static Parts workbook(OddBinary rows) {
        return Parts.none()
                .with(
                        "xl/workbook.bin",
                        new OddBinary()
                                .record(156, joined(ints(0, 1), text("s1"), text("People")))
                                .bytes
                                .toByteArray())
                .with(
                        "xl/_rels/workbook.bin.rels",
                        Parts.links(Parts.link("s1", "worksheet", "worksheets/sheet1.bin")
                                + Parts.link("ss", "sharedStrings", "sharedStrings.bin")
                                + Parts.link("st", "styles", "styles.bin")))
                .with(
                        "xl/sharedStrings.bin",
                        new OddBinary()
                                .record(19, joined(new byte[1], text("Mei")))
                                .bytes
                                .toByteArray())
                .with(
                        "xl/styles.bin",
                        new OddBinary()
                                .record(47, new byte[16])
                                .record(617, ints(3))
                                .record(47, joined(shorts(0, 0), new byte[12]))
                                .record(47, joined(shorts(0, 14), new byte[12]))
                                .record(47, joined(shorts(0, 9), new byte[12]))
                                .record(618, new byte[0])
                                .bytes
                                .toByteArray())
                .with(SHEET, rows.bytes.toByteArray());
    }

    private OddBinary row(int number) {
        return record(0, joined(ints(number, 0), new byte[9]));
    }

    private OddBinary cell(int kind, int column, int style, byte[]... value) {
        return record(kind, joined(ints(column, style), joined(value)));
    }

    private OddBinary record(int kind, byte[] content) {
        if (kind < 0x80) {
            bytes.write(kind);
        } else {
            bytes.write((kind & 0x7f) | 0x80);
            bytes.write(kind >> 7);
        }
        bytes.write((content.length & 0x7f) | (content.length > 0x7f ? 0x80 : 0));
        if (content.length > 0x7f) {
            bytes.write(content.length >> 7);
        }
        bytes.writeBytes(content);
        return this;
    }

    private static byte[] ints(int... values) {
        var all = new ByteArrayOutputStream();
        for (int value : values) {
            all.writeBytes(shorts(value & 0xffff, value >>> 16));
        }
        return all.toByteArray();
    }

    private static byte[] text(String text) {
        return joined(ints(text.length()), text.getBytes(StandardCharsets.UTF_16LE));
    }
}
