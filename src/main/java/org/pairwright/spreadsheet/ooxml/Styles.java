package org.pairwright.spreadsheet.ooxml;

import java.util.List;
import java.util.Map;
import org.pairwright.spreadsheet.reading.CellFormat;

/** The number formats of a workbook's cell styles, by the style's number. */
final class Styles {
    static final Styles NONE = new Styles(List.of());

    private final List<CellFormat> formats;

    private Styles(List<CellFormat> formats) {
        this.formats = formats;
    }

    /**
     * @param styles the number of each style's format
     * @param patterns the formats that the workbook defines itself
     */
    static Styles of(List<Integer> styles, Map<Integer, String> patterns) {
        return new Styles(styles.stream()
                .map(number -> CellFormat.of(number, patterns.getOrDefault(number, "")))
                .toList());
    }

    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
    }
}
