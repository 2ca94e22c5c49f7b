package org.pairwright.spreadsheet.corpus;

import static org.pairwright.spreadsheet.corpus.OddFile.reads;
import static org.pairwright.spreadsheet.corpus.OddFile.readsRows;
import static org.pairwright.spreadsheet.corpus.OddFile.refuses;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** OpenDocument, XML Spreadsheet 2003 and web pages, most of them under the name of something else. */
final class OddMarkup {
    private static final String OPEN =
            "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";
    private static final String SS = "urn:schemas-microsoft-com:office:spreadsheet";

    private final List<OddFile> files = new ArrayList<>();

    static List<OddFile> all() {
        var made = new OddMarkup();
        made.openDocument();
        made.openDocumentDamaged();
        made.xmlSpreadsheet();
        made.pages();
        made.oddPages();
        return made.files;
    }

    private static String cell(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String content(String tables) {
        return "<office:document-content " + OPEN + "><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    private static Parts ods(String rows) {
        return odsOf(content("<table:table table:name='People'>" + rows + "</table:table>"));
    }

    private static Parts odsOf(String content) {
        return Parts.none()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", content)
                .with("META-INF/manifest.xml", "<manifest/>");
    }

    private void ods(String story, String rows, OddFile.Expected expected) {
        files.add(new OddFile("OpenDocument: " + story, "people.ods", ods(rows)::zip, expected));
    }

    private void openDocument() {
        ods(
                "texts",
                row(cell("Name") + cell("Role")) + row(cell("Mei") + cell("mentor")),
                reads("Name|Role", "Mei|mentor"));
        ods(
                "values of every kind",
                row(
                        "<table:table-cell office:value-type='float' office:value='42'><text:p>42</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type='float' office:value='7'><text:p>007</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type='float' office:value='0.3333333333333333'><text:p>0,33</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type='percentage' office:value='0.5'><text:p>50%</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type='date' office:date-value='2026-03-01'><text:p>01.03.26</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type='date' office:date-value='2026-03-01T14:30:00'><text:p>x</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type='time' office:time-value='PT14H30M00S'><text:p>14:30</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>WAHR</text:p></table:table-cell>"),
                reads("42|007|0.333333333333333|50%|2026-03-01|2026-03-01T14:30|14:30|TRUE"));
        ods(
                "repeated cells and rows",
                "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='1'/><table:table-cell table:number-columns-repeated='16382'/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048573'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>",
                reads("1|1", "1|1", "1|1"));
        ods(
                "a row behind a million blank ones",
                "<table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row>"
                        + row(cell("a")),
                reads("a"));
        ods(
                "paragraphs, spaces and breaks",
                row(cell("a</text:p><text:p>b<text:s text:c='2'/>c<text:line-break/>d<text:tab/>e")),
                reads("a¶b  c¶d\te"));
        ods(
                "notes and reading aids that are no text",
                row(
                        "<table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p></office:annotation><text:p>渡辺<text:ruby><text:ruby-base>健</text:ruby-base><text:ruby-text>ケン</text:ruby-text></text:ruby></text:p></table:table-cell>"),
                reads("渡辺健"));
        ods(
                "merged cells",
                row(
                        "<table:table-cell table:number-columns-spanned='2' office:value-type='string'><text:p>a</text:p></table:table-cell><table:covered-table-cell/>"
                                + cell("c")),
                reads("a||c"));
        ods(
                "a formula never calculated, and an error",
                row(
                        "<table:table-cell table:formula='of:=1+1'/><table:table-cell table:formula='of:=1/0' office:value-type='string' office:string-value='' calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>"),
                reads("=?|#DIV/0!"));
        ods(
                "rows in groups and headers",
                "<table:table-header-rows>" + row(cell("Name")) + "</table:table-header-rows><table:table-row-group>"
                        + row(cell("Mei")) + "</table:table-row-group>",
                reads("Name", "Mei"));
        files.add(new OddFile(
                "OpenDocument in one XML file",
                "people.xls",
                () -> OddFile.utf8("<?xml version='1.0' encoding='UTF-8'?><office:document " + OPEN
                        + " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:body><office:spreadsheet><table:table table:name='A'>"
                        + row(cell("Mei")) + "</table:table></office:spreadsheet></office:body></office:document>"),
                reads("Mei")));
    }

    private void openDocumentDamaged() {
        ods(
                "a thousand million rows",
                "<table:table-row table:number-rows-repeated='1000000000'>" + cell("a") + "</table:table-row>",
                refuses("tooLong"));
        ods(
                "a thousand million cells",
                "<table:table-row><table:table-cell table:number-columns-repeated='1000000000' office:value-type='float' office:value='1'/></table:table-row>",
                refuses("tooWide"));
        ods(
                "repetitions that are no number",
                "<table:table-row table:number-rows-repeated='-7'><table:table-cell table:number-columns-repeated='x' office:value-type='float' office:value='1'/></table:table-row>",
                reads("1"));
        files.add(new OddFile(
                "OpenDocument: a text document",
                "people.ods",
                ods("").with("mimetype", "application/vnd.oasis.opendocument.text")::zip,
                refuses("notASpreadsheet")));
        files.add(new OddFile(
                "OpenDocument: under a password",
                "people.ods",
                ods(row(cell("a"))).with("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")::zip,
                refuses("oldPassword")));
        files.add(new OddFile(
                "OpenDocument: cut short",
                "people.ods",
                odsOf("<office:document-content " + OPEN + "><office:body><table:table>")::zip,
                refuses("damaged")));
        files.add(new OddFile(
                "OpenDocument: no content", "people.ods", ods("").without("content.xml")::zip, refuses("damaged")));
        files.add(new OddFile(
                "OpenDocument: nothing in it", "people.ods", ods(row("<table:table-cell/>"))::zip, refuses("empty")));
    }

    private void xml(String story, String inside, OddFile.Expected expected) {
        files.add(new OddFile(
                "XML 2003: " + story,
                "people.xls",
                () -> OddFile.utf8("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='" + SS
                        + "' xmlns:ss='" + SS + "' xmlns:x='urn:schemas-microsoft-com:office:excel'>" + inside
                        + "</Workbook>"),
                expected));
    }

    private static String table(String rows) {
        return "<Worksheet ss:Name='People'><Table>" + rows + "</Table></Worksheet>";
    }

    private static String data(String type, String value) {
        return "<Cell><Data ss:Type='" + type + "'>" + value + "</Data></Cell>";
    }

    private void xmlSpreadsheet() {
        xml(
                "values of every kind",
                "<Styles><Style ss:ID='p'><NumberFormat ss:Format='Percent'/></Style></Styles>"
                        + table("<Row>" + data("String", "Mei &amp; Co") + data("Number", "7")
                                + data("DateTime", "2026-03-01T00:00:00.000")
                                + data("DateTime", "2026-03-01T14:30:00.000")
                                + data("DateTime", "1899-12-31T14:30:00.000") + data("Boolean", "1")
                                + data("Error", "#N/A")
                                + "<Cell ss:StyleID='p'><Data ss:Type='Number'>0.5</Data></Cell></Row>"),
                reads("Mei & Co|7|2026-03-01|2026-03-01T14:30|14:30|TRUE|#N/A|50.00%"));
        xml(
                "rows and cells that say their place",
                table("<Row ss:Index='3'><Cell ss:Index='2'><Data ss:Type='String'>b</Data></Cell>"
                        + data("String", "c") + "</Row><Row>" + data("String", "a") + "</Row>"),
                reads("|b|c", "a"));
        xml(
                "merged cells",
                table("<Row><Cell ss:MergeAcross='2'><Data ss:Type='String'>a</Data></Cell>" + data("String", "d")
                        + "</Row>"),
                reads("a|||d"));
        xml(
                "notes and letters of many colours",
                table(
                        "<Row><Cell><ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'><B>Mei</B> <I>Chen</I></ss:Data><Comment><ss:Data>note</ss:Data></Comment></Cell></Row>"),
                reads("Mei Chen"));
        xml("a formula never calculated", table("<Row><Cell ss:Formula='=1+1'/></Row>"), reads("=?"));
        xml(
                "two sheets",
                table("<Row>" + data("String", "a") + "</Row>") + table("<Row>" + data("String", "b") + "</Row>"),
                reads("a", "b"));
        xml("nothing in it", table(""), refuses("empty"));
        xml(
                "an index beyond all numbers",
                table(
                        "<Row ss:Index='99999999999'><Cell ss:Index='99999999999'><Data ss:Type='String'>b</Data></Cell></Row>"),
                refuses("tooWide"));
        files.add(new OddFile(
                "XML 2003: cut short",
                "people.xls",
                () -> OddFile.utf8("<?xml version='1.0'?><Workbook xmlns='" + SS + "'><Worksheet><Table><Row><Cell>"),
                refuses("damaged")));
        files.add(new OddFile(
                "XML 2003: in Windows-1252",
                "people.xls",
                () -> ("<?xml version='1.0' encoding='windows-1252'?><Workbook xmlns:ss='" + SS + "'>"
                                + table("<Row>" + data("String", "Zoë") + "</Row>") + "</Workbook>")
                        .getBytes(Charset.forName("windows-1252")),
                reads("Zoë")));
        files.add(new OddFile(
                "XML 2003: with entities of its own",
                "people.xls",
                () -> OddFile.utf8(
                        "<?xml version='1.0'?><!DOCTYPE Workbook [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><Workbook xmlns:ss='"
                                + SS + "'>" + table("<Row>" + data("String", "&b;") + "</Row>") + "</Workbook>"),
                refuses("damaged")));
        files.add(new OddFile(
                "an XML file of something else",
                "people.xls",
                () -> OddFile.utf8("<?xml version='1.0'?><rss><channel/></rss>"),
                refuses("xml")));
    }

    private void page(String story, String page, String... rows) {
        files.add(new OddFile("a page: " + story, "people.xls", () -> OddFile.utf8(page), reads(rows)));
    }

    private void pages() {
        page(
                "a table",
                "<html><body><table><tr><th>Name</th><th>Role</th></tr><tr><td>Mei</td><td>mentor</td></tr></table></body></html>",
                "Name|Role",
                "Mei|mentor");
        page(
                "nothing but a table",
                "<table border=1><tr><td>Name</td><td>Role</td></tr><tr><td>Mei</td><td>mentor</td></tr></table>",
                "Name|Role",
                "Mei|mentor");
        page(
                "rows and cells that are not closed",
                "<TABLE><TR><TD>Name<TD>Role<TR><TD>Mei<TD>mentor</TABLE>",
                "Name|Role",
                "Mei|mentor");
        page(
                "entities, breaks and blanks",
                "<table><tr><td>R&amp;D&nbsp;&eacute;&#233;&#x1F600;&#150;</td><td> a <br/> b\n c </td><td><p>x</p><p>y</p></td></tr></table>",
                "R&D éé😀–|a¶b c|x¶y");
        page(
                "cells over several columns and rows",
                "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table>",
                "a|b",
                "|c|d",
                "e");
        page(
                "scripts, styles and notes",
                "<html><head><style>td > b {}</style><script>if (a<b) '<td>no</td>'</script></head><table><!-- <td>no</td> --><tr><td title='a > b'>Mei</td></tr></table></html>",
                "Mei");
        page(
                "numbers as text",
                "<table><tr><td style='mso-number-format:\"\\@\"'>007</td><td x:num='5'>5</td></tr></table>",
                "007|5");
        page("two tables", "<table><tr><td>a</td></tr></table><p>x</p><table><tr><td>b</td></tr></table>", "a", "b");
        page(
                "a table within a cell",
                "<table><tr><td><table><tr><td>Name</td></tr><tr><td>Mei</td></tr></table></td></tr></table>",
                "Name",
                "Mei");
        page("signs that are no tags", "<table><tr><td>a < b && c > d</td></tr></table>", "a < b && c > d");
        page("a note before everything", "<!-- made by a system -->\n<table><tr><td>Mei</td></tr></table>", "Mei");
        page(
                "XML at the top",
                "<?xml version='1.0' encoding='UTF-8'?><html xmlns='http://www.w3.org/1999/xhtml'><body><table><tr><td>Mei</td></tr></table></body></html>",
                "Mei");
    }

    private void oddPages() {
        var latin = "<html><head><meta charset='iso-8859-1'></head><table><tr><td>Zoë Müller</td></tr></table></html>";
        files.add(new OddFile(
                "a page: in the charset that it says",
                "people.xls",
                () -> latin.getBytes(StandardCharsets.ISO_8859_1),
                reads("Zoë Müller")));
        files.add(new OddFile(
                "a page: in UTF-8 though it says another",
                "people.xls",
                () -> OddFile.utf8(latin),
                reads("Zoë Müller")));
        files.add(new OddFile(
                "a page: in UTF-16",
                "people.xls",
                () -> ("\uFEFF" + latin).getBytes(StandardCharsets.UTF_16LE),
                reads("Zoë Müller")));
        files.add(new OddFile(
                "a page: in Japanese",
                "people.xls",
                () -> "<html><meta charset=Shift_JIS><table><tr><td>渡辺 健二</td></tr></table></html>"
                        .getBytes(Charset.forName("Shift_JIS")),
                reads("渡辺 健二")));
        files.add(new OddFile(
                "a page: without a table",
                "people.xls",
                () -> OddFile.utf8("<html><body><p>Please sign in</p></body></html>"),
                refuses("html")));
        files.add(new OddFile(
                "a page: cut within a row",
                "people.xls",
                () -> OddFile.utf8("<html><table><tr><td>Name</td></tr><tr><td>Mei</td><td>men"),
                refuses("damaged")));
        files.add(new OddFile(
                "a page: with a table that is not closed",
                "people.xls",
                () -> OddFile.utf8("<table><tr><td>Name</td></tr><tr><td>Mei</td></tr>"),
                reads("Name", "Mei")));
        files.add(new OddFile(
                "a page: spans beyond all numbers",
                "people.xls",
                () -> OddFile.utf8(
                        "<table><tr><td rowspan=999999999 colspan=999999999>a</td></tr><tr><td>b</td></tr></table>"),
                refuses("tooWide")));
        files.add(new OddFile(
                "a page: tables in tables without end",
                "people.xls",
                () -> OddFile.utf8("<table><tr><td>".repeat(100_000)),
                refuses("damaged")));
        files.add(new OddFile(
                "a page: a hundred thousand rows",
                "people.xls",
                () -> OddFile.utf8("<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(100_000) + "</table>"),
                readsRows(100_000)));
    }
}
