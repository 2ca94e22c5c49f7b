package org.pairwright.intake.guess;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Plain;
import org.pairwright.intake.columns.Target;
import org.pairwright.spreadsheet.Table;

/**
 * Guesses the fields of all columns of a table together: each field that takes one column gets the one with which the sum of
 * what is known is greatest; lists take all that suit.
 */
public final class ColumnGuesses {
    private static final List<IntakeField> SINGLE =
            Stream.of(IntakeField.values()).filter(field -> !field.isList()).toList();
    private static final double FOR_BEING_FILLED = 0.08;
    private static final double FOR_BEING_FIRST = 0.01;
    private static final double EMPTY = 0.55;
    private static final double MUCH_LESS = 0.75;

    private final List<ColumnGuess> guesses;

    private final Map<String, Target.Own> own;

    private ColumnGuesses(List<ColumnGuess> guesses, Map<String, Target.Own> own) {
        this.guesses = guesses;
        this.own = own;
    }

    public static ColumnMapping of(Table table) {
        return of(table, List.of());
    }

    /**
     * The same where fields of hers are known.
     *
     * @param known a column that is titled like one of them is that one
     */
    public static ColumnMapping of(Table table, List<Target.Own> known) {
        var own = known.stream()
                .collect(Collectors.toMap(field -> Plain.of(field.title()), Function.identity(), (one, _) -> one));
        own.remove("");
        return new ColumnMapping(
                table.sheet(), table.headerRow(), new ColumnGuesses(guesses(table, own), own).columns());
    }

    private static List<ColumnGuess> guesses(Table table, Map<String, Target.Own> own) {
        var sample = Sample.of(table);
        var sheet = SheetContext.of(table);
        int width = Math.max(
                table.headers().size(),
                sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        var guesses = IntStream.range(0, width)
                .mapToObj(n -> new ColumnGuess(n, Heading.of(table, n, sheet), ValueLook.of(sample, n)))
                .toList();
        FormExport.settle(guesses);
        NameColumns.settle(guesses);
        SkillColumns.settle(guesses, sheet);
        TopicColumns.settle(guesses, sheet);
        guesses.stream()
                .filter(guess -> own.containsKey(Plain.of(guess.heading().shown())))
                .forEach(ColumnGuess::forget);
        return guesses;
    }

    private List<Column> columns() {
        var lists = lists();
        int[] chosen = Assignment.best(gains(lists), guesses.size());
        Map<Integer, IntakeField> fields = new HashMap<>(lists);
        for (int n = 0; n < SINGLE.size(); n++) {
            if (chosen[n] >= 0) {
                fields.put(chosen[n], SINGLE.get(n));
            }
        }
        guesses.stream()
                .filter(ColumnGuess::isPartOfRole)
                .forEach(guess -> fields.put(guess.index(), IntakeField.ROLE));
        return guesses.stream().map(guess -> column(guess, fields)).toList();
    }

    private Column column(ColumnGuess guess, Map<Integer, IntakeField> fields) {
        var mine = own.get(Plain.of(guess.heading().shown()));
        if (mine != null) {
            return guess.taken(mine);
        }
        return Optional.ofNullable(fields.get(guess.index())).map(guess::taken).orElseGet(guess::notTaken);
    }

    private double[][] gains(Map<Integer, IntakeField> lists) {
        var gains = new double[SINGLE.size()][guesses.size()];
        for (int n = 0; n < SINGLE.size(); n++) {
            for (var guess : guesses) {
                gains[n][guess.index()] = gain(guess, SINGLE.get(n), lists);
            }
        }
        return gains;
    }

    private double gain(ColumnGuess guess, IntakeField field, Map<Integer, IntakeField> lists) {
        double score = guess.score(field);
        if (score == 0) {
            return 0;
        }
        boolean others = guesses.stream().anyMatch(other -> other != guess && other.score(field) > 0);
        double filled = guess.look().isEmpty() && others ? score * EMPTY : score;
        double list =
                Optional.ofNullable(lists.get(guess.index())).map(guess::score).orElse(0.0);
        return filled
                + guess.look().filled() * FOR_BEING_FILLED
                + (guesses.size() - guess.index()) * FOR_BEING_FIRST
                - list;
    }

    private Map<Integer, IntakeField> lists() {
        Map<IntakeField, Double> best = new EnumMap<>(IntakeField.class);
        for (var guess : guesses) {
            guess.list().ifPresent(field -> best.merge(field, guess.score(field), Math::max));
        }
        Map<Integer, IntakeField> lists = new HashMap<>();
        for (var guess : guesses) {
            guess.list()
                    .filter(field -> guess.score(field) >= best.getOrDefault(field, 0.0) * MUCH_LESS)
                    .ifPresent(field -> lists.put(guess.index(), field));
        }
        return lists;
    }
}
