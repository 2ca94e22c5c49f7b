package org.pairwright.spreadsheet.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.packed.Texts;
import org.pairwright.spreadsheet.reading.NumberCells;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.Xml;
import org.pairwright.spreadsheet.reading.ZipParts;

/** Reads .xlsx and .xlsm row by row, usual and strict (ECMA-376, part 1). */
public final class XlsxFile {
    private final Source source;
    private final ZipParts parts;
    private final String workbook;

    private XlsxFile(Source source, ZipParts parts, String workbook) {
        this.source = source;
        this.parts = parts;
        this.workbook = workbook;
    }

    /**
     * The sheets in their order.
     *
     * @param workbook the name of the workbook's part
     */
    public static List<Sheet> read(Source source, ZipParts parts, String workbook)
            throws IOException, XMLStreamException, UnreadableFile {
        return new XlsxFile(source, parts, workbook).sheets();
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException, UnreadableFile {
        var relations = Relations.of(workbook, parts, source);
        var book = readWorkbook();
        var reading =
                new SheetReading(source, sharedStrings(relations), styles(relations), new NumberCells(book.from1904()));
        var sheets = new ArrayList<Sheet>();
        for (var entry : book.sheets()) {
            var relation = relations.byId(entry.relation()).orElseThrow(source::damaged);
            if (!relation.is("chartsheet") && !relation.is("dialogsheet")) {
                try (var xml = Xml.of(parts.open(relation.part()), source)) {
                    new SheetXml(xml, reading).read(entry).ifPresent(sheets::add);
                }
            }
        }
        return sheets;
    }

    private record Book(List<SheetEntry> sheets, boolean from1904) {}

    private Book readWorkbook() throws IOException, XMLStreamException, UnreadableFile {
        var sheets = new ArrayList<SheetEntry>();
        boolean from1904 = false;
        try (var xml = Xml.of(parts.open(workbook), source)) {
            while (xml.nextTag()) {
                if (xml.isStart("workbookPr")) {
                    from1904 = xml.isYes("date1904");
                } else if (xml.isStart("sheet")) {
                    sheets.add(entry(xml));
                }
            }
        }
        return new Book(sheets, from1904);
    }

    private static SheetEntry entry(Xml xml) {
        String state = Objects.requireNonNullElse(xml.attribute("state"), "visible");
        return new SheetEntry(
                Objects.requireNonNullElse(xml.attribute("name"), ""),
                state.contains("idden"),
                xml.prefixed("id").orElse(""));
    }

    private Texts sharedStrings(Relations relations) throws IOException, XMLStreamException, UnreadableFile {
        var part = part(relations, "sharedStrings");
        return part.isEmpty() ? new Texts() : SharedStringsXml.read(parts.open(part.get()), source);
    }

    private Styles styles(Relations relations) throws IOException, XMLStreamException, UnreadableFile {
        var part = part(relations, "styles");
        return part.isEmpty() ? Styles.NONE : StylesXml.read(parts.open(part.get()), source);
    }

    /** Where the relations do not lead to it, it may lie at its usual place all the same. */
    private Optional<String> part(Relations relations, String word) {
        return relations
                .byType(word)
                .filter(parts::has)
                .or(() -> Optional.of("xl/" + word + ".xml").filter(parts::has));
    }
}
