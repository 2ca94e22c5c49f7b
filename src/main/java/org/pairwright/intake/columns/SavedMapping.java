package org.pairwright.intake.columns;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.spreadsheet.Table;

/**
 * Column mappings kept for the next file with the same headers, as JSON: {@code {"sheets":[{"sheet", "headerRow",
 * "columns":{"<header>":"<field>" or null}}]}}.
 */
public record SavedMapping(List<OfSheet> sheets) {
    public static final SavedMapping NONE = new SavedMapping(List.of());

    /** The columns of one sheet by their header as in the file. */
    public record OfSheet(String sheet, int headerRow, Map<String, Optional<IntakeField>> columns) {}

    public SavedMapping {
        sheets = List.copyOf(sheets);
    }

    public static SavedMapping of(List<ColumnMapping> mappings) {
        return new SavedMapping(mappings.stream().map(SavedMapping::ofSheet).toList());
    }

    private static OfSheet ofSheet(ColumnMapping mapping) {
        var columns = new LinkedHashMap<String, Optional<IntakeField>>();
        mapping.columns().stream()
                .filter(column -> !column.header().isEmpty())
                .forEach(column -> columns.merge(
                        column.header(), column.field(), (known, next) -> known.isPresent() ? known : next));
        return new OfSheet(mapping.sheet(), mapping.headerRow(), columns);
    }

    /** The guess for a table, corrected by what was kept for its headers. */
    public ColumnMapping applyTo(Table table) {
        var guess = ColumnMapping.guess(table);
        return sheets.stream()
                .filter(kept -> kept.columns().keySet().stream().anyMatch(table.headers()::contains))
                .max((one, other) -> Long.compare(alike(one, table), alike(other, table)))
                .map(kept -> corrected(guess, kept))
                .orElse(guess);
    }

    private static long alike(OfSheet kept, Table table) {
        long headers =
                table.headers().stream().filter(kept.columns()::containsKey).count();
        return headers * 2 + (kept.sheet().equals(table.sheet()) ? 1 : 0);
    }

    private static ColumnMapping corrected(ColumnMapping guess, OfSheet kept) {
        var mapping = guess;
        for (var column : guess.columns()) {
            var said = kept.columns().get(column.header());
            if (said != null && !said.equals(column.field())) {
                mapping = mapping.with(column.index(), said);
            }
        }
        return mapping;
    }

    public String toJson() {
        var all = sheets.stream().map(SavedMapping::plain).toList();
        try {
            return JSON.std
                    .with(JSON.Feature.WRITE_NULL_PROPERTIES, JSON.Feature.PRETTY_PRINT_OUTPUT)
                    .asString(Map.of("sheets", all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> plain(OfSheet kept) {
        var columns = new LinkedHashMap<String, Object>();
        kept.columns()
                .forEach((header, field) ->
                        columns.put(header, field.<Object>map(IntakeField::key).orElse(null)));
        var plain = new LinkedHashMap<String, Object>();
        plain.put("sheet", kept.sheet());
        plain.put("headerRow", kept.headerRow());
        plain.put("columns", columns);
        return plain;
    }

    /** Empty where the text is no such JSON. */
    public static Optional<SavedMapping> fromJson(String json) {
        try {
            var sheets = new ArrayList<OfSheet>();
            if (JSON.std.mapFrom(json).get("sheets") instanceof List<?> all) {
                all.forEach(one -> readSheet(one).ifPresent(sheets::add));
            }
            return sheets.isEmpty() ? Optional.empty() : Optional.of(new SavedMapping(sheets));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<OfSheet> readSheet(Object one) {
        if (!(one instanceof Map<?, ?> sheet) || !(sheet.get("columns") instanceof Map<?, ?> columns)) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, Optional<IntakeField>>();
        columns.forEach(
                (header, field) -> fields.put(String.valueOf(header), IntakeField.ofKey(String.valueOf(field))));
        int headerRow = sheet.get("headerRow") instanceof Number row ? row.intValue() : 0;
        return Optional.of(new OfSheet(String.valueOf(sheet.get("sheet")), headerRow, fields));
    }
}
