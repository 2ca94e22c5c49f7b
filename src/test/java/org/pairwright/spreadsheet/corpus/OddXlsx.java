package org.pairwright.spreadsheet.corpus;

import static org.pairwright.spreadsheet.corpus.OddFile.reads;
import static org.pairwright.spreadsheet.corpus.OddFile.readsRows;
import static org.pairwright.spreadsheet.corpus.OddFile.refuses;
import static org.pairwright.spreadsheet.corpus.Parts.link;
import static org.pairwright.spreadsheet.corpus.Parts.links;
import static org.pairwright.spreadsheet.corpus.Parts.sheet;
import static org.pairwright.spreadsheet.corpus.Parts.text;
import static org.pairwright.spreadsheet.corpus.Parts.workbook;
import static org.pairwright.spreadsheet.corpus.Parts.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Workbooks of today, written by programs of every kind and by nobody's rules. */
final class OddXlsx {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final String SHARED = "xl/sharedStrings.xml";

    private final List<OddFile> files = new ArrayList<>();

    static List<OddFile> all() {
        var made = new OddXlsx();
        made.places();
        made.parts();
        made.values();
        made.texts();
        made.sheets();
        made.damaged();
        return made.files;
    }

    private void add(String story, Parts parts, OddFile.Expected expected) {
        files.add(new OddFile(story, "people.xlsx", parts::zip, expected));
    }

    private void cells(String story, String rows, String... shown) {
        add(story, xlsx(rows), reads(shown));
    }

    private void places() {
        cells(
                "cells and rows that say where they are",
                "<row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>3</v></c></row>",
                "1||3");
        cells(
                "cells that do not say where they are",
                "<row>" + text("a") + text("b") + "</row><row>" + text("c") + "</row>",
                "a|b",
                "c");
        cells("rows out of order", "<row r='3'>" + text("c") + "</row><row r='1'>" + text("a") + "</row>", "a", "c");
        cells("cells out of order", "<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c></row>", "1||3");
        cells("the same cell twice", "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>", "2");
        cells("places in small letters", "<row r='1'><c r='b1'><v>2</v></c></row>", "|2");
        cells(
                "a row far below",
                "<row r='1'>" + text("a") + "</row><row r='1048576'>" + text("z") + "</row>",
                "a",
                "z");
        cells("a row whose number is beyond all numbers", "<row r='99999999999999999999'>" + text("a") + "</row>", "a");
        cells("a row with a negative number", "<row r='-5'>" + text("a") + "</row>", "a");
        cells("cells that follow one with a place", "<row r='1'><c r='C1'><v>3</v></c><c><v>4</v></c></row>", "||3|4");
        add(
                "cells behind so many letters",
                xlsx("<row r='1'><c r='ZZZZZZZZZZ1'><v>1</v></c></row>"),
                refuses("tooWide"));
        add("one column too many", xlsx("<row r='1'><c r='ALM1'><v>1</v></c></row>"), refuses("tooWide"));
        cells("the last column that is read", "<row r='1'><c r='ALL1'><v>1</v></c></row>", "|".repeat(999) + "1");
        cells(
                "blank formatted cells far to the right",
                "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row>",
                "1");
        add(
                "a dimension that lies",
                xlsx("<row r='1'>" + text("a") + "</row>")
                        .replaced("<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>"),
                reads("a"));
        add(
                "blank rows without end",
                xlsx("<row r='1'>" + text("a") + "</row>" + "<row/>".repeat(2000) + "<row>" + text("z") + "</row>"),
                reads("a"));
        cells(
                "a few blank rows",
                "<row>" + text("a") + "</row><row/><row><c s='1'/></row><row>" + text("b") + "</row>",
                "a",
                "b");
    }

