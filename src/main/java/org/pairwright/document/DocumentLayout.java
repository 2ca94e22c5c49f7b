package org.pairwright.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** How the parts of a document look. */
final class DocumentLayout {
    private static final String FONT = "Calibri";
    private static final String INK = "1F2933";
    private static final String QUIET = "52606D";
    private static final String LINE = "CBD2D9";
    private static final String SHADE = "F0F3F6";
    private static final int TITLE = 20;
    private static final int HEADING = 13;
    private static final int TEXT = 10;

    /** In twentieths of a point: between the lines of text and the borders of a page on A4. */
    private static final int WIDE = 9_600;

    private static final int A4_WIDE = 11_906;
    private static final int A4_HIGH = 16_838;
    private static final int MARGIN = 1_134;
    private static final int NAMES = 2_800;
    private static final int ROOM = 60;

    private final XWPFDocument document;

    DocumentLayout(XWPFDocument document) {
        this.document = document;
    }

    /** A4 with 2 cm at each side, wherever it is printed. */
    void paper() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDE));
        size.setH(BigInteger.valueOf(A4_HIGH));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    void title(String words) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(2 * ROOM);
        write(paragraph, words, TITLE, INK, true);
    }

    void add(DocumentPart part) {
        switch (part) {
            case DocumentPart.Heading heading -> heading(heading.words());
            case DocumentPart.Paragraph paragraph -> paragraph(paragraph.words());
            case DocumentPart.Facts facts -> facts(facts.facts());
            case DocumentPart.Rows rows -> rows(rows);
        }
    }

    private void heading(String words) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(5 * ROOM);
        paragraph.setSpacingAfter(ROOM);
        paragraph.setKeepNext(true);
        write(paragraph, words, HEADING, INK, true);
    }

    private void paragraph(String words) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(2 * ROOM);
        write(paragraph, words, TEXT, INK, false);
    }

    private void facts(List<DocumentPart.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        var table = table(facts.size(), 2);
        for (int i = 0; i < facts.size(); i++) {
            cell(table.getRow(i).getCell(0), facts.get(i).name(), NAMES, QUIET, false);
            cell(table.getRow(i).getCell(1), facts.get(i).words(), WIDE - NAMES, INK, false);
        }
    }

    private void rows(DocumentPart.Rows rows) {
        int width = WIDE / rows.headers().size();
        var table = table(rows.rows().size() + 1, rows.headers().size());
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < rows.headers().size(); column++) {
            var header = table.getRow(0).getCell(column);
            header.setColor(SHADE);
            cell(header, rows.headers().get(column), width, INK, true);
            for (int row = 0; row < rows.rows().size(); row++) {
                cell(table.getRow(row + 1).getCell(column), rows.rows().get(row).get(column), width, INK, false);
            }
        }
    }

    private XWPFTable table(int rows, int columns) {
        var table = document.createTable(rows, columns);
        table.setWidth(WIDE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    private static void cell(XWPFTableCell cell, String words, int width, String colour, boolean bold) {
        cell.setWidth(String.valueOf(width));
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingBefore(ROOM);
        paragraph.setSpacingAfter(ROOM);
        write(paragraph, words, TEXT, colour, bold);
    }

    /** Line ends in a text stay line ends. */
    private static void write(XWPFParagraph paragraph, String words, int size, String colour, boolean bold) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setColor(colour);
        run.setBold(bold);
        var lines = words.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }
}
