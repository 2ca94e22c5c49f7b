package org.pairwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.recipe.Policy;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.review.FieldChange;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.taking.IntakeResult;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.intake.NotSameStore;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** A list that comes again: what is remembered of it, of its people and of what she said. */
class ImportAgainTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));
    private static final String HEADERS = "Name,E-mail,Role,Site,Department,T-shirt\n";
    private static final String THREE = HEADERS + """
            Amara Okafor,amara@example.org,Mentee,Lisbon,Finance,M
            Kenji Watanabe,kenji@example.org,Mentor,Osaka,IT,L
            Ingrid Lindqvist,ingrid@example.org,Mentor,Oslo,People,
            """;

    @TempDir
    private Path folder;

    private DeskFixture desk;
    private TakingIn takingIn;
    private Program program;

    @BeforeEach
    void open() throws IOException {
        desk = new DeskFixture(folder.resolve("desk"));
        takingIn = new TakingIn(desk.database, desk.journal);
        program = Cast.leadership();
        program = takeIn(THREE, said -> said.with(withShirts())).program();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_was_said_of_the_columns_is_remembered_for_the_next_file_with_these_headers() throws IOException {
        var review = review(THREE, said -> said);

        assertThat(review.recipe().sheets().getFirst().columns())
                .containsEntry("T-shirt", Optional.of(new Target.Own("T-shirt", FieldKind.TEXT, false)));
        assertThat(review.files().getFirst().remembered())
                .hasValueSatisfying(said -> assertThat(ENGLISH.say(said)).isEqualTo("Read as on Nov 2, 2026."));
    }

    @Test
    void a_recipe_is_found_by_its_name_until_it_is_removed() throws IOException {
        var kept = takingIn.recipes().all().getFirst();
        takingIn.recipes().name(kept.headers(), "Form of the spring");

        assertThat(ENGLISH.say(review(THREE, said -> said)
                        .files()
                        .getFirst()
                        .remembered()
                        .orElseThrow()))
                .endsWith("like “Form of the spring”.");

        takingIn.recipes().remove(kept.headers());
        assertThat(review(THREE, said -> said).files().getFirst().remembered()).isEmpty();
    }

    @Test
    void with_one_header_more_it_is_still_found_and_that_is_said() throws IOException {
        var changed =
                "Name,E-mail,Role,Site,Department,T-shirt,Shoes\nMei Chen,mei@example.org,Mentor,Toronto,IT,S,38\n";

        assertThat(ENGLISH.say(review(changed, said -> said)
                        .files()
                        .getFirst()
                        .remembered()
                        .orElseThrow()))
                .isEqualTo("Read much as on Nov 2, 2026, although 1 header is new.");
    }

    @Test
    void other_headers_are_read_as_any_other_file() throws IOException {
        var other = "Name,E-mail,Role,Offers,Wants\nMei Chen,mei@example.org,Mentor,Law,\n";

        assertThat(review(other, said -> said).files().getFirst().remembered()).isEmpty();
    }

    @Test
    void what_is_written_otherwise_overwrites_fills_or_stays_as_she_said() throws IOException {
        var changed = THREE.replace("Lisbon", "Porto").replace("Finance", "").replace("Oslo,People", "Bergen,Law");
        var review = review(
                changed,
                said -> said.with(said.recipe()
                        .with(IntakeField.SITE, Policy.NEVER)
                        .with(IntakeField.DEPARTMENT, Policy.FILL_IF_EMPTY)));

        assertThat(review.counts()).isEqualTo(new IntakeCounts(0, 0, 3, 0, 0, 0));
        assertThat(review(changed, said -> said).lines(ReviewLine.Changed.class))
                .flatExtracting(ReviewLine.Changed::changes)
                .containsExactly(
                        new FieldChange(IntakeField.SITE, "Lisbon", "Porto"),
                        new FieldChange(IntakeField.SITE, "Oslo", "Bergen"),
                        new FieldChange(IntakeField.DEPARTMENT, "People", "Law"));
    }

    @Test
    void an_empty_cell_never_erases() throws IOException {
        takeIn(THREE.replace("Osaka,IT,L", ",,"), said -> said);

        assertThat(person("kenji").workplace().site()).isEqualTo("Osaka");
        assertThat(desk.journal.number()).isEqualTo(1);
    }

    @Test
    void who_is_marked_as_left_is_withdrawn_in_the_same_step() throws IOException {
        var without = HEADERS + THREE.lines().skip(1).limit(2).reduce("", (all, row) -> all + row + "\n");
        var ingrid = review(without, said -> said).missing().people().getFirst();
        long number = ingrid.participant().orElseThrow().id();
        takeIn(without, said -> said.with(said.decisions().withLeft(number, true)));

        assertThat(desk.journal.number()).isEqualTo(2);
        assertThat(desk.participants.find(number).orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(review(without, said -> said).missing().people()).isEmpty();
        desk.journal.undo(2, Sentence.of("intake.comparing"));
        assertThat(desk.participants.find(number).orElseThrow().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void who_is_said_to_be_somebody_else_is_new_and_that_is_remembered() throws IOException {
        var other = HEADERS + "Amara Okafor,okafor@example.org,Mentee,Lisbon,Sales,\n";
        var question = review(other, said -> said).questions().getFirst().question();
        takeIn(other, said -> said.with(said.decisions().with(question, false)));

        assertThat(new NotSameStore(desk.database).all()).hasSize(1);
        assertThat(review(other, said -> said).questions()).isEmpty();
        assertThat(review(other, said -> said).counts()).isEqualTo(new IntakeCounts(0, 0, 1, 0, 0, 0));
    }

    @Test
    void who_is_said_to_be_the_same_is_changed() throws IOException {
        var other = HEADERS + "Amara Okafor,okafor@example.org,Mentee,Lisbon,Sales,\n";
        var question = review(other, said -> said).questions().getFirst().question();
        takeIn(other, said -> said.with(said.decisions().with(question, true)));

        assertThat(desk.persons.all()).hasSize(3);
        assertThat(person("okafor").workplace().department()).isEqualTo("Sales");
    }

    private static Recipe withShirts() {
        return Recipe.NONE.with(
                OfSheet.named("people").with("T-shirt", Optional.of(new Target.Own("T-shirt", FieldKind.TEXT, false))));
    }

    private IntakeResult takeIn(String content, UnaryOperator<Said> saying) throws IOException {
        return takingIn.confirm(review(content, saying), IntakeTarget.of(program), Progress.UNWATCHED);
    }

    private IntakeReview review(String content, UnaryOperator<Said> saying) throws IOException {
        var file = Files.writeString(folder.resolve("people.csv"), content);
        var known = takingIn.known(program.id() == 0 ? OptionalLong.empty() : OptionalLong.of(program.id()));
        var options = IntakeOptions.usual(Cast.TODAY).with(saying.apply(Said.NOTHING));
        return Intake.review(List.of(file), options, known, Progress.UNWATCHED);
    }

    private Person person(String email) {
        return desk.persons.all().stream()
                .filter(one -> one.contact().email().startsWith(email))
                .findFirst()
                .orElseThrow();
    }
}
