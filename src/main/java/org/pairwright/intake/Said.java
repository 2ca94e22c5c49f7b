package org.pairwright.intake;

import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.review.Decisions;
import org.pairwright.intake.rows.problem.Corrections;

/**
 * Everything she said about an import so far; the guesses stand for the rest.
 *
 * @param recipe what holds for the next file of this kind too
 * @param corrections what holds for these files only
 * @param decisions about people
 */
public record Said(Recipe recipe, Corrections corrections, Decisions decisions) {
    public static final Said NOTHING = new Said(Recipe.NONE, Corrections.NONE, Decisions.NONE);

    public Said with(Recipe changed) {
        return new Said(changed, corrections, decisions);
    }

    public Said with(Corrections changed) {
        return new Said(recipe, changed, decisions);
    }

    public Said with(Decisions changed) {
        return new Said(recipe, corrections, changed);
    }
}
