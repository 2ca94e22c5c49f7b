package org.pairwright.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * What was read from one file.
 *
 * @param sheets in their order; hidden ones say so
 * @param text how a text file was read; empty for a workbook
 */
public record Workbook(List<Sheet> sheets, Optional<TextReading> text) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    static Workbook of(List<Sheet> sheets) {
        return new Workbook(sheets, Optional.empty());
    }
}
