package org.pairwright.spreadsheet.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a zip in the making; each change gives a new one. */
final class Parts {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Parts none() {
        return new Parts();
    }

    /** A whole small workbook with one sheet, what stands in its {@code sheetData} given. */
    static Parts xlsx(String rows) {
        return none().with(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
                .with(
                        "_rels/.rels",
                        links("<Relationship Id='r' Type='" + LINKS + "/officeDocument' Target='xl/workbook.xml'/>"))
                .with("xl/workbook.xml", workbook("", "<sheet name='People' sheetId='1' r:id='s1'/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        links(link("s1", "worksheet", "worksheets/sheet1.xml")
                                + link("st", "styles", "styles.xml")
                                + link("ss", "sharedStrings", "sharedStrings.xml")))
                .with(
                        "xl/styles.xml",
                        styles(
                                "0",
                                "9",
                                "14",
                                "22",
                                "164:00000",
                                "165:[h]:mm",
                                "20",
                                "49",
                                "10",
                                "166:dd\\.mm\\.yyyy",
                                "167:#,##0.00\\ \"EUR\""))
                .with("xl/sharedStrings.xml", shared("<si><t>Mei Chen</t></si>", "<si><t>Omar Haddad</t></si>"))
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String workbook(String properties, String sheets) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'>" + properties + "<sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String links(String links) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + links
                + "</Relationships>";
    }

    static String link(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + LINKS + "/" + type + "' Target='" + target + "'/>";
    }

    static String shared(String... items) {
        return "<sst xmlns='" + MAIN + "'>" + String.join("", items) + "</sst>";
    }

    /** Cell styles in their order, each a number Excel knows or one with its pattern. */
    static String styles(String... formats) {
        var own = new StringBuilder();
        var styles = new StringBuilder();
        for (var format : formats) {
            var said = format.split(":", 2);
            if (said.length == 2) {
                own.append("<numFmt numFmtId='" + said[0] + "' formatCode='" + said[1].replace("\"", "&quot;") + "'/>");
            }
            styles.append("<xf numFmtId='" + said[0] + "'/>");
        }
        return "<styleSheet xmlns='" + MAIN + "'><numFmts>" + own
                + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + styles
                + "</cellXfs></styleSheet>";
    }

    /** A text cell without a place. */
    static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    Parts with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Parts with(String name, byte[] content) {
        var changed = copy();
        changed.parts.put(name, content);
        return changed;
    }

    Parts without(String name) {
        var changed = copy();
        changed.parts.remove(name);
        return changed;
    }

    Parts renamed(String name, String newName) {
        return without(name).with(newName, parts.get(name));
    }

    /** In every part the one text for the other. */
    Parts replaced(String text, String other) {
        var changed = none();
        parts.forEach((name, content) -> changed.parts.put(
                name,
                new String(content, StandardCharsets.UTF_8).replace(text, other).getBytes(StandardCharsets.UTF_8)));
        return changed;
    }

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    byte[] stored() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            zip.setComment("made by hand");
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                var sum = new CRC32();
                sum.update(part.getValue());
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Parts copy() {
        var copy = none();
        copy.parts.putAll(parts);
        return copy;
    }
}
