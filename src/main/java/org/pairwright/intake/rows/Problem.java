package org.pairwright.intake.rows;

import org.pairwright.text.Sentence;

/**
 * Something in a row that is not as it should be.
 *
 * @param column its header, empty where the whole row is meant
 * @param found what the cell shows, empty where nothing was found
 * @param expected what should stand there
 * @param action what happens now and what to do
 */
public record Problem(
        SheetPlace at, String column, String found, Sentence expected, Sentence action, Severity severity) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** All of it in one sentence: where, what was found, what was expected, what to do. */
    public Sentence sentence() {
        if (found.isEmpty()) {
            return Sentence.of("intake.problem.missing", at.sheet(), at.row(), expected, action);
        }
        return Sentence.of("intake.problem.found", at.sheet(), at.row(), column, found, expected, action);
    }

    /** The same without the place, for the reason column of a rejected row. */
    public Sentence reason() {
        return found.isEmpty()
                ? Sentence.of("intake.problem.reasonMissing", expected, action)
                : Sentence.of("intake.problem.reasonFound", column, found, expected, action);
    }
}
