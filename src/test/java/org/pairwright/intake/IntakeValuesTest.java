package org.pairwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.intake.cells.DateOrder;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.recipe.ValueRule;
import org.pairwright.intake.review.KnownPeople;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.intake.rows.problem.ProblemKind;
import org.pairwright.intake.rows.problem.Remedy;
import org.pairwright.intake.values.Likeness;
import org.pairwright.intake.values.Standing;
import org.pairwright.intake.values.ValueList;
import org.pairwright.intake.values.WrittenValue;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Role;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/** What values of a file stand for: as the desk knows them, as she said, and what is near what. */
class IntakeValuesTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));
    private static final Target SITE = Target.of(IntakeField.SITE);
    private static final String SITES = """
            Name,E-mail,Role,Site
            Amara Okafor,amara@example.org,Mentee,New York
            Kenji Watanabe,kenji@example.org,Mentor,New York
            Mei Chen,mei@example.org,Mentor,"new york "
            Omar Haddad,omar@example.org,Mentee,NYC
            Ana Kovač,ana@example.org,Mentor,New Yrok
            Priya Nair,priya@example.org,Mentee,Site 1
            Liam O’Connell,liam@example.org,Mentee,Site 2
            """;

    @TempDir
    private Path folder;

    @Test
    void near_values_are_brought_together_and_proposed_but_not_changed() throws Exception {
        var review = review(SITES, Recipe.NONE, List.of());
        var sites = list(review, SITE);

        assertThat(sites.values().getFirst())
                .isEqualTo(new WrittenValue("New York", 3, Optional.of("New York"), Standing.AS_WRITTEN));
        assertThat(sites.clusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.proposed()).isEqualTo("New York");
            assertThat(cluster.near()).extracting(WrittenValue::written).containsExactly("NYC", "New Yrok");
            assertThat(cluster.why()).isEqualTo(Likeness.SHORT_FORM);
        });
        assertThat(people(review)).extracting(one -> one.workplace().site()).contains("NYC", "New Yrok");
    }

    @Test
    void what_she_said_of_a_value_holds_for_all_rows() throws Exception {
        var sites = list(review(SITES, Recipe.NONE, List.of()), SITE);
        var recipe = Recipe.NONE;
        for (var rule : sites.rules(sites.clusters().getFirst())) {
            recipe = recipe.with(rule);
        }
        recipe = recipe.with(new ValueRule("site", "site 1", Optional.empty()));
        var review = review(SITES, recipe, List.of());

        assertThat(people(review))
                .extracting(one -> one.workplace().site())
                .containsExactly("New York", "New York", "new york", "New York", "New York", "", "Site 2");
        assertThat(list(review, SITE).clusters()).isEmpty();
    }

    @Test
    void a_known_answer_in_other_letters_is_that_answer() throws Exception {
        var known = field("site", BelongsTo.PERSON, FieldKind.ONE_CHOICE, List.of("NEW YORK", "Lisbon"));
        var review = review(SITES, Recipe.NONE, List.of(known));

        assertThat(people(review).get(2).workplace().site()).isEqualTo("NEW YORK");
        assertThat(list(review, SITE).known()).containsExactly("NEW YORK", "Lisbon");
        assertThat(list(review, SITE).values().getFirst().standing()).isEqualTo(Standing.KNOWN);
    }

    @Test
    void a_role_that_nobody_understands_is_said_once_for_all_rows() throws Exception {
        var text = """
                Name,E-mail,Role,Site
                Amara Okafor,amara@example.org,Tandem A,Lisbon
                Kenji Watanabe,kenji@example.org,tandem a,Osaka
                Mei Chen,mei@example.org,Mentor,Osaka
                """;
        var review = review(text, Recipe.NONE, List.of());
        assertThat(review.counts().rejected()).isEqualTo(2);
        assertThat(review.repairs()).hasSize(1);
        var roles = list(review, Target.of(IntakeField.ROLE));
        assertThat(roles.values().getFirst().standing()).isEqualTo(Standing.NOT_UNDERSTOOD);
        assertThat(ENGLISH.say(roles.shown(roles.known().getFirst()))).isEqualTo("Mentor");

        var recipe = Recipe.NONE.with(roles.rule(roles.values().getFirst(), Optional.of(Role.MENTEE.name())));
        assertThat(people(review(text, recipe, List.of())))
                .extracting(one -> one.application().role())
                .containsExactly(Role.MENTEE, Role.MENTEE, Role.MENTOR);
    }

    @Test
    void a_role_that_is_nowhere_is_said_once_for_all_rows() throws Exception {
        var text = "Name,E-mail,Site\nAmara Okafor,amara@example.org,Lisbon\nMei Chen,mei@example.org,Osaka\n";
        var review = review(text, Recipe.NONE, List.of());
        assertThat(review.repairs().getFirst().remedies()).contains(Remedy.MAP_VALUE);

        var recipe = Recipe.NONE.with(new ValueRule("role", "", Optional.of(Role.MENTEE.name())));
        assertThat(people(review(text, recipe, List.of())))
                .extracting(one -> one.application().role())
                .containsExactly(Role.MENTEE, Role.MENTEE);
    }

    @Test
    void yes_and_no_under_mentor_and_mentee_are_roles() throws Exception {
        var review = review("""
                Name,E-mail,Mentor?,Mentee?
                Amara Okafor,amara@example.org,no,yes
                Kenji Watanabe,kenji@example.org,yes,no
                Mei Chen,mei@example.org,yes,yes
                """, Recipe.NONE, List.of());

        assertThat(people(review))
                .extracting(one -> one.application().role())
                .containsExactly(Role.MENTEE, Role.MENTOR, Role.BOTH);
    }

    @Test
    void columns_of_hers_become_answers_of_their_kind() throws Exception {
        var said = OfSheet.named("people")
                .with("T-shirt", Optional.of(new Target.Own("T-shirt", FieldKind.ONE_CHOICE, false)))
                .with("Years", Optional.of(new Target.Own("Years", FieldKind.NUMBER, false)))
                .with("Trained", Optional.of(new Target.Own("Trained", FieldKind.YES_NO, false)))
                .with("Since", Optional.of(new Target.Own("Since", FieldKind.DATE, false)));
        var years = field("Years", BelongsTo.PERSON, FieldKind.NUMBER, List.of());
        var review = review("""
                Name,E-mail,Role,T-shirt,Years,Trained,Since
                Amara Okafor,amara@example.org,Mentee,M,"1,5",oui,31/01/2026
                Kenji Watanabe,kenji@example.org,Mentor,L,many,no,1/2/2026
                """, Recipe.NONE.with(said), List.of(years));
        var amara = people(review).getFirst();

        assertThat(amara.application().answers().to("T-shirt")).contains(Answer.Choices.of("M"));
        assertThat(amara.answers().to("Years")).contains(new Answer.Amount(new BigDecimal("1.5")));
        assertThat(amara.application().answers().to("Trained")).contains(new Answer.YesNo(true));
        assertThat(amara.application().answers().to("Since")).contains(new Answer.Day(LocalDate.of(2026, 1, 31)));
        assertThat(review.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(ENGLISH.say(problem.sentence()))
                                .isEqualTo(
                                        "people, row 3, Years: found “many”, expected a number. The person is taken in without it."));
        assertThat(review.notes())
                .singleElement()
                .satisfies(note -> assertThat(ENGLISH.say(note.sentence()))
                        .isEqualTo("The day first, because row 2 has 31/01/2026."));
    }

    @Test
    void the_order_of_day_and_month_is_asked_once_and_chosen_for_the_column() throws Exception {
        var text = """
                Name,E-mail,Role,Start date
                Amara Okafor,amara@example.org,Mentee,03/04/2026
                Kenji Watanabe,kenji@example.org,Mentor,05/04/2026
                """;
        var asked = review(text, Recipe.NONE, List.of());
        assertThat(asked.problems()).extracting(Problem::kind).containsExactly(ProblemKind.DATE_ORDER);

        var target = Target.of(IntakeField.START);
        var chosen = review(text, Recipe.NONE.with(DateOrder.MONTH_FIRST.in(target)), List.of());
        assertThat(chosen.problems()).isEmpty();
        assertThat(people(chosen).getFirst().answers().to("start")).contains(new Answer.Day(LocalDate.of(2026, 3, 4)));
    }

    @Test
    void a_label_between_groups_tells_their_role_and_no_label_or_total_is_somebody() throws Exception {
        var review = review("""
                Name,E-mail,Site,Department
                Mentorinnen,,,
                Kenji Watanabe,kenji@example.org,Osaka,IT
                Mentees,,,
                Amara Okafor,amara@example.org,Lisbon,Finance
                Sum,sum@example.org,Lisbon,Finance
                Insgesamt,3,,
                Stand: 31.10.2026,,,
                """, Recipe.NONE, List.of());

        assertThat(people(review))
                .extracting(one -> one.name().full() + " " + one.application().role())
                .containsExactly("Kenji Watanabe MENTOR", "Amara Okafor MENTEE", "Sum MENTEE");
        assertThat(review.counts()).isEqualTo(new IntakeCounts(3, 0, 0, 0, 0, 4));
    }

    @Test
    void digits_that_the_file_lost_are_named() throws Exception {
        var review = review("""
                Name,E-mail,Role,Staff no,Phone
                Amara Okafor,amara@gamil.com,Mentee,00042,+49 151 1234567
                Kenji Watanabe,kenji@example.org,Mentor,4.91512E+11,0151 7654321
                """, Recipe.NONE, List.of());

        assertThat(people(review))
                .extracting(one -> one.workplace().employeeId())
                .containsExactly("00042", "");
        assertThat(people(review))
                .extracting(one -> one.contact().phone())
                .containsExactly("+49 151 1234567", "0151 7654321");
        assertThat(review.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.LOOKS_WRONG, ProblemKind.DAMAGED);
    }

    private static List<Applicant> people(IntakeReview review) {
        return review.lines(ReviewLine.Fresh.class).stream()
                .map(ReviewLine.Fresh::applicant)
                .toList();
    }

    private static ValueList list(IntakeReview review, Target target) {
        return review.values().stream()
                .filter(one -> one.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private IntakeReview review(String text, Recipe recipe, List<ProfileField> fields) throws Exception {
        var file = Files.writeString(folder.resolve("people.csv"), text);
        return Intake.review(
                List.of(file),
                IntakeOptions.usual(Cast.TODAY).with(recipe),
                new DeskKnowledge(KnownPeople.none(), fields, List.of()),
                Progress.UNWATCHED);
    }

    private static ProfileField field(String name, BelongsTo whose, FieldKind kind, List<String> list) {
        return new ProfileField(
                1, new UUID(0, 1), OptionalLong.empty(), name, name, whose, AskedOf.EVERYONE, kind, list, false, 0);
    }
}
