package org.pairwright.intake.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.spreadsheet.Table;

/** Guesses the field of each column by its header and a look at its values; of two for one field the better one is taken. */
final class ColumnGuess {
    private static final int BY_VALUES = 70;
    private static final int IN_NAME_ONLY = 40;
    private static final int HALF = 50;
    private static final int MOST = 80;
    private static final int CERTAIN = 95;

    private final int index;
    private final String header;
    private final Optional<IntakeField> field;
    private final int score;
    private final int filled;

    private ColumnGuess(int index, String header, Synonyms.Said said, ValueLook look) {
        this.index = index;
        this.header = header;
        this.field = said.field();
        this.score = said.score();
        this.filled = look.filled();
    }

    static List<Column> columns(Table table) {
        var guesses = new ArrayList<ColumnGuess>();
        for (int n = 0; n < width(table); n++) {
            guesses.add(of(table, n));
        }
        Map<IntakeField, ColumnGuess> best = new EnumMap<>(IntakeField.class);
        guesses.stream()
                .sorted(Comparator.comparingInt((ColumnGuess guess) -> guess.score)
                        .thenComparingInt(guess -> guess.filled)
                        .reversed())
                .forEach(guess -> guess.field.ifPresent(field -> best.putIfAbsent(field, guess)));
        return guesses.stream().map(guess -> guess.column(best)).toList();
    }

    private static int width(Table table) {
        int rows =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return Math.max(table.headers().size(), rows);
    }

    private static ColumnGuess of(Table table, int index) {
        String header = index < table.headers().size() ? table.headers().get(index) : "";
        var look = ValueLook.of(table, index);
        var said = SensitiveWords.standIn(header) ? Synonyms.Said.NOTHING : corrected(Synonyms.by(header), look);
        return new ColumnGuess(index, header, said, look);
    }

    /** An e-mail is an e-mail under any title, and beats what is called one but holds none; the same for roles. */
    private static Synonyms.Said corrected(Synonyms.Said said, ValueLook look) {
        boolean saysEmail = said.field().equals(Optional.of(IntakeField.EMAIL));
        if (look.emails() >= HALF && !saysEmail && !said.field().equals(Optional.of(IntakeField.MANAGER))) {
            return isForeign(said) ? said : new Synonyms.Said(Optional.of(IntakeField.EMAIL), BY_VALUES);
        }
        if (saysEmail && !look.isEmpty() && look.emails() == 0) {
            return new Synonyms.Said(said.field(), IN_NAME_ONLY);
        }
        if (look.roles() >= MOST && said.score() < CERTAIN) {
            return new Synonyms.Said(Optional.of(IntakeField.ROLE), BY_VALUES);
        }
        return said;
    }

    private static boolean isForeign(Synonyms.Said said) {
        return said.field().isEmpty() && said.score() > 0;
    }

    private Column column(Map<IntakeField, ColumnGuess> best) {
        if (SensitiveWords.standIn(header)) {
            return Column.sensitive(index, header);
        }
        return field.filter(mine -> this.equals(best.get(mine)))
                .map(mine -> Column.taken(index, header, mine, certainty()))
                .orElseGet(() -> Column.notTaken(index, header, field));
    }

    private Certainty certainty() {
        if (score >= CERTAIN) {
            return Certainty.CERTAIN;
        }
        return score >= BY_VALUES ? Certainty.LIKELY : Certainty.GUESSED;
    }
}
