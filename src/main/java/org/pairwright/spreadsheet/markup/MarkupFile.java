package org.pairwright.spreadsheet.markup;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.Xml;

/** Reads an XML file by what its first element is. */
public final class MarkupFile {
    private MarkupFile() {}

    public static List<Sheet> readXml(Source source) throws IOException, XMLStreamException, UnreadableFile {
        try (var xml = Xml.of(source.stream(), source)) {
            if (!xml.nextTag()) {
                throw source.damaged();
            }
            String type = Objects.requireNonNullElse(xml.attribute("mimetype"), "");
            return switch (xml.name()) {
                case "Workbook" -> XmlSpreadsheet.read(source, xml);
                case "document" -> {
                    if (!type.contains("spreadsheet")) {
                        throw source.unreadable("spreadsheet.unreadable.notASpreadsheet");
                    }
                    yield OpenDocument.read(source, xml);
                }
                default -> throw source.unreadable("spreadsheet.unreadable.xml");
            };
        }
    }
}
