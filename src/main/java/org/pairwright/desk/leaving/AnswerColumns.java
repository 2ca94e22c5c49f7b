package org.pairwright.desk.leaving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.storage.kept.KeptRow;
import org.pairwright.storage.kept.KeptValue;

/**
 * The answers of people, each field in a column of its own. Where a field was answered in several shapes, say once with a
 * text and once with a list, each shape has its column, so that an answer can be read back as what it was.
 */
final class AnswerColumns {
    /** Whole numbers up to here stay exact in a spreadsheet. */
    private static final BigDecimal EXACT = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final FieldLabels labels;
    private final Words words;

    AnswerColumns(FieldLabels labels, Words words) {
        this.labels = labels;
        this.words = words;
    }

    private enum Shape {
        TEXT("text"),
        NUMBER("number"),
        LIST("list"),
        DAY("day"),
        YES_NO("yes-no");

        private final String kind;

        Shape(String kind) {
            this.kind = kind;
        }

        static Shape of(Answer answer) {
            return switch (answer) {
                case Answer.Text _ -> TEXT;
                case Answer.Amount _ -> NUMBER;
                case Answer.Choices _ -> LIST;
                case Answer.Day _ -> DAY;
                case Answer.YesNo _ -> YES_NO;
            };
        }
    }

    List<OutColumn> of(String column, List<KeptRow> rows) {
        var found = new TreeMap<String, TreeSet<Shape>>(
                Comparator.comparingInt(AnswerColumns::place).thenComparing(Comparator.naturalOrder()));
        for (var row : rows) {
            answers(row, column)
                    .byField()
                    .forEach((field, answer) ->
                            found.computeIfAbsent(field, _ -> new TreeSet<>()).add(Shape.of(answer)));
        }
        var columns = new ArrayList<OutColumn>();
        found.forEach((field, shapes) -> shapes.forEach(shape -> columns.add(column(column, field, shape))));
        return columns;
    }

    /** The built-in fields in the order in which people read them, then hers. */
    private static int place(String field) {
        int builtIn = BuiltIn.ALL.indexOf(field);
        return builtIn < 0 ? BuiltIn.ALL.size() : builtIn;
    }

    private OutColumn column(String column, String field, Shape shape) {
        return new OutColumn(
                labels.of(field),
                shape == Shape.DAY ? Column.Kind.DATE : Column.Kind.TEXT,
                new OutColumn.Meaning(column, shape.kind, field, 1, ""),
                row -> answers(row, column)
                        .to(field)
                        .filter(answer -> Shape.of(answer) == shape)
                        .map(this::value)
                        .orElseGet(Value::nothing));
    }

    private static Answers answers(KeptRow row, String column) {
        return row.value(column).orElse(new KeptValue.Sealed()) instanceof KeptValue.Answered(var answers)
                ? answers
                : Answers.NONE;
    }

    private Value value(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> Value.text(text.text().isEmpty() ? Texts.NOTHING : text.text());
            case Answer.Amount amount -> number(amount.amount());
            case Answer.Choices choices ->
                Value.text(choices.choices().isEmpty() ? Texts.NOTHING : Texts.listed(choices.choices()));
            case Answer.Day day -> new Value.Day(day.day());
            case Answer.YesNo yesNo -> Value.text(words.yesNo(yesNo.yes()));
        };
    }

    private static Value number(BigDecimal amount) {
        boolean whole = amount.scale() == 0 && amount.abs().compareTo(EXACT) < 0;
        return whole ? Value.whole(amount.longValueExact()) : Value.text(amount.toPlainString());
    }
}