    private void parts() {
        var usual = xlsx("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>");
        add("shared texts", usual, reads("Mei Chen|Omar Haddad"));
        files.add(new OddFile(
                "parts that are not packed, and a comment behind them",
                "people.xlsx",
                usual::stored,
                reads("Mei Chen|Omar Haddad")));
        add(
                "a strict workbook",
                usual.replaced(Parts.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replaced(
                                "http://schemas.openxmlformats.org/officeDocument/2006",
                                "http://purl.oclc.org/ooxml/officeDocument"),
                reads("Mei Chen|Omar Haddad"));
        add(
                "names with a prefix",
                usual.with(
                                SHEET,
                                "<x:worksheet xmlns:x='" + Parts.MAIN
                                        + "'><x:sheetData><x:row r='1'><x:c r='A1' t='s'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                        .with(
                                SHARED,
                                "<x:sst xmlns:x='" + Parts.MAIN
                                        + "'><x:si><x:t>Mei</x:t></x:si><x:si><x:t>Omar</x:t></x:si></x:sst>"),
                reads("Omar"));
        add(
                "shared texts under another name",
                usual.renamed(SHARED, "xl/strings/text1.xml").replaced("sharedStrings.xml", "strings/text1.xml"),
                reads("Mei Chen|Omar Haddad"));
        add(
                "targets from the root",
                usual.replaced("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
                reads("Mei Chen|Omar Haddad"));
        add(
                "targets with steps back",
                usual.replaced("worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml"),
                reads("Mei Chen|Omar Haddad"));
        add(
                "targets with backslashes",
                usual.replaced("worksheets/sheet1.xml", "worksheets\\sheet1.xml"),
                reads("Mei Chen|Omar Haddad"));
        add(
                "part names with backslashes",
                usual.renamed(SHEET, "xl\\worksheets\\sheet1.xml"),
                reads("Mei Chen|Omar Haddad"));
        add(
                "part names in other capitals",
                usual.renamed(SHEET, "xl/Worksheets/Sheet1.XML"),
                reads("Mei Chen|Omar Haddad"));
        add(
                "a part name with a space",
                usual.renamed(SHEET, "xl/worksheets/my sheet.xml").replaced("sheet1.xml", "my%20sheet.xml"),
                reads("Mei Chen|Omar Haddad"));
        add(
                "a workbook in another folder",
                xlsx("<row>" + text("a") + "</row>")
                        .renamed(BOOK, "book/workbook.xml")
                        .renamed(LINKS, "book/_rels/workbook.xml.rels")
                        .renamed(SHEET, "book/worksheets/sheet1.xml"),
                reads("a"));
        add("no styles", xlsx("<row><c s='2'><v>46082</v></c></row>").without("xl/styles.xml"), reads("46082"));
        add(
                "a style that is not there",
                xlsx("<row><c s='999'><v>5</v></c><c s='-1'><v>6</v></c><c s='x'><v>7</v></c></row>"),
                reads("5|6|7"));
        files.add(new OddFile("a workbook named like text", "people.csv", usual::zip, reads("Mei Chen|Omar Haddad")));
        add(
                "a part in UTF-16",
                usual.with(
                        SHEET,
                        ("<?xml version='1.0' encoding='UTF-16'?>" + sheet("<row>" + text("Zoë") + "</row>"))
                                .getBytes(StandardCharsets.UTF_16)),
                reads("Zoë"));
        add(
                "a part with a mark before it",
                usual.with(
                        SHEET,
                        "\uFEFF<?xml version='1.0' encoding='UTF-8'?>" + sheet("<row>" + text("Zoë") + "</row>")),
                reads("Zoë"));
        add(
                "a part in Latin-1",
                usual.with(
                        SHEET,
                        ("<?xml version='1.0' encoding='ISO-8859-1'?>" + sheet("<row>" + text("Zoë") + "</row>"))
                                .getBytes(StandardCharsets.ISO_8859_1)),
                reads("Zoë"));
    }

    private void values() {
        cells("a percentage", "<row><c s='1'><v>0.5</v></c><c s='8'><v>0.125</v></c></row>", "50%|12.50%");
        cells("days", "<row><c s='2'><v>46082</v></c><c s='9'><v>46082</v></c></row>", "2026-03-01|2026-03-01");
        cells("a day with its time", "<row><c s='3'><v>46082.604166666664</v></c></row>", "2026-03-01T14:30");
        cells("a time alone", "<row><c s='6'><v>0.604166666666667</v></c></row>", "14:30");
        cells("hours that run on", "<row><c s='5'><v>1.5</v></c></row>", "36:00");
        cells("leading zeros by format", "<row><c s='4'><v>42</v></c></row>", "00042");
        cells("a currency", "<row><c s='10'><v>1234.5</v></c></row>", "1,234.50 EUR");
        cells(
                "numbers stored as text",
                "<row><c t='str'><v>007</v></c>" + text("+49 170 1") + "</row>",
                "007|+49 170 1");
        cells("a number in a text format", "<row><c s='7'><v>123456</v></c></row>", "123456");
        cells("an identifier of 16 digits", "<row><c><v>1.234567890123456E+15</v></c></row>", "1234567890123460");
        cells("sums of tenths", "<row><c><v>0.30000000000000004</v></c></row>", "0.3");
        cells("a small number", "<row><c><v>1.0000000000000001E-5</v></c></row>", "0.00001");
        cells("a number with spaces around it", "<row><c><v> 5 </v></c></row>", "5");
        cells("a number with a sign", "<row><c><v>-3</v></c><c><v>+4</v></c></row>", "-3|4");
        cells("what should be a number and is none", "<row><c><v>abc</v></c><c><v>NaN</v></c></row>", "abc|NaN");
        cells("numbers beyond Excel", "<row><c><v>1E999999999</v></c><c><v>1E-999999999</v></c></row>", "#NUM!|#NUM!");
        cells(
                "formulas that were never calculated",
                "<row><c><f>5+7</f></c><c><f>A1</f><v></v></c><c><f>B1</f><v/></c></row>",
                "=?|=?|=?");
        cells(
                "formulas with their last value",
                "<row><c><f>5+7</f><v>12</v></c><c t='str'><f>\"a\"</f><v>a</v></c><c t='b'><f>1=1</f><v>1</v></c></row>",
                "12|a|TRUE");
        cells(
                "a formula whose value is no text",
                "<row>" + text("a") + "<c t='str'><f>\"\"</f><v></v></c>" + text("c") + "</row>",
                "a||c");
        cells(
                "errors",
                "<row><c t='e'><v>#N/A</v></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c><c t='e'><v>#SPILL!</v></c></row>",
                "#N/A|#DIV/0!|#SPILL!");
        cells(
                "yes and no",
                "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='b'><v>true</v></c></row>",
                "TRUE|FALSE|TRUE");
        cells(
                "days in ISO 8601",
                "<row><c t='d'><v>2026-03-01</v></c><c t='d'><v>2026-03-01T14:30:00Z</v></c><c t='d'><v>soon</v></c></row>",
                "2026-03-01|2026-03-01T14:30|soon");
        cells(
                "a day too far away to be one",
                "<row><c s='2'><v>99999999999</v></c><c s='2'><v>-1</v></c></row>",
                "99999999999|-1");
        add(
                "days since 1904",
                xlsx("<row><c s='2'><v>44620</v></c></row>").replaced("<sheets>", "<workbookPr date1904='1'/><sheets>"),
                reads("2026-03-01"));
        add(
                "days of East Asia",
                xlsx("<row><c s='1'><v>46082</v></c><c s='2'><v>46082</v></c><c s='3'><v>46082</v></c></row>")
                        .with(
                                "xl/styles.xml",
                                Parts.styles(
                                        "0", "30", "164:[$-411]ggge\"年\"m\"月\"d\"日\"", "165:yyyy\"年\"m\"月\"d\"日\";@")),
                reads("2026-03-01|2026-03-01|2026-03-01"));
        add(
                "minutes that run on, and a colour that is no hour",
                xlsx("<row><c s='1'><v>1.5</v></c><c s='2'><v>7</v></c></row>")
                        .with("xl/styles.xml", Parts.styles("0", "164:[mm]:ss", "165:[Magenta]0")),
                reads("2160:00|7"));
        add(
                "a format that nobody understands",
                xlsx("<row><c s='1'><v>5</v></c></row>").with("xl/styles.xml", Parts.styles("0", "164:[DBNum1]??/?\"")),
                reads("5"));
    }

    private void texts() {
        cells(
                "rich text",
                "<row><c t='inlineStr'><is><r><rPr><b/></rPr><t>Mei </t></r><r><t>Chen</t></r></is></c></row>",
                "Mei Chen");
        add(
                "Japanese text with its reading aid",
                xlsx("<row><c t='s'><v>0</v></c></row>")
                        .with(
                                SHARED,
                                Parts.shared(
                                        "<si><t>渡辺</t><rPh sb='0' eb='2'><t>ワタナベ</t></rPh><phoneticPr fontId='1'/></si>")),
                reads("渡辺"));
        cells(
                "a reading aid in the cell itself",
                "<row><c t='inlineStr'><is><t>渡辺</t><rPh sb='0' eb='2'><t>ワタナベ</t></rPh></is></c></row>",
                "渡辺");
        cells(
                "letters that XML cannot hold",
                "<row>" + text("a_x000D_\nb") + text("_x005F_x000D_") + text("_x00e9_") + "</row>",
                "a¶b|_x000D_|é");
        cells(
                "white space that is nothing",
                "<row>" + text("a") + text("  ") + text("\u00a0\u200b") + text("b") + "</row>",
                "a|||b");
        cells(
                "white space around words",
                "<row><c t='inlineStr'><is><t xml:space='preserve'> Mei </t></is></c></row>",
                " Mei ");
        cells(
                "entities and sections",
                "<row>" + text("R&amp;D &lt;1&gt; &#233;&#x1F600;") + "<c t='str'><v><![CDATA[a < b]]></v></c></row>",
                "R&D <1> é😀|a < b");
        cells("a comment within a value", "<row><c><v>1<!-- one -->2</v></c></row>", "12");
        cells("line breaks of all kinds", "<row>" + text("a&#13;&#10;b&#13;c&#10;d") + "</row>", "a¶b¶c¶d");
        cells("text from right to left", "<row>" + text("ليلى حداد") + text("דוד") + "</row>", "ليلى حداد|דוד");
        cells("text that looks like a formula", "<row>" + text("=1+1") + text("@SUM(A1)") + "</row>", "=1+1|@SUM(A1)");
        cells("the longest text of Excel", "<row>" + text("x".repeat(32767)) + "</row>", "x".repeat(32767));
        add("a text longer than is read", xlsx("<row>" + text("x".repeat(100_001)) + "</row>"), refuses("letters"));
        add(
                "a shared text longer than is read",
                xlsx("<row><c t='s'><v>0</v></c></row>")
                        .with(SHARED, Parts.shared("<si><t>" + "x".repeat(100_001) + "</t></si>")),
                refuses("letters"));
    }

    private void sheets() {
        var two = xlsx("<row>" + text("a") + "</row>")
                .with(
                        BOOK,
                        workbook(
                                "",
                                "<sheet name='A' sheetId='1' r:id='s1'/><sheet name='B' sheetId='2' state='veryHidden' r:id='s2'/>"))
                .with("xl/worksheets/sheet2.xml", sheet("<row>" + text("b") + "</row>"));
        add(
                "two sheets, one of them hidden",
                two.with(
                        LINKS,
                        links(link("s1", "worksheet", "worksheets/sheet1.xml")
                                + link("s2", "worksheet", "worksheets/sheet2.xml"))),
                reads("a", "b"));
        add(
                "a sheet that is a chart",
                two.with(
                        LINKS,
                        links(link("s1", "worksheet", "worksheets/sheet1.xml")
                                + link("s2", "chartsheet", "worksheets/sheet2.xml"))),
                reads("a"));
        add(
                "a chart that says it is a worksheet",
                two.with(
                                LINKS,
                                links(link("s1", "worksheet", "worksheets/sheet1.xml")
                                        + link("s2", "worksheet", "worksheets/sheet2.xml")))
                        .with("xl/worksheets/sheet2.xml", "<chartsheet/>"),
                reads("a"));
        add(
                "a sheet that is a dialog",
                two.with(
                        LINKS,
                        links(link("s1", "worksheet", "worksheets/sheet1.xml")
                                + link("s2", "dialogsheet", "worksheets/sheet2.xml"))),
                reads("a"));
        add("a hundred sheets", hundred(), readsRows(100));
        add(
                "what later versions added",
                xlsx("<row><c r='A1'><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row>")
                        .replaced(
                                "</worksheet>",
                                "<extLst><ext uri='x'><row><c><v>9</v></c></row></ext></extLst></worksheet>"),
                reads("1"));
        add("a workbook with nothing in it", xlsx(""), refuses("empty"));
        add("a workbook without sheets", xlsx("").with(BOOK, workbook("", "")), refuses("empty"));
    }

    private static Parts hundred() {
        var parts = xlsx("").without(SHEET);
        var range = IntStream.range(0, 100).boxed().toList();
        for (int n : range) {
            parts = parts.with("xl/worksheets/s" + n + ".xml", sheet("<row>" + text("row " + n) + "</row>"));
        }
        return parts.with(
                        BOOK,
                        workbook(
                                "",
                                range.stream()
                                        .map(n -> "<sheet name='S" + n + "' sheetId='" + n + "' r:id='s" + n + "'/>")
                                        .collect(Collectors.joining())))
                .with(
                        LINKS,
                        links(range.stream()
                                .map(n -> link("s" + n, "worksheet", "worksheets/s" + n + ".xml"))
                                .collect(Collectors.joining())));
    }

    private void damaged() {
        var usual = xlsx("<row><c t='s'><v>0</v></c></row>");
        add("a sheet that is missing", usual.without(SHEET), refuses("damaged"));
        add("links that are missing", usual.without(LINKS), refuses("damaged"));
        add("shared texts that are missing", usual.without(SHARED), refuses("damaged"));
        add("a shared text that is not there", xlsx("<row><c t='s'><v>7</v></c></row>"), refuses("damaged"));
        add("a shared text before the first", xlsx("<row><c t='s'><v>-1</v></c></row>"), refuses("damaged"));
        add("a shared text without a number", xlsx("<row><c t='s'><v>x</v></c></row>"), refuses("damaged"));
        add("a sheet cut short", usual.with(SHEET, "<worksheet><sheetData><row><c><v>1</v>"), refuses("damaged"));
        add("a sheet that is empty", usual.with(SHEET, ""), refuses("damaged"));
        add("a sheet that is no XML", usual.with(SHEET, "Name;Role"), refuses("damaged"));
        add("styles that are no XML", usual.with("xl/styles.xml", "<styleSheet><x"), refuses("damaged"));
        add("a letter that XML forbids", xlsx("<row>" + text("a\u0007b") + "</row>"), refuses("damaged"));
        add(
                "bytes that are no UTF-8",
                usual.with(SHEET, sheet("<row>" + text("Zoë") + "</row>").getBytes(StandardCharsets.ISO_8859_1)),
                refuses("damaged"));
    }
}
