package org.pairwright.desk.leaving;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.spreadsheet.writing.WorkbookWriter;
import org.pairwright.spreadsheet.writing.content.BookContent;
import org.pairwright.spreadsheet.writing.content.SheetContent;
import org.pairwright.storage.Database;
import org.pairwright.storage.kept.EveryTable;
import org.pairwright.storage.kept.KeptRow;
import org.pairwright.storage.kept.KeptTable;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/**
 * Everything on the desk as one workbook of hers: a sheet per table with stable keys, a page that says of which desk and
 * when, and a sheet that says what each column means. Reading it back, merged, can build on these two.
 */
public final class Everything {
    /** While it is read somebody may go on working; then it is read once more. */
    private static final int ATTEMPTS = 5;

    private final Database database;
    private final Messages messages;
    private final Clock clock;

    public Everything(Database database, Messages messages, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether answers to fields that are marked as sensitive leave too. */
    public enum Sensitive {
        STAYS,
        LEAVES
    }

    /**
     * What left.
     *
     * @param rows of all sheets
     * @param leftOut the sensitive fields whose answers stayed, as people read them
     */
    public record Left(int sheets, long rows, List<String> leftOut) {

        /** What was saved, and which answers were left out. */
        public Sentence sentence() {
            return leftOut.isEmpty()
                    ? Sentence.of("leaving.left", rows, sheets)
                    : Sentence.of("leaving.leftWithout", rows, sheets, List.copyOf(leftOut));
        }
    }

    /** A name for the file, with today's date. */
    public String suggestedName() {
        return messages.say("leaving.fileName", java.time.LocalDate.now(clock).toString());
    }

    /**
     * Saves the workbook under {@code target}, over what may be there.
     *
     * @throws CannotSave where the disk, the folder or another program is in the way; then what was there is still there
     */
    public Left save(Path target, Sensitive sensitive, Progress progress) throws CannotSave {
        var read = readUnchanged(sensitive, progress);
        new WorkbookWriter().save(read.book(messages), target, progress);
        return new Left(
                read.sheets().size(),
                read.sheets().stream()
                        .mapToLong(sheet -> sheet.content().rows().size())
                        .sum(),
                List.copyOf(read.leftOut().orElseGet(Set::of)));
    }

    private record Read(
            EveryTable.About desk, java.time.Instant at, List<OutSheet> sheets, Optional<Set<String>> leftOut) {

        BookContent book(Messages messages) {
            var all = new ArrayList<SheetContent>();
            all.add(new AboutPage(messages).of(new AboutPage.Facts(desk, at, leftOut), sheets));
            sheets.forEach(sheet -> all.add(sheet.content()));
            all.add(new ColumnsSheet(messages).of(sheets));
            return new BookContent(messages.say("leaving.about.title"), all);
        }
    }

    private Read readUnchanged(Sensitive sensitive, Progress progress) {
        for (int attempt = 1; ; attempt++) {
            var read = read(sensitive, progress);
            boolean changed = EveryTable.with(database).about().changeNumber()
                    != read.desk().changeNumber();
            if (!changed || attempt == ATTEMPTS) {
                return read;
            }
        }
    }

    private Read read(Sensitive sensitive, Progress progress) {
        var every = sensitive == Sensitive.LEAVES ? EveryTable.with(database) : EveryTable.withoutSensitive(database);
        var about = every.about();
        var tables = every.tables().stream().sorted(SheetName.order()).toList();
        var keys = new Keys();
        var names = new Names(messages);
        Map<String, List<KeptRow>> rows = new HashMap<>();
        for (var table : tables) {
            progress.report(rows.size(), 2L * tables.size(), Sentence.of("leaving.reading"));
            var ofTable = every.rows(table);
            keys.learn(table, ofTable);
            names.learn(table, ofTable);
            rows.put(table.name(), ofTable);
        }
        var labels = FieldLabels.of(rows.getOrDefault("profile_field", List.of()), messages);
        var columns = new TableColumns(Words.in(messages), keys, names, labels);
        var sheets = new ArrayList<OutSheet>();
        for (var table : tables) {
            progress.report((long) tables.size() + sheets.size(), 2L * tables.size(), Sentence.of("leaving.reading"));
            sheets.add(sheet(table, columns, rows.getOrDefault(table.name(), List.of())));
            rows.remove(table.name());
        }
        return new Read(about, clock.instant(), sheets, leftOut(sensitive, labels));
    }

    private OutSheet sheet(KeptTable table, TableColumns columns, List<KeptRow> rows) {
        return OutSheet.of(table, SheetName.of(table, messages), columns.of(table, rows), rows);
    }

    private Optional<Set<String>> leftOut(Sensitive sensitive, FieldLabels labels) {
        if (sensitive == Sensitive.LEAVES) {
            return Optional.empty();
        }
        var fields = new TreeSet<String>();
        EveryTable.sensitive(database).forEach(field -> fields.add(labels.of(field)));
        return Optional.of(fields);
    }
}
