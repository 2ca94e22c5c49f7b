package org.pairwright.intake.rows.problem;

import org.pairwright.text.Sentence;

/**
 * Something in a row that is not as it should be.
 *
 * @param found what the cell shows, empty where nothing was found
 */
public record Problem(ProblemKind kind, ProblemPlace place, String found, Advice advice) {

    public SheetPlace at() {
        return place.at();
    }

    /** The header, empty where the whole row is meant. */
    public String column() {
        return place.column();
    }

    public Sentence expected() {
        return advice.expected();
    }

    public Sentence action() {
        return advice.action();
    }

    public Severity severity() {
        return advice.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** All of it in one sentence: where, what was found, what was expected, what to do. */
    public Sentence sentence() {
        if (found.isEmpty()) {
            return Sentence.of("intake.problem.missing", at().sheet(), at().row(), expected(), action());
        }
        return Sentence.of("intake.problem.found", at().sheet(), at().row(), column(), found, expected(), action());
    }

    /** The same without the place, for the reason column of a rejected row. */
    public Sentence reason() {
        return found.isEmpty()
                ? Sentence.of("intake.problem.reasonMissing", expected(), action())
                : Sentence.of("intake.problem.reasonFound", column(), found, expected(), action());
    }
}
