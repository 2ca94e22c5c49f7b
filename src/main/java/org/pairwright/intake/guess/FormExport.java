package org.pairwright.intake.guess;

import java.util.List;
import org.pairwright.intake.columns.IntakeField;

/** What survey tools write of themselves: when a form was begun is not when somebody joined. */
final class FormExport {
    private FormExport() {}

    static void settle(List<ColumnGuess> guesses) {
        boolean exported = (tells(guesses, "formend") && tells(guesses, "formstart")) || tells(guesses, "formid");
        if (exported) {
            guesses.stream()
                    .filter(guess -> guess.heading().header().tells("formstart"))
                    .forEach(guess -> guess.drop(IntakeField.START));
        }
    }

    private static boolean tells(List<ColumnGuess> guesses, String topic) {
        return guesses.stream().anyMatch(guess -> guess.heading().header().tells(topic));
    }
}
