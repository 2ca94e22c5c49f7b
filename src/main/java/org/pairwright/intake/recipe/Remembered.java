package org.pairwright.intake.recipe;

import java.time.LocalDate;
import org.pairwright.text.Sentence;

/**
 * What was said of a kind of file when it was taken in.
 *
 * @param headers those that the file had
 */
public record Remembered(Recipe recipe, Headers headers, LocalDate saidOn) {

    /** What is said when a file with these headers is read accordingly. */
    public Sentence sentence(Headers found) {
        boolean same = found.equals(headers);
        if (recipe.name().isEmpty()) {
            return same
                    ? Sentence.of("intake.remembered.same", saidOn)
                    : Sentence.of("intake.remembered.alike", saidOn, others(found));
        }
        return same
                ? Sentence.of("intake.remembered.sameNamed", saidOn, recipe.name())
                : Sentence.of("intake.remembered.alikeNamed", saidOn, recipe.name(), others(found));
    }

    /** How many headers are new. */
    private int others(Headers found) {
        return (int) found.plain().stream()
                .filter(header -> !headers.plain().contains(header))
                .count();
    }
}
