package org.pairwright.spreadsheet.ooxml;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.packed.Texts;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.Xml;

/** Reads the texts that the cells of all sheets share. */
final class SharedStringsXml {
    private SharedStringsXml() {}

    static Texts read(InputStream part, Source source) throws XMLStreamException, UnreadableFile {
        var texts = new Texts();
        try (var xml = Xml.of(part, source)) {
            while (xml.nextTag()) {
                if (xml.isStart("si")) {
                    texts.add(RichText.within("si", xml));
                }
            }
        }
        return texts;
    }
}
