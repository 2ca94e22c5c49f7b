package org.pairwright.spreadsheet.writing.content;

/** One sheet of a workbook: a long table, or a page laid out cell by cell. */
public sealed interface SheetContent permits TableContent, PageContent {
    /** At most 31 characters, without {@code [ ] : * ? / \}. */
    String name();
}
