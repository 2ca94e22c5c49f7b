package org.pairwright.spreadsheet.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.Xml;
import org.pairwright.spreadsheet.reading.ZipParts;

/** Reads OpenDocument spreadsheets (ODF 1.3, part 3): .ods, and .fods, which is the same in one XML file. */
public final class OpenDocument {
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MANIFEST_BYTES = 1 << 20;

    private final Source source;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Sheet> sheets = new ArrayList<>();

    private OpenDocument(Source source) {
        this.source = source;
    }

    public static List<Sheet> read(Source source, ZipParts parts)
            throws IOException, XMLStreamException, UnreadableFile {
        if (parts.start(MANIFEST, MANIFEST_BYTES).contains("encryption-data")) {
            throw source.unreadable("spreadsheet.unreadable.oldPassword");
        }
        try (var xml = Xml.of(parts.open("content.xml"), source)) {
            xml.nextTag();
            return read(source, xml);
        }
    }

    /**
     * All sheets.
     *
     * @param xml at the start of its first element
     */
    static List<Sheet> read(Source source, Xml xml) throws XMLStreamException, UnreadableFile {
        var reading = new OpenDocument(source);
        String style = "";
        while (xml.nextTag()) {
            if (xml.isStart("style")) {
                style = Objects.requireNonNullElse(xml.attribute("name"), "");
            } else if (xml.isStart("table-properties") && "false".equals(xml.attribute("display"))) {
                reading.hiddenStyles.add(style);
            } else if (xml.isStart("tracked-changes")) {
                xml.skip();
            } else if (xml.isStart("table")) {
                reading.readSheet(xml);
            }
        }
        return reading.sheets;
    }

    private void readSheet(Xml xml) throws XMLStreamException, UnreadableFile {
        String name = Objects.requireNonNullElse(xml.attribute("name"), "");
        boolean hidden = hiddenStyles.contains(Objects.requireNonNullElse(xml.attribute("style-name"), ""));
        sheets.add(new OpenDocumentSheet(xml, source).read(name, hidden));
    }
}
