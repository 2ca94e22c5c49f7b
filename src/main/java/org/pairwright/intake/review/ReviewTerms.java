package org.pairwright.intake.review;

import java.util.Map;
import java.util.function.BiFunction;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.recipe.Policy;
import org.pairwright.intake.rows.problem.ProblemPlace;
import org.pairwright.intake.rows.problem.SheetPlace;

/**
 * What she said that people are compared by.
 *
 * @param policies of fields that are not simply overwritten
 * @param places the cell of a row that has a field
 */
public record ReviewTerms(
        Decisions decisions,
        Map<IntakeField, Policy> policies,
        BiFunction<SheetPlace, IntakeField, ProblemPlace> places) {

    /** Nothing said. */
    public static ReviewTerms usual() {
        return new ReviewTerms(Decisions.NONE, Map.of(), (at, field) -> ProblemPlace.of(at, field.key()));
    }
}
