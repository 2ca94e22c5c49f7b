package org.pairwright.intake.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.guess.ColumnGuesses;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

class RecipeTest {
    private static final Table TABLE = new Table(
            "People",
            1,
            List.of("Name", "Site", "Office location", "Shirt"),
            List.of(new SheetRow(
                    2,
                    false,
                    Stream.of("Mei", "Oslo", "3rd floor", "M").map(Cell::text).toList())));

    @Test
    void what_was_said_of_columns_is_kept_and_read_again() {
        var corrected = ColumnGuesses.of(TABLE)
                .with(2, Optional.of(Target.of(IntakeField.SITE)))
                .with(3, Optional.of(new Target.Own("T-shirt size", FieldKind.ONE_CHOICE, true)));

        var json = RecipeJson.write(Recipe.NONE.withColumns(List.of(corrected)));
        var again = RecipeJson.read(json).orElseThrow().correct(ColumnGuesses.of(TABLE), TABLE);

        assertThat(json).contains("\"Office location\" : \"site\"", "\"Shirt\" : \"custom:T-shirt size\"");
        assertThat(again.columns())
                .extracting(Column::target)
                .isEqualTo(corrected.columns().stream().map(Column::target).toList());
    }

    @Test
    void everything_else_that_was_said_is_kept_too() {
        var recipe = Recipe.NONE
                .named("Form of the spring")
                .with(new Reading(Optional.of("windows-1252"), Optional.of(';'), Optional.of(true)))
                .with(new ValueRule("site", "NYC", Optional.of("New York")))
                .with(new ValueRule("site", "n/a", Optional.empty()))
                .with(IntakeField.PHONE, Policy.FILL_IF_EMPTY)
                .with(OfSheet.named("Leavers").withTaken(false));

        assertThat(RecipeJson.read(RecipeJson.write(recipe))).contains(recipe);
    }

    @Test
    void a_value_is_said_once_however_it_is_written() {
        var recipe = Recipe.NONE
                .with(new ValueRule("site", "NYC", Optional.of("Newark")))
                .with(new ValueRule("site", "nyc ", Optional.of("New York")));

        assertThat(recipe.values()).containsExactly(new ValueRule("site", "nyc ", Optional.of("New York")));
    }

    @Test
    void what_is_no_recipe_is_not_read_as_one() {
        assertThat(RecipeJson.read("no json")).isEmpty();
        assertThat(RecipeJson.read("{}")).isEmpty();
        assertThat(RecipeJson.read("[]")).isEmpty();
        assertThat(RecipeJson.read("{\"sheets\":[1]}")).isEmpty();
    }
}
