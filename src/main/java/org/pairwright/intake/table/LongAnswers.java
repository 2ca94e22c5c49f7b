package org.pairwright.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/**
 * A table with a row for each answer: who, which question, the answer. Each question becomes a column, and each row tells
 * all answers of its person, so that the rows of one person are one person.
 */
final class LongAnswers {
    private static final int LEAST_REPEATED = 2;
    private static final int LEAST_KNOWN = 2;
    private static final int ROWS_LOOKED_AT = 300;

    private final Table table;
    private final int question;
    private final int answer;
    private final int person;
    private final Map<String, Map<String, String>> answers = new LinkedHashMap<>();
    private final Set<String> questions = new LinkedHashSet<>();

    private LongAnswers(Table table, int question, int answer) {
        this.table = table;
        this.question = question;
        this.answer = answer;
        this.person = personColumn();
    }

    /** The same where it has a row for each person already. */
    static Table perPerson(Table table) {
        var question = column(table, "question");
        var answer = column(table, "answer");
        boolean likely =
                question.isPresent() && answer.isPresent() && !table.rows().isEmpty();
        return likely ? new LongAnswers(table, question.getAsInt(), answer.getAsInt()).turned() : table;
    }

    private static OptionalInt column(Table table, String topic) {
        return IntStream.range(0, table.headers().size())
                .filter(n -> HeaderWords.isAll(table.headers().get(n), topic))
                .findFirst();
    }

    /** An e-mail address if there is one, or the first that repeats. */
    private int personColumn() {
        var rows = table.rows().stream().limit(ROWS_LOOKED_AT).toList();
        var others = IntStream.range(0, table.headers().size())
                .filter(n -> n != question && n != answer)
                .boxed()
                .toList();
        return others.stream()
                .filter(n -> rows.stream()
                                        .filter(row -> text(row, n).indexOf('@') > 0)
                                        .count()
                                * 2
                        > rows.size())
                .findFirst()
                .or(() -> others.stream()
                        .filter(n -> rows.stream()
                                                .map(row -> text(row, n))
                                                .distinct()
                                                .count()
                                        * LEAST_REPEATED
                                <= rows.size())
                        .findFirst())
                .orElse(-1);
    }

    private Table turned() {
        if (person < 0) {
            return table;
        }
        table.rows().forEach(this::collect);
        long known = questions.stream()
                .filter(one -> !HeaderWords.fields(one).isEmpty())
                .count();
        if (known < LEAST_KNOWN
                || answers.size() * LEAST_REPEATED > table.rows().size()) {
            return table;
        }
        var headers = new ArrayList<>(table.headers());
        headers.set(question, "");
        headers.set(answer, "");
        headers.addAll(questions);
        return new Table(
                table.sheet(),
                table.headerRow(),
                headers,
                List.of(),
                table.sections(),
                table.rows().stream().map(this::turned).toList());
    }

    private void collect(SheetRow row) {
        String asked = text(row, question);
        if (!asked.isEmpty() && !text(row, person).isEmpty()) {
            questions.add(asked);
            answers.computeIfAbsent(text(row, person), _ -> new LinkedHashMap<>())
                    .merge(asked, text(row, answer), (one, more) -> one.isEmpty() ? more : one + "\n" + more);
        }
    }

    private SheetRow turned(SheetRow row) {
        var given = answers.getOrDefault(text(row, person), Map.of());
        var cells = new ArrayList<Cell>();
        for (int n = 0; n < table.headers().size(); n++) {
            cells.add(n == question || n == answer ? Cell.Blank.CELL : row.cell(n));
        }
        questions.forEach(asked -> cells.add(Cell.text(given.getOrDefault(asked, ""))));
        return new SheetRow(row.number(), row.hidden(), cells);
    }

    private static String text(SheetRow row, int column) {
        return row.cell(column).shown().strip();
    }
}
