package org.pairwright.spreadsheet;

import java.util.List;

/**
 * The table found in a sheet.
 *
 * @param sheet the name of the sheet
 * @param headerRow the number of the row with the headers, as Excel shows it; 0 where it has none
 * @param headers from column A on, empty where a column has none
 * @param groups what stands above several headers, for each of them; empty where nothing does
 * @param sections titles within and above it, in their order
 * @param rows what follows the headers
 */
public record Table(
        String sheet,
        int headerRow,
        List<String> headers,
        List<String> groups,
        List<Section> sections,
        List<SheetRow> rows) {

    /** Between the title of a group and a header that stands in several groups. */
    public static final String BETWEEN = " – ";

    /** A title that is meant for all rows below it. */
    public record Section(int row, String title) {}

    public Table {
        headers = List.copyOf(headers);
        groups = List.copyOf(groups);
        sections = List.copyOf(sections);
        rows = SheetRows.of(rows);
    }

    /** A table with one row of headers. */
    public Table(String sheet, int headerRow, List<String> headers, List<SheetRow> rows) {
        this(sheet, headerRow, headers, List.of(), List.of(), rows);
    }

    public Table with(List<SheetRow> changed) {
        return new Table(sheet, headerRow, headers, groups, sections, changed);
    }

    public Table within(List<Section> titles) {
        return new Table(sheet, headerRow, headers, groups, titles, rows);
    }

    /** The titles under which a row stands, the nearest last. */
    public List<String> titlesAbove(SheetRow row) {
        return sections.stream()
                .filter(section -> section.row() < row.number())
                .map(Section::title)
                .toList();
    }
}
