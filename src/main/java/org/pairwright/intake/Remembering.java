package org.pairwright.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.recipe.Headers;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.recipe.Remembered;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.Table;
import org.pairwright.text.Sentence;

/** Finds what was said of a file before, by its headers: of the very same headers, or else of the most alike. */
final class Remembering {
    /** Three of four headers are the same. */
    private static final double ALIKE = 0.75;

    private static final int ROWS_LOOKED_AT = 40;

    private final List<Remembered> all;

    Remembering(List<Remembered> all) {
        this.all = all;
    }

    /**
     * What was said of several files together.
     *
     * @param sentences by the names of the files of which something was said before
     */
    record Found(Recipe recipe, Map<String, Sentence> sentences) {}

    Found of(List<Book> books) {
        var recipe = Recipe.NONE;
        var sentences = new HashMap<String, Sentence>();
        for (var book : books) {
            var fit = all.isEmpty() ? Optional.<Fit>empty() : fit(book.content().sheets());
            if (fit.isPresent()) {
                recipe = recipe.on(fit.get().known().recipe());
                sentences.put(book.name(), fit.get().known().sentence(fit.get().headers()));
            }
        }
        return new Found(recipe, sentences);
    }

    private Optional<Fit> fit(List<Sheet> sheets) {
        var beginnings = sheets.stream().map(Remembering::beginning).toList();
        return all.stream()
                .map(known -> new Fit(known, headers(beginnings, known)))
                .filter(fit -> fit.alike() >= ALIKE)
                .max(Comparator.comparingDouble(Fit::alike));
    }

    private record Fit(Remembered known, Headers headers) {
        double alike() {
            return known.headers().alike(headers);
        }
    }

    /** The headers are where they were found then, or where they are found now. */
    private static Headers headers(List<Sheet> sheets, Remembered known) {
        var written = new ArrayList<String>();
        for (var sheet : sheets) {
            var rows = known.recipe().sheets().stream()
                    .map(OfSheet::headerRow)
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .distinct();
            Stream.concat(
                            ColumnMapping.tableOf(sheet).stream(),
                            rows.flatMap(row -> ColumnMapping.tableOf(sheet, row).stream()))
                    .max(Comparator.comparingDouble(
                            table -> Headers.of(table.headers()).alike(known.headers())))
                    .filter(table -> sharesSome(table, known))
                    .ifPresent(table -> written.addAll(table.headers()));
        }
        return Headers.of(written);
    }

    private static boolean sharesSome(Table table, Remembered known) {
        return Headers.of(table.headers()).alike(known.headers()) > 0;
    }

    /** Headers are at the top; a long sheet is not gone through for them. */
    private static Sheet beginning(Sheet sheet) {
        var rows = sheet.rows();
        return new Sheet(
                sheet.name(), sheet.hidden(), rows.subList(0, Math.min(ROWS_LOOKED_AT, rows.size())), sheet.layout());
    }
}
