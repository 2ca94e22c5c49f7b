package org.pairwright.spreadsheet.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.CellFormat;
import org.pairwright.spreadsheet.reading.IsoDays;
import org.pairwright.spreadsheet.reading.NumberCells;
import org.pairwright.spreadsheet.reading.Xml;

/** One cell of an OpenDocument spreadsheet: its value as the attributes say it, its text as the paragraphs show it. */
final class OpenDocumentCell {
    private static final NumberCells NUMBERS = new NumberCells(false);
    private static final Pattern LEADING_ZEROS = Pattern.compile("0\\d+");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?[\\d.,'’\\s\u00a0\u202f]*([Ee][-+]?\\d+)?");
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final char[] SPACES = " ".repeat(100).toCharArray();
    private static final char[] LINE_BREAK = {'\n'};
    private static final char[] TAB = {'\t'};

    private OpenDocumentCell() {}

    /** From the start of the cell to its end. */
    static Cell read(Xml xml) throws XMLStreamException, UnreadableFile {
        String type = Objects.requireNonNullElse(xml.attribute("value-type"), "");
        String value = value(xml, type);
        boolean formula = xml.attribute("formula") != null;
        boolean fault = isFault(xml);
        String text = text(xml);
        if (fault) {
            return new Cell.Fault(text.isEmpty() ? "#N/A" : text);
        }
        if (type.isEmpty() && formula && text.isEmpty()) {
            return Cell.Fault.NEVER_CALCULATED;
        }
        return cell(type, value, text);
    }

    private static String value(Xml xml, String type) {
        @Nullable
        String value = switch (type) {
            case "float", "percentage", "currency" -> xml.attribute("value");
            case "date" -> xml.attribute("date-value");
            case "time" -> xml.attribute("time-value");
            case "boolean" -> xml.attribute("boolean-value");
            default -> xml.attribute("string-value");
        };
        return Objects.requireNonNullElse(value, "").strip();
    }

    /** LibreOffice says of what type a cell is a second time, in its own name space, and there it knows errors. */
    private static boolean isFault(Xml xml) {
        var reader = xml.reader();
        for (int n = 0; n < reader.getAttributeCount(); n++) {
            if (reader.getAttributeLocalName(n).equals("value-type")
                    && reader.getAttributeValue(n).equals("error")) {
                return true;
            }
        }
        return false;
    }

    private static Cell cell(String type, String value, String text) {
        try {
            return switch (type) {
                case "float" -> number(value, isPlain(text) ? "" : text);
                case "percentage", "currency" -> number(value, text);
                case "date" -> IsoDays.cell(value);
                case "time" -> time(value, text);
                case "boolean" -> new Cell.YesNo(value.equals("true"));
                default -> Cell.text(text.isEmpty() ? value : text);
            };
        } catch (NumberFormatException | DateTimeParseException _) {
            return Cell.text(text);
        }
    }

    /** Whether it shows no more than the number itself, only rounded. */
    private static boolean isPlain(String shown) {
        return PLAIN_NUMBER.matcher(shown).matches()
                && !LEADING_ZEROS.matcher(shown).matches();
    }

    private static Cell number(String value, String shown) {
        var cell = NUMBERS.of(new BigDecimal(value), CellFormat.GENERAL);
        return cell instanceof Cell.Amount(BigDecimal exact, String _) && !shown.isEmpty()
                ? new Cell.Amount(exact, shown)
                : cell;
    }

    /** A time of day is a part of a day, as in Excel. */
    private static Cell time(String value, String text) {
        var seconds = BigDecimal.valueOf(Duration.parse(value).toSeconds());
        return number(seconds.divide(SECONDS_OF_DAY, 15, RoundingMode.HALF_UP).toPlainString(), text);
    }

    /** The paragraphs below each other, without notes, drawings and reading aids. */
    private static String text(Xml xml) throws XMLStreamException, UnreadableFile {
        xml.clearText();
        int depth = 1;
        boolean paragraph = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                paragraph &= depth > 1;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (startsPart(xml)) {
                    xml.skip();
                    continue;
                }
                depth++;
                if (xml.name().equals("p") || xml.name().equals("h")) {
                    paragraph = true;
                    separate(xml);
                } else {
                    takeSpace(xml);
                }
            } else if (paragraph && event != XMLStreamConstants.COMMENT) {
                takeLetters(xml, event);
            }
        }
        return xml.text();
    }

    private static boolean startsPart(Xml xml) {
        return switch (xml.name()) {
            case "annotation", "ruby-text", "table", "shapes", "frame", "custom-shape", "g", "control" -> true;
            default -> false;
        };
    }

    private static void separate(Xml xml) throws UnreadableFile {
        if (xml.textLength() > 0) {
            xml.take(LINE_BREAK, 0, 1);
        }
    }

    private static void takeSpace(Xml xml) throws UnreadableFile {
        switch (xml.name()) {
            case "s" -> xml.take(SPACES, 0, Math.clamp(xml.number("c", 1), 0, SPACES.length));
            case "tab" -> xml.take(TAB, 0, 1);
            case "line-break" -> xml.take(LINE_BREAK, 0, 1);
            default -> {}
        }
    }

    private static void takeLetters(Xml xml, int event) throws UnreadableFile {
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            var reader = xml.reader();
            xml.take(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }
}
