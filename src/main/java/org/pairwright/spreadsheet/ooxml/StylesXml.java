package org.pairwright.spreadsheet.ooxml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.Xml;

/** Reads which cell style has which number format. */
final class StylesXml {
    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    private StylesXml() {}

    static Styles read(InputStream part, Source source) throws XMLStreamException, UnreadableFile {
        var reading = new StylesXml();
        try (var xml = Xml.of(part, source)) {
            while (xml.nextTag()) {
                if (xml.isStart("numFmts")) {
                    reading.readPatterns(xml);
                } else if (xml.isStart("cellXfs")) {
                    reading.readStyles(xml);
                }
            }
        }
        return Styles.of(reading.styles, reading.patterns);
    }

    private void readPatterns(Xml xml) throws XMLStreamException, UnreadableFile {
        while (xml.nextWithin("numFmts")) {
            if (xml.isStart("numFmt")) {
                patterns.put(xml.number("numFmtId", 0), Objects.requireNonNullElse(xml.attribute("formatCode"), ""));
            }
        }
    }

    private void readStyles(Xml xml) throws XMLStreamException, UnreadableFile {
        while (xml.nextWithin("cellXfs")) {
            if (xml.isStart("xf")) {
                styles.add(xml.number("numFmtId", 0));
            }
        }
    }
}
