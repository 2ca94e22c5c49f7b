package org.pairwright.intake.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.intake.DeskKnowledge;
import org.pairwright.intake.Intake;
import org.pairwright.intake.IntakeOptions;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/**
 * Sign-up sheets as people make them, through the same review as the command line. Those of {@code known} were at hand when
 * the understanding was built; those of {@code other} are told apart to see what it is worth on words that it was not built
 * for.
 */
class SignupSheetsTest {
    private static final Map<String, Integer> BAR =
            Map.of("en", 90, "de", 80, "fr", 80, "es", 80, "pt", 80, "ja", 60, "ar", 60);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"known", "other"})
    void nobody_is_lost_or_doubled_and_most_columns_are_understood_unasked(String kind) throws IOException {
        var shares = new TreeMap<String, Share>();
        for (var sheet : SignupSheet.all(kind)) {
            shares.computeIfAbsent(sheet.language(), _ -> new Share()).add(understood(sheet));
        }
        shares.forEach((language, share) -> System.out.println(kind + " " + language + ": " + share));

        assertThat(shares).allSatisfy((language, share) -> {
            assertThat(share.ofColumns()).as(share.details()).isGreaterThanOrEqualTo(BAR.get(language));
            assertThat(share.wrongPeople()).as(share.details()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"known", "other"})
    void what_was_understood_once_and_kept_takes_the_same_people_in_again(String kind) throws IOException {
        for (var sheet : SignupSheet.all(kind)) {
            var file = List.of(SignupFile.write(sheet, folder));
            var options = IntakeOptions.usual(TODAY);
            var first = Intake.review(file, options, DeskKnowledge.none(), Progress.UNWATCHED);
            var kept = Recipe.NONE.withColumns(first.mappings());
            var again = Intake.review(file, options.with(kept), DeskKnowledge.none(), Progress.UNWATCHED);

            assertThat(again.lines()).as(sheet.file()).isEqualTo(first.lines());
        }
    }

    private Understood understood(SignupSheet sheet) throws IOException {
        var file = SignupFile.write(sheet, folder);
        var review = Intake.review(List.of(file), IntakeOptions.usual(TODAY), DeskKnowledge.none(), Progress.UNWATCHED);
        assertThat(review.counts().read()).isEqualTo(review.lines().size());
        return new Understood(sheet, review, new Messages(Locale.ENGLISH, ZoneId.of("UTC")));
    }
}
