package org.pairwright.ui.intake.columns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.values.ColumnNote;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.text.Sentence;
import org.pairwright.ui.intake.flow.Doubt;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Reviewed;

/** The columns as they were understood, and what she says about them. */
public final class ColumnsViewModel {
    private static final int ROWS_LOOKED_AT = 60;
    private static final int SAMPLES = 3;
    private static final int LONGEST_TITLE = 60;

    private final IntakeViewModel flow;

    public ColumnsViewModel(IntakeViewModel flow) {
        this.flow = flow;
    }

    /** All columns with a header or a value, sheet by sheet. */
    List<ColumnLine> lines(Reviewed reviewed) {
        var lines = new ArrayList<ColumnLine>();
        for (var file : reviewed.review().files()) {
            for (var read : file.sheets()) {
                var sheet = sheet(reviewed, file.name(), read.name());
                if (read.mapping().isPresent() && sheet.isPresent()) {
                    lines.addAll(lines(reviewed, read.mapping().get(), sheet.get()));
                }
            }
        }
        return lines;
    }

    private static Optional<Sheet> sheet(Reviewed reviewed, String file, String name) {
        return reviewed.files().stream()
                .filter(one -> one.name().equals(file))
                .flatMap(one -> one.book().stream())
                .flatMap(book -> book.content().sheets().stream())
                .filter(sheet -> sheet.name().equals(name))
                .findFirst();
    }

    private static List<ColumnLine> lines(Reviewed reviewed, ColumnMapping mapping, Sheet sheet) {
        var samples = samples(mapping, sheet);
        return mapping.columns().stream()
                .map(column -> new ColumnLine(
                        mapping.sheet(),
                        mapping.headerRow(),
                        column,
                        samples.get(column.index()),
                        notes(reviewed, mapping, column),
                        isAsked(reviewed, mapping, column)))
                .filter(line -> !line.column().header().isEmpty()
                        || line.isTaken()
                        || !line.samples().isEmpty())
                .toList();
    }

    private static List<Sentence> notes(Reviewed reviewed, ColumnMapping mapping, Column column) {
        return reviewed.review().notes().stream()
                .filter(note ->
                        note.sheet().equals(mapping.sheet()) && note.column().equals(column.title()))
                .map(ColumnNote::sentence)
                .distinct()
                .toList();
    }

    private static boolean isAsked(Reviewed reviewed, ColumnMapping mapping, Column column) {
        return reviewed.doubts().stream()
                .filter(doubt -> doubt.sheet().equals(mapping.sheet()))
                .anyMatch(
                        doubt -> doubt.taken().equals(column) || doubt.others().contains(column));
    }

    private static List<List<String>> samples(ColumnMapping mapping, Sheet sheet) {
        int width = mapping.columns().stream().mapToInt(Column::index).max().orElse(-1) + 1;
        var samples = new ArrayList<Set<String>>();
        for (int n = 0; n < width; n++) {
            samples.add(new LinkedHashSet<>());
        }
        int looked = 0;
        for (var row : sheet.rows()) {
            if (row.number() <= mapping.headerRow()) {
                continue;
            }
            if (looked++ == ROWS_LOOKED_AT) {
                break;
            }
            for (int n = 0; n < width; n++) {
                var cell = row.cell(n);
                if (!cell.isBlank() && samples.get(n).size() < SAMPLES) {
                    samples.get(n).add(cell.shown().replace('\n', ' ').strip());
                }
            }
        }
        return samples.stream().map(List::copyOf).toList();
    }

    /** She says what a column is; empty leaves it out. */
    void say(ColumnLine line, Optional<Target> target) {
        if (!line.column().target().equals(target)) {
            sayOf(line.sheet(), sheet -> sheet.with(line.column().header(), target));
        }
    }

    /** The field of her own that is proposed for a column. */
    Target.Own own(ColumnLine line) {
        return line.column().proposal().orElseGet(() -> called(line));
    }

    private static Target.Own called(ColumnLine line) {
        String title = line.title().strip();
        String spoken = title.length() > LONGEST_TITLE
                ? title.substring(0, LONGEST_TITLE).strip()
                : title;
        return new Target.Own(spoken, FieldKind.TEXT, line.isSensitive());
    }

    /** Of several columns for one field this one is it; the others are left out. */
    void decide(Doubt doubt, Column chosen) {
        sayOf(doubt.sheet(), sheet -> {
            var said = sheet;
            for (var column : doubt.all()) {
                said = said.with(
                        column.header(),
                        column.equals(chosen) ? Optional.of(Target.of(doubt.field())) : Optional.empty());
            }
            return said;
        });
    }

    private void sayOf(String name, UnaryOperator<OfSheet> change) {
        flow.say(said -> {
            var recipe = said.recipe();
            var sheet = recipe.of(name).orElseGet(() -> OfSheet.named(name));
            return said.with(recipe.with(change.apply(sheet)));
        });
    }
}
