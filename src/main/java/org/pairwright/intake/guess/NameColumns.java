package org.pairwright.intake.guess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pairwright.intake.columns.IntakeField;

/** "Name" alone is the whole name; beside "Vorname" it is the last one, beside "Apellidos" the first. */
final class NameColumns {
    private static final int SURE = 80;
    private static final int MOSTLY = 60;
    private static final int DIFFERENT = 95;
    private static final int BY_VALUES = 60;

    private NameColumns() {}

    static void settle(List<ColumnGuess> guesses) {
        var first = best(guesses, IntakeField.FIRST_NAME);
        var last = best(guesses, IntakeField.LAST_NAME);
        var name = best(guesses, IntakeField.NAME);
        if (name.isEmpty()) {
            if (first.isEmpty() && last.isEmpty()) {
                namedByValues(guesses);
            }
            return;
        }
        var plain = name.filter(guess -> guess.heading().header().tells("name"));
        if (first.isPresent() && last.isEmpty()) {
            plain.ifPresent(guess -> become(guess, IntakeField.LAST_NAME, first.get()));
        } else if (last.isPresent() && first.isEmpty()) {
            plain.ifPresent(guess -> become(guess, IntakeField.FIRST_NAME, last.get()));
        } else if (first.isPresent() && !name.get().look().isEmpty()) {
            List.of(first.get(), last.get()).stream()
                    .filter(guess -> guess.look().isEmpty())
                    .forEach(ColumnGuess::forget);
        }
    }

    /** Unless it holds whole names after all. */
    private static void become(ColumnGuess name, IntakeField part, ColumnGuess other) {
        boolean whole = name.look().names() >= SURE && other.look().names() < SURE;
        if (whole) {
            other.forget();
        } else {
            name.put(part, name.score(IntakeField.NAME));
            name.drop(IntakeField.NAME);
        }
    }

    /** Nothing is called a name: what looks like the names of different people, and is not called anything else, is one. */
    private static void namedByValues(List<ColumnGuess> guesses) {
        guesses.stream()
                .filter(guess -> guess.best().isEmpty())
                .filter(guess ->
                        !guess.heading().isSensitive() && !guess.heading().isNothingOfOurs())
                .filter(guess -> guess.look().names() >= MOSTLY
                        && guess.look().distinct() * 100 >= guess.look().size() * DIFFERENT)
                .findFirst()
                .ifPresent(guess -> guess.put(IntakeField.NAME, BY_VALUES));
    }

    private static Optional<ColumnGuess> best(List<ColumnGuess> guesses, IntakeField field) {
        return guesses.stream()
                .filter(guess -> guess.score(field) >= SURE)
                .max(Comparator.comparingDouble(guess -> guess.score(field)));
    }
}
