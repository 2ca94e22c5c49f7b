package org.pairwright.spreadsheet.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.packed.Texts;
import org.pairwright.spreadsheet.reading.NumberCells;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.ZipParts;

/** Reads binary workbooks, .xlsb ([MS-XLSB]): the parts of an .xlsx with records in place of XML. */
public final class XlsbFile {
    private static final int SHEET = 156;
    private static final int PROPERTIES = 153;
    private static final int SHARED_TEXT = 19;
    private static final int FORMAT = 44;
    private static final int STYLE = 47;
    private static final int STYLES_BEGIN = 617;
    private static final int STYLES_END = 618;

    private final Source source;
    private final ZipParts parts;
    private final String workbook;
    private final List<SheetEntry> entries = new ArrayList<>();
    private boolean from1904;

    private XlsbFile(Source source, ZipParts parts, String workbook) {
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
        return new XlsbFile(source, parts, workbook).sheets();
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException, UnreadableFile {
        readWorkbook();
        var relations = Relations.of(workbook, parts, source);
        var reading = new SheetReading(source, texts(relations), styles(relations), new NumberCells(from1904));
        var sheets = new ArrayList<Sheet>();
        for (var entry : entries) {
            var relation = relations.byId(entry.relation()).orElseThrow(source::damaged);
            if (relation.is("worksheet")) {
                try (var records = records(relation.part())) {
                    sheets.add(new BinarySheet(records, reading).read(entry));
                }
            }
        }
        return sheets;
    }

    private void readWorkbook() throws IOException, UnreadableFile {
        try (var records = records(workbook)) {
            while (records.next()) {
                var content = records.content();
                if (records.kind() == PROPERTIES) {
                    from1904 = (content.getInt() & 1) != 0;
                } else if (records.kind() == SHEET) {
                    boolean hidden = content.getInt() != 0;
                    content.getInt();
                    String relation = records.text();
                    entries.add(new SheetEntry(records.text(), hidden, relation));
                }
            }
        }
    }

    private Texts texts(Relations relations) throws IOException, UnreadableFile {
        var texts = new Texts();
        var part = relations.byType("sharedStrings");
        if (part.isPresent()) {
            try (var records = records(part.get())) {
                while (records.next()) {
                    if (records.kind() == SHARED_TEXT) {
                        records.content().get();
                        texts.add(records.text());
                    }
                }
            }
        }
        return texts;
    }

    private Styles styles(Relations relations) throws IOException, UnreadableFile {
        var part = relations.byType("styles");
        if (part.isEmpty()) {
            return Styles.NONE;
        }
        Map<Integer, String> patterns = new HashMap<>();
        var styles = new ArrayList<Integer>();
        boolean ofCells = false;
        try (var records = records(part.get())) {
            while (records.next()) {
                switch (records.kind()) {
                    case FORMAT -> patterns.put(records.content().getShort() & 0xffff, records.text());
                    case STYLES_BEGIN -> ofCells = true;
                    case STYLES_END -> ofCells = false;
                    case STYLE -> {
                        if (ofCells) {
                            styles.add(records.content().getShort(2) & 0xffff);
                        }
                    }
                    default -> {}
                }
            }
        }
        return Styles.of(styles, patterns);
    }

    private BinaryRecords records(String part) throws IOException, UnreadableFile {
        return new BinaryRecords(source, parts.open(part));
    }
}
