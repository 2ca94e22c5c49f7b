package org.pairwright.spreadsheet.writing.content;

import java.util.List;

/** A whole workbook. */
public record BookContent(String title, List<SheetContent> sheets) {

    public BookContent {
        sheets = List.copyOf(sheets);
    }
}
