package org.pairwright.desk.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.desk.leaving.OutColumn.Meaning;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.storage.kept.KeptColumn;
import org.pairwright.storage.kept.KeptRow;
import org.pairwright.storage.kept.KeptTable;
import org.pairwright.storage.kept.KeptValue;
import org.pairwright.text.Messages;

/** The columns in which a table leaves: its key first, then what it holds; each reference by name and by key. */
final class TableColumns {
    /** Columns that hold JSON which nobody reads; it stands there for the way back. */
    private static final Map<String, Set<String>> JSON = Map.of(
            "run", Set.of("settings", "people", "result", "certificate"),
            "criterion", Set.of("parameters"),
            "import", Set.of("mapping", "counts"));

    private final Messages messages;
    private final Words words;
    private final Keys keys;
    private final Names names;
    private final AnswerColumns answers;

    TableColumns(Words words, Keys keys, Names names, FieldLabels labels) {
        this.messages = words.messages();
        this.words = words;
        this.keys = keys;
        this.names = names;
        answers = new AnswerColumns(labels, words);
    }

    /** The columns of a table, long texts in as many as its rows need. */
    List<OutColumn> of(KeptTable table, List<KeptRow> rows) {
        var key = new OutColumn(
                messages.say("leaving.key"), Meaning.of("", "key"), row -> Value.text(keys.of(table, row)));
        return Stream.concat(
                        Stream.of(key),
                        table.columns().stream()
                                .filter(column -> !column.name().equals("uid"))
                                .flatMap(column -> of(table, column, rows).stream()))
                .flatMap(column -> column.inPieces(rows).stream())
                .toList();
    }

    private List<OutColumn> of(KeptTable table, KeptColumn column, List<KeptRow> rows) {
        if (column.pointsTo().isPresent()) {
            return reference(column, column.pointsTo().get());
        }
        return switch (column.kind()) {
            case ANSWERS -> answers.of(column.name(), rows);
            case SENTENCES -> sentences(column);
            case NUMBER -> List.of(plain(column, "number"));
            case DAY ->
                List.of(new OutColumn(
                        header(column), Column.Kind.DATE, Meaning.of(column.name(), "day"), row -> value(row, column)));
            case TIME -> List.of(plain(column, "time"));
            case YES_NO -> List.of(plain(column, "yes-no"));
            case LIST -> List.of(plain(column, "list"));
            case SEALED -> List.of(plain(column, "sealed"));
            case UID -> List.of(plain(column, "text"));
            case TEXT -> List.of(text(table, column));
        };
    }

    private List<OutColumn> reference(KeptColumn column, String target) {
        var columns = new ArrayList<OutColumn>();
        columns.add(new OutColumn(
                header(column),
                Meaning.of("", "reading"),
                row -> pointed(row, column, number -> names.of(target, number))));
        columns.add(new OutColumn(
                messages.say("leaving.keyOf", header(column)),
                Meaning.of(column.name(), "key of " + target),
                row -> pointed(row, column, number -> keys.of(target, number))));
        return columns;
    }

    private static Value pointed(KeptRow row, KeptColumn column, java.util.function.LongFunction<String> shown) {
        return row.value(column.name()).isEmpty()
                ? Value.nothing()
                : Value.text(shown.apply(row.number(column.name())));
    }

    private List<OutColumn> sentences(KeptColumn column) {
        var worded =
                new OutColumn(header(column), Column.Kind.TEXT, Meaning.of("", "reading"), row -> value(row, column));
        var kept = new OutColumn(
                messages.say("leaving.asKept", header(column)),
                Meaning.of(column.name(), "json"),
                row -> row.value(column.name())
                        .filter(KeptValue.Said.class::isInstance)
                        .map(value -> Value.text(((KeptValue.Said) value).json()))
                        .orElse(Value.text("")));
        return List.of(worded, kept);
    }

    private OutColumn text(KeptTable table, KeptColumn column) {
        var coded = Coded.of(table.name(), column.name(), messages);
        if (coded.isPresent()) {
            return new OutColumn(
                    header(column),
                    new Meaning(column.name(), "word", "", 1, coded.get().legend()),
                    row -> row.value(column.name()).isEmpty()
                            ? Value.nothing()
                            : Value.text(coded.get().word(row.text(column.name()))));
        }
        return plain(column, JSON.getOrDefault(table.name(), Set.of()).contains(column.name()) ? "json" : "text");
    }

    private OutColumn plain(KeptColumn column, String kind) {
        return new OutColumn(header(column), Meaning.of(column.name(), kind), row -> value(row, column));
    }

    private String header(KeptColumn column) {
        return Heading.of(column.name(), messages);
    }

    private Value value(KeptRow row, KeptColumn column) {
        return row.value(column.name()).map(this::value).orElseGet(Value::nothing);
    }

    private Value value(KeptValue kept) {
        return switch (kept) {
            case KeptValue.Whole number -> Value.whole(number.number());
            case KeptValue.Text text -> text.text().isEmpty() ? Value.nothing() : Value.text(text.text());
            case KeptValue.Day day -> new Value.Day(day.day());
            case KeptValue.Time time -> Value.text(time.at().toString());
            case KeptValue.YesNo yesNo -> Value.text(words.yesNo(yesNo.yes()));
            case KeptValue.Uid uid -> Value.text(uid.uid().toString());
            case KeptValue.Listed listed -> Value.text(Texts.listed(listed.texts()));
            case KeptValue.Said said ->
                Value.text(said.sentences().stream().map(messages::say).collect(Collectors.joining("; ")));
            case KeptValue.Sealed _ -> Value.text(words.sealed());
            case KeptValue.Answered _ -> Value.nothing();
        };
    }
}
