package org.pairwright.spreadsheet.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pairwright.spreadsheet.UnreadableFile;

/**
 * XML read forward, without its dangers: no document type, no entity but the five, no bottomless nesting. Names are
 * compared without their prefix, since every program chooses its own.
 */
public final class Xml implements AutoCloseable {
    private static final int DEEPEST = 200;

    private final Source source;
    private final InputStream bytes;
    private final XMLStreamReader reader;
    private int depth;
    private char[] text = new char[256];
    private int length;

    private Xml(Source source, InputStream bytes) throws XMLStreamException {
        this.source = source;
        this.bytes = bytes;
        this.reader = factory().createXMLStreamReader(bytes);
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Takes the bytes over and closes them. */
    public static Xml of(InputStream bytes, Source source) throws XMLStreamException {
        return new Xml(source, bytes);
    }

    /** Goes to the next start or end of an element; false at the end of the document. */
    public boolean nextTag() throws XMLStreamException, UnreadableFile {
        while (reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next start or end of an element within the one named, whose end gives false. */
    public boolean nextWithin(String outer) throws XMLStreamException, UnreadableFile {
        if (!nextTag()) {
            throw source.damaged();
        }
        return isStart() || !name().equals(outer);
    }

    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether this is the start of an element with this name. */
    public boolean isStart(String name) {
        return isStart() && name().equals(name);
    }

    /** The name of the element without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The value of an attribute, whatever its prefix; of two the one without a prefix. */
    public @Nullable String attribute(String name) {
        String found = null;
        for (int n = 0; n < reader.getAttributeCount(); n++) {
            if (reader.getAttributeLocalName(n).equals(name)) {
                found = reader.getAttributeValue(n);
                if (reader.getAttributePrefix(n).isEmpty()) {
                    return found;
                }
            }
        }
        return found;
    }

    /** The value of an attribute with a prefix, such as {@code r:id}. */
    public Optional<String> prefixed(String name) {
        for (int n = 0; n < reader.getAttributeCount(); n++) {
            if (reader.getAttributeLocalName(n).equals(name)
                    && !reader.getAttributePrefix(n).isEmpty()) {
                return Optional.of(reader.getAttributeValue(n));
            }
        }
        return Optional.ofNullable(attribute(name));
    }

    /** The reader itself, for the one loop that must be fast. */
    public XMLStreamReader reader() {
        return reader;
    }

    /** Whether an attribute says yes, in any of the ways of XML Schema. */
    public boolean isYes(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** An attribute's whole number; the other if it has none or a wrong one. Never overflows. */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Math.clamp(Long.parseLong(value.strip()), Integer.MIN_VALUE, Integer.MAX_VALUE);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /** Passes over the element that just began, with all that is in it. */
    public void skip() throws XMLStreamException, UnreadableFile {
        int outer = depth - 1;
        while (depth > outer) {
            if (!nextTag()) {
                throw source.damaged();
            }
        }
    }

    /** Forgets the collected text. */
    public void clearText() {
        length = 0;
    }

    /** Collects the text up to the end of the element that just began; elements in it are passed over. */
    public void collectText() throws XMLStreamException, UnreadableFile {
        int outer = depth - 1;
        while (depth > outer) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                take(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    /** Adds to the collected text. */
    public void take(char[] from, int start, int count) throws UnreadableFile {
        if (length + count > Limits.LETTERS) {
            throw source.unreadable("spreadsheet.unreadable.letters", Limits.LETTERS);
        }
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
        }
        System.arraycopy(from, start, text, length, count);
        length += count;
    }

    public char[] textCharacters() {
        return text;
    }

    public int textLength() {
        return length;
    }

    public String text() {
        return new String(text, 0, length);
    }

    /** Goes to the next event of any kind. */
    public int next() throws XMLStreamException, UnreadableFile {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw source.damaged();
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw source.damaged();
            case XMLStreamConstants.END_DOCUMENT -> {
                if (depth > 0) {
                    throw source.damaged();
                }
            }
            default -> {}
        }
        return event;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
        try {
            bytes.close();
        } catch (IOException gone) {
            throw new XMLStreamException(gone);
        }
    }
}
