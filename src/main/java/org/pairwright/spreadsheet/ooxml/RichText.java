package org.pairwright.spreadsheet.ooxml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.Xml;

/** The text of a cell that is written in pieces, without the reading aids that Japanese text carries. */
final class RichText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Collects the text up to the end of the element that just began. */
    static String within(String outer, Xml xml) throws XMLStreamException, UnreadableFile {
        xml.clearText();
        while (xml.nextWithin(outer)) {
            if (xml.isStart("t")) {
                xml.collectText();
            } else if (xml.isStart("rPh")) {
                xml.skip();
            }
        }
        return unescaped(xml.text());
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
