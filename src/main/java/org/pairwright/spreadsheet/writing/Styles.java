package org.pairwright.spreadsheet.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Look;
import org.pairwright.spreadsheet.writing.content.Value;

/** The few looks of the house, each made once. One accent colour, hairlines, no fills but behind headers. */
final class Styles {
    static final int ACCENT = 0x1F6FA8;
    static final int INK = 0x24292F;
    static final int QUIET = 0x57606A;
    static final int HAIRLINE = 0xD8DEE4;
    private static final int PALE = 0xF3F6F9;
    /** There on every machine that opens workbooks, or replaced by one of the same widths. */
    static final String FONT = "Calibri";

    private final XSSFWorkbook book;
    private final Map<Object, XSSFCellStyle> made = new HashMap<>();

    private record TableCell(Column.Kind kind, boolean quoted) {}

    private record PageCell(Look look, Shown shown, boolean quoted) {}

    /** What a cell of a page shows, and how it is written. */
    private enum Shown {
        TEXT("General"),
        WHOLE("#,##0"),
        SHARE("0 %"),
        DAY("yyyy-mm-dd");

        private final String format;

        Shown(String format) {
            this.format = format;
        }

        static Shown of(Value value) {
            return switch (value.plain()) {
                case Value.Whole _ -> WHOLE;
                case Value.Share _, Value.NoShare _ -> SHARE;
                case Value.Day _ -> DAY;
                case Value.Text _, Value.Nothing _, Value.Live _ -> TEXT;
            };
        }
    }

    private enum Of {
        TABLE_TITLE,
        TABLE_HEADER,
        TABLE_HEADER_RIGHT
    }

    Styles(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle tableTitle() {
        return style(Of.TABLE_TITLE, style -> style.setFont(font(16, true, INK)));
    }

    XSSFCellStyle tableHeader(Column.Kind kind) {
        boolean right = isRight(kind);
        return style(right ? Of.TABLE_HEADER_RIGHT : Of.TABLE_HEADER, style -> {
            style.setFont(font(10, true, INK));
            style.setFillForegroundColor(colour(PALE));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            align(style, right);
            lineBelow(style, BorderStyle.THIN, ACCENT);
        });
    }

    XSSFCellStyle tableCell(Column.Kind kind, Value value) {
        boolean quoted = isQuoted(value);
        return style(new TableCell(kind, quoted), style -> {
            style.setFont(font(10, false, INK));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            align(style, isRight(kind));
            style.setWrapText(kind == Column.Kind.LONG_TEXT);
            style.setQuotePrefixed(quoted);
            format(style, formatOf(kind));
            lineBelow(style, BorderStyle.THIN, HAIRLINE);
        });
    }

    XSSFCellStyle pageCell(Look look, Value value) {
        var kind = new PageCell(look, Shown.of(value), isQuoted(value));
        return style(kind, style -> {
            style.setFont(font(look));
            style.setVerticalAlignment(look.wraps ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
            align(style, isRight(look, kind.shown()));
            style.setWrapText(look.wraps);
            style.setQuotePrefixed(kind.quoted());
            format(style, kind.shown().format);
            line(style, look);
        });
    }

    private static boolean isRight(Look look, Shown shown) {
        return switch (look) {
            case HEADER_RIGHT, STAMP -> true;
            case BODY, BODY_STRONG -> shown != Shown.TEXT;
            case TITLE, SUBTITLE, SECTION, FIGURE, CAPTION, HEADER, BODY_LEFT, BODY_WRAPPED, PROSE, NOTE -> false;
        };
    }

    /** Numbers keep a little air to the column at their right. */
    private static void align(XSSFCellStyle style, boolean right) {
        style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (right ? 1 : 0));
    }

    private void line(XSSFCellStyle style, Look look) {
        switch (look) {
            case SECTION -> lineBelow(style, BorderStyle.THIN, ACCENT);
            case HEADER, HEADER_RIGHT, BODY, BODY_STRONG, BODY_LEFT, BODY_WRAPPED ->
                lineBelow(style, BorderStyle.THIN, HAIRLINE);
            case TITLE, SUBTITLE, STAMP, FIGURE, CAPTION, PROSE, NOTE -> {}
        }
    }

    private XSSFFont font(Look look) {
        return switch (look) {
            case TITLE -> font(look.points, true, INK);
            case SECTION, BODY_STRONG -> font(look.points, true, INK);
            case FIGURE -> font(look.points, true, ACCENT);
            case SUBTITLE, STAMP, CAPTION, NOTE, HEADER, HEADER_RIGHT -> font(look.points, false, QUIET);
            case BODY, BODY_LEFT, BODY_WRAPPED, PROSE -> font(look.points, false, INK);
        };
    }

    /** Text that a spreadsheet program might take for a formula when somebody edits the cell. */
    static boolean isQuoted(Value value) {
        return value instanceof Value.Text(var text) && !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isRight(Column.Kind kind) {
        return switch (kind) {
            case NUMBER, SCORE, PERCENT -> true;
            case TEXT, LONG_TEXT, DATE -> false;
        };
    }

    private static String formatOf(Column.Kind kind) {
        return switch (kind) {
            case NUMBER, SCORE -> "#,##0";
            case PERCENT -> "0 %";
            case DATE -> "yyyy-mm-dd";
            case TEXT, LONG_TEXT -> "General";
        };
    }

    private void format(XSSFCellStyle style, String format) {
        style.setDataFormat(book.createDataFormat().getFormat(format));
    }

    private XSSFCellStyle style(Object kind, Consumer<XSSFCellStyle> look) {
        return made.computeIfAbsent(kind, _ -> {
            var style = book.createCellStyle();
            look.accept(style);
            return style;
        });
    }

    private XSSFFont font(int points, boolean bold, int colour) {
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static void lineBelow(XSSFCellStyle style, BorderStyle line, int colour) {
        style.setBorderBottom(line);
        style.setBottomBorderColor(colour(colour));
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
