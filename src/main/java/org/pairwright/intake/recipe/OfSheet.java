package org.pairwright.intake.recipe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.Target;
import org.pairwright.spreadsheet.Table;

/**
 * What was said of one sheet.
 *
 * @param taken whether it is taken in at all; empty where that is left to the program
 * @param headerRow as Excel shows it; empty where it is found
 * @param columns by their header as in the file: what they are taken in as, or that they are not
 */
public record OfSheet(
        String sheet, Optional<Boolean> taken, OptionalInt headerRow, Map<String, Optional<Target>> columns) {

    /** Nothing said yet. */
    public static OfSheet named(String sheet) {
        return new OfSheet(sheet, Optional.empty(), OptionalInt.empty(), Map.of());
    }

    static OfSheet of(ColumnMapping mapping) {
        return new OfSheet(mapping.sheet(), Optional.of(true), OptionalInt.of(mapping.headerRow()), columns(mapping));
    }

    private static Map<String, Optional<Target>> columns(ColumnMapping mapping) {
        var columns = new LinkedHashMap<String, Optional<Target>>();
        mapping.columns().stream()
                .filter(column -> !column.header().isEmpty())
                .forEach(column -> columns.merge(
                        column.header(), column.target(), (known, next) -> known.isPresent() ? known : next));
        return columns;
    }

    /** Under another row of headers nothing that was said of columns before holds. */
    OfSheet on(OfSheet before) {
        boolean sameRow = headerRow.isEmpty() || headerRow.equals(before.headerRow);
        var all = new LinkedHashMap<>(sameRow ? before.columns : Map.of());
        all.putAll(columns);
        return new OfSheet(
                sheet, taken.or(() -> before.taken), headerRow.isPresent() ? headerRow : before.headerRow, all);
    }

    /** With another table of the same sheet below; a header that means something else there is left to the guess. */
    OfSheet above(OfSheet below) {
        var all = new LinkedHashMap<>(columns);
        below.columns.forEach((header, target) -> {
            var known = columns.get(header);
            if (known == null) {
                all.put(header, target);
            } else if (!known.equals(target)) {
                all.remove(header);
            }
        });
        return new OfSheet(sheet, taken, headerRow, all);
    }

    public OfSheet withTaken(boolean said) {
        return new OfSheet(sheet, Optional.of(said), headerRow, columns);
    }

    /** Under another row of headers nothing that was said of columns holds. */
    public OfSheet withHeaderRow(int row) {
        return new OfSheet(sheet, taken, OptionalInt.of(row), Map.of());
    }

    public OfSheet with(String header, Optional<Target> target) {
        var all = new LinkedHashMap<>(columns);
        all.put(header, target);
        return new OfSheet(sheet, taken, headerRow, all);
    }

    /** Whether these are the headers that were spoken of: in the next file they may stand in another row. */
    public boolean fits(Table table) {
        return columns.isEmpty() || alike(table) > columns.size();
    }

    /** How much this sheet is like a table: 0 where they share no header. */
    int alike(Table table) {
        int shared = (int) table.headers().stream().filter(columns::containsKey).count();
        return shared == 0 ? 0 : shared * 2 + (sheet.equals(table.sheet()) ? 1 : 0);
    }

    ColumnMapping correct(ColumnMapping guess) {
        var mapping = guess;
        for (Column column : guess.columns()) {
            var said = columns.get(column.header());
            if (said != null && !said.equals(column.target())) {
                mapping = mapping.with(column.index(), said);
            }
        }
        return mapping;
    }
}
