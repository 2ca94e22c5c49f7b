package org.pairwright.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.pairwright.intake.recipe.Headers;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.recipe.Remembered;
import org.pairwright.intake.table.Tables;
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

    /** What was said of a file like this one, and that it is read accordingly. */
    record Found(Recipe recipe, Sentence sentence) {}

    Optional<Found> of(List<Sheet> sheets) {
        return all.isEmpty()
                ? Optional.empty()
                : fit(sheets)
                        .map(fit -> new Found(fit.known().recipe(), fit.known().sentence(fit.headers())));
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
            Stream.concat(Stream.of(Tables.in(sheet)), rows.map(row -> Tables.at(sheet, row)))
                    .map(Remembering::headers)
                    .max(Comparator.comparingDouble(found -> Headers.of(found).alike(known.headers())))
                    .filter(found -> Headers.of(found).alike(known.headers()) > 0)
                    .ifPresent(written::addAll);
        }
        return Headers.of(written);
    }

    private static List<String> headers(List<Table> tables) {
        return tables.stream().flatMap(table -> table.headers().stream()).toList();
    }

    /** Headers are at the top; a long sheet is not gone through for them. */
    private static Sheet beginning(Sheet sheet) {
        var rows = sheet.rows();
        return new Sheet(
                sheet.name(), sheet.hidden(), rows.subList(0, Math.min(ROWS_LOOKED_AT, rows.size())), sheet.layout());
    }
}
