package org.pairwright.intake.guess;

import java.util.List;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.words.Direction;
import org.pairwright.intake.words.Heard;

/** "Skills" beside "Interests" are what is offered: topics that do not tell by themselves are what is missing. */
final class TopicColumns {
    private static final int GUESSED = 66;
    private static final double WELL = 0.9;

    private TopicColumns() {}

    static void settle(List<ColumnGuess> guesses, Heard sheet) {
        boolean offered = has(guesses, IntakeField.OFFERED);
        boolean wanted = has(guesses, IntakeField.WANTED);
        if (!offered || !wanted) {
            guesses.stream()
                    .filter(guess -> isOpen(guess, sheet))
                    .filter(guess ->
                            offered || wanted || guess.heading().header().tells("skill"))
                    .forEach(guess -> guess.put(offered ? IntakeField.WANTED : IntakeField.OFFERED, GUESSED));
        }
    }

    private static boolean isOpen(ColumnGuess guess, Heard sheet) {
        var heading = guess.heading();
        return guess.best().isEmpty()
                && !heading.isSensitive()
                && !heading.isNothingOfOurs()
                && Direction.of(heading.header(), heading.group(), sheet).isOpen(heading.header())
                && FieldFit.of(IntakeField.OFFERED, guess.look(), heading.header()) > WELL;
    }

    private static boolean has(List<ColumnGuess> guesses, IntakeField field) {
        return guesses.stream()
                .anyMatch(guess -> guess.list().filter(field::equals).isPresent());
    }
}
