package org.pairwright.spreadsheet;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.markup.OpenDocument;
import org.pairwright.spreadsheet.ooxml.XlsbFile;
import org.pairwright.spreadsheet.ooxml.XlsxFile;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.ZipParts;

/** What a zip is by the parts in it, and how it is read. */
final class ZipKind {
    private static final int START = 400;

    private final Source source;
    private final ZipParts parts;

    private ZipKind(Source source, ZipParts parts) {
        this.source = source;
        this.parts = parts;
    }

    static List<Sheet> read(Source source) throws IOException, XMLStreamException, UnreadableFile {
        try (var parts = ZipParts.open(source)) {
            return new ZipKind(source, parts).read();
        }
    }

    private List<Sheet> read() throws IOException, XMLStreamException, UnreadableFile {
        if (parts.has("mimetype")) {
            return openDocument(parts.start("mimetype", START));
        }
        var binary = workbook("workbook.bin");
        if (binary.isPresent()) {
            return XlsbFile.read(source, parts, binary.get());
        }
        return XlsxFile.read(source, parts, workbook("workbook.xml").orElseThrow(this::foreign));
    }

    private List<Sheet> openDocument(String type) throws IOException, XMLStreamException, UnreadableFile {
        if (!type.contains("opendocument.spreadsheet")) {
            throw foreign();
        }
        return OpenDocument.read(source, parts);
    }

    /** The part with the workbook: at its usual place, or the shortest of that name. */
    private Optional<String> workbook(String name) {
        return parts.names().stream()
                .filter(part -> part.equals(name) || part.endsWith("/" + name))
                .min(Comparator.comparing((String part) -> !part.equals("xl/" + name))
                        .thenComparingInt(String::length));
    }

    private UnreadableFile foreign() {
        boolean numbers = parts.names().stream().anyMatch(part -> part.endsWith(".iwa"));
        return source.unreadable(numbers ? "spreadsheet.unreadable.numbers" : "spreadsheet.unreadable.notASpreadsheet");
    }
}
