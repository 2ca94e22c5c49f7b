package org.pairwright.intake;

import java.util.List;
import org.pairwright.intake.recipe.Remembered;
import org.pairwright.intake.review.KnownPeople;
import org.pairwright.program.fields.ProfileField;

/**
 * What a desk knows that helps to understand a file, as values: a dry run needs no desk.
 *
 * @param fields the program's profile fields with their known answers, and those of all programs
 * @param recipes what was said of files before, the newest first
 */
public record DeskKnowledge(KnownPeople people, List<ProfileField> fields, List<Remembered> recipes) {
    public DeskKnowledge {
        fields = List.copyOf(fields);
        recipes = List.copyOf(recipes);
    }

    public static DeskKnowledge none() {
        return new DeskKnowledge(KnownPeople.none(), List.of(), List.of());
    }

    /** Where a recipe is given, what was said before does not count. */
    public DeskKnowledge withoutRecipes() {
        return new DeskKnowledge(people, fields, List.of());
    }
}
