package org.pairwright.spreadsheet.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.CellFormat;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.spreadsheet.reading.Xml;

/** Reads “XML Spreadsheet 2003”, as Excel 2002 and 2003 and many export programs wrote it (urn:schemas-microsoft-com). */
final class XmlSpreadsheet {
    private static final Map<String, String> NAMED_FORMATS = Map.ofEntries(
            Map.entry("General Number", "General"),
            Map.entry("Yes/No", "General"),
            Map.entry("True/False", "General"),
            Map.entry("On/Off", "General"),
            Map.entry("General Date", "m/d/yyyy h:mm"),
            Map.entry("Long Date", "d mmmm yyyy"),
            Map.entry("Medium Date", "d-mmm-yy"),
            Map.entry("Short Date", "yyyy-mm-dd"),
            Map.entry("Long Time", "h:mm:ss"),
            Map.entry("Medium Time", "h:mm"),
            Map.entry("Short Time", "h:mm"),
            Map.entry("Currency", "#,##0.00"),
            Map.entry("Euro Currency", "#,##0.00"),
            Map.entry("Fixed", "0.00"),
            Map.entry("Standard", "#,##0.00"),
            Map.entry("Percent", "0.00%"),
            Map.entry("Scientific", "0.00E+00"));

    private final Source source;
    private final Map<String, CellFormat> formats = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    private XmlSpreadsheet(Source source) {
        this.source = source;
    }

    /**
     * All sheets.
     *
     * @param xml at the start of the workbook
     */
    static List<Sheet> read(Source source, Xml xml) throws XMLStreamException, UnreadableFile {
        var reading = new XmlSpreadsheet(source);
        while (xml.nextWithin("Workbook")) {
            if (xml.isStart("Styles")) {
                reading.readStyles(xml);
            } else if (xml.isStart("Worksheet")) {
                String name = Objects.requireNonNullElse(xml.attribute("Name"), "");
                reading.sheets.add(new XmlSpreadsheetSheet(xml, source, reading.formats).read(name));
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        return reading.sheets;
    }

    private void readStyles(Xml xml) throws XMLStreamException, UnreadableFile {
        String style = "";
        while (xml.nextWithin("Styles")) {
            if (xml.isStart("Style")) {
                style = Objects.requireNonNullElse(xml.attribute("ID"), "");
            } else if (xml.isStart("NumberFormat")) {
                String said = Objects.requireNonNullElse(xml.attribute("Format"), "General");
                formats.put(style, CellFormat.of(-1, NAMED_FORMATS.getOrDefault(said, said)));
            }
        }
        source.report();
    }
}
