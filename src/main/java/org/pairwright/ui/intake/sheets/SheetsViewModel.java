package org.pairwright.ui.intake.sheets;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pairwright.intake.file.ReadSheet;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.recipe.Reading;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.problem.Corrections;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Opened;
import org.pairwright.ui.intake.flow.Reviewed;

/** The sheets as they were understood, and what she says about them. */
public final class SheetsViewModel {
    private static final int ROWS_SHOWN = 200;

    private final IntakeViewModel flow;
    private final Messages messages;

    public SheetsViewModel(IntakeViewModel flow) {
        this.flow = flow;
        this.messages = flow.window().messages();
    }

    List<SheetLine> lines(Reviewed reviewed) {
        var lines = new ArrayList<SheetLine>();
        for (var file : reviewed.files()) {
            file.book()
                    .ifPresent(book -> book.content().sheets().forEach(sheet -> {
                        var read = read(reviewed, file, sheet.name());
                        lines.add(new SheetLine(
                                file,
                                sheet,
                                isTaken(reviewed, sheet.name(), sheet.hidden()),
                                read.map(one -> messages.say(one.understoodAs()))
                                        .orElse(""),
                                read.flatMap(ReadSheet::mapping)
                                        .map(mapping -> OptionalInt.of(mapping.headerRow()))
                                        .orElseGet(OptionalInt::empty)));
                    }));
        }
        return lines;
    }

    private static boolean isTaken(Reviewed reviewed, String sheet, boolean hidden) {
        return said(reviewed, sheet).taken().orElse(!hidden);
    }

    private static OfSheet said(Reviewed reviewed, String sheet) {
        return reviewed.said().recipe().of(sheet).orElseGet(() -> OfSheet.named(sheet));
    }

    private static Optional<ReadSheet> read(Reviewed reviewed, Opened file, String sheet) {
        return reviewed.review().files().stream()
                .filter(read -> read.name().equals(file.name()))
                .flatMap(read -> read.sheets().stream())
                .filter(read -> read.name().equals(sheet))
                .findFirst();
    }

    /** The first rows of a sheet. */
    Preview preview(Reviewed reviewed, SheetLine line) {
        var all = line.sheet().rows();
        List<SheetRow> rows = List.copyOf(all.subList(0, Math.min(ROWS_SHOWN, all.size())));
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Set<Integer> leftOut = reviewed.said().corrections().leftOut().stream()
                .filter(place -> isIn(line, place))
                .map(SheetPlace::row)
                .collect(Collectors.toSet());
        Map<Integer, String> skipped = new HashMap<>();
        reviewed.review().lines(ReviewLine.Skipped.class).stream()
                .filter(one -> isIn(line, one.at()))
                .forEach(one -> skipped.put(one.at().row(), messages.say(one.why())));
        return new Preview(rows, columns, line.headerRow(), leftOut, skipped);
    }

    private static boolean isIn(SheetLine line, SheetPlace place) {
        return place.sheet().equals(line.name())
                && place.file().equals(line.file().name());
    }

    void take(SheetLine line, boolean taken) {
        say(line, said -> said.withTaken(taken));
    }

    /** The headers stand in this row. */
    void headersIn(SheetLine line, int row) {
        say(line, said -> said.withHeaderRow(row));
    }

    void leaveOut(SheetLine line, int row, boolean out) {
        var place = new SheetPlace(line.file().name(), line.name(), row);
        flow.say(said -> {
            Corrections corrections = said.corrections();
            return said.with(out ? corrections.leavingOut(place) : corrections.takingIn(place));
        });
    }

    void readAs(Opened file, Charset charset) {
        remember(reading -> new Reading(Optional.of(charset.name()), reading.delimiter(), reading.hidden()));
        flow.read(file, file.source().options().withCharset(charset));
    }

    void readAs(Opened file, char delimiter) {
        remember(reading -> new Reading(reading.charset(), Optional.of(delimiter), reading.hidden()));
        flow.read(file, file.source().options().withDelimiter(delimiter));
    }

    private void remember(UnaryOperator<Reading> change) {
        flow.say(said -> {
            var recipe = said.recipe();
            return said.with(recipe.with(change.apply(recipe.reading())));
        });
    }

    private void say(SheetLine line, UnaryOperator<OfSheet> change) {
        flow.say(said -> {
            var recipe = said.recipe();
            var known = recipe.of(line.name()).orElseGet(() -> OfSheet.named(line.name()));
            return said.with(recipe.with(change.apply(known)));
        });
    }
}
