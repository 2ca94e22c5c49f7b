package org.pairwright.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.Application;
import org.pairwright.intake.rows.ReadRow;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.ReportsTo;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.people.Workplace;
import org.pairwright.text.Messages;

/** Who is whom: rows of a file, and people of the desk. */
class RecognitionTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));

    private final List<ReadRow> rows = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private Decisions decisions = Decisions.NONE;

    @Test
    void the_same_e_mail_is_the_same_person_though_the_name_is_short_misspelt_or_new() {
        row("Elizabeth", "Ruiz", "liz@example.org", "", "Lisbon");
        row("Liz", "Ruiz", "LIZ@example.org", "", "Porto");
        row("Elizabeth", "Riuz", "liz@example.org", "", "Lisbon");
        row("Elizabeth", "Silva", "liz@example.org", "", "Lisbon");
        row("E.", "Ruiz", "liz@example.org", "", "Lisbon");

        assertThat(fates()).containsExactly("Merged", "Merged", "Merged", "Merged", "Fresh");
    }

    @Test
    void a_family_that_shares_a_mailbox_stays_a_family_and_that_is_said() {
        row("Ana", "García", "familia@example.org", "", "Madrid");
        row("Luis", "García", "familia@example.org", "", "Madrid");
        row("Mario", "García", "familia@example.org", "", "Madrid");
        row("Maria", "García", "familia@example.org", "", "Madrid");

        assertThat(fates()).containsOnly("Fresh");
        assertThat(review().lines().get(1).problems())
                .singleElement()
                .satisfies(problem -> assertThat(ENGLISH.say(problem.sentence()))
                        .isEqualTo(
                                "Sheet, row 3, email: found “familia@example.org”, expected an e-mail address that Ana"
                                        + " García does not have. Taken in as somebody else than Ana García."));
    }

    @Test
    void two_who_answer_in_one_office_are_asked_about_where_only_the_surname_differs() {
        row("Anna", "Schmidt", "office@example.org", "", "Berlin");
        row("Anna", "Weber", "office@example.org", "", "Berlin");

        assertThat(fates()).containsOnly("Fresh");
        assertThat(review().questions())
                .singleElement()
                .satisfies(asked -> assertThat(ENGLISH.say(asked.why()))
                        .isEqualTo("Both have the e-mail address office@example.org, but not quite the same name."));
    }

    @Test
    void staff_numbers_that_differ_count_more_than_one_e_mail() {
        row("Mei", "Chen", "mei@example.org", "P7", "Osaka");
        row("Mei", "Chen", "mei@example.org", "P8", "Osaka");

        assertThat(fates()).containsExactly("Fresh", "Fresh");
        assertThat(review().questions()).hasSize(1);
    }

    @Test
    void three_rows_of_which_two_differ_in_number_are_never_one_person() {
        row("Mei", "Chen", "mei@example.org", "P7", "Osaka");
        row("Mei", "Chen", "mei@example.org", "", "Osaka");
        row("Mei", "Chen", "mei@example.org", "P8", "Osaka");

        assertThat(fates()).containsExactly("Merged", "Fresh", "Fresh");
    }

    @Test
    void the_same_staff_number_is_the_same_person_under_a_new_name_and_address() {
        row("Ana", "Kovač", "ana.kovac@example.org", "007", "Zagreb");
        row("Ana", "Horvat", "ana.horvat@example.org", "007", "Zagreb");
        row("Omar", "Haddad", "omar@example.org", "007", "Zagreb");
        row("Ines", "Costa", "ines@example.org", "n/a", "Zagreb");
        row("Noah", "Fischer", "noah@example.org", "n/a", "Zagreb");

        assertThat(fates()).containsExactly("Merged", "Fresh", "Fresh", "Fresh", "Fresh");
        assertThat(review().questions()).hasSize(1);
    }

    @Test
    void somebody_on_the_desk_of_a_similar_name_is_asked_about_with_both_sides() {
        known("Elizabeth", "Marín", "e.marin@example.org", "", "Madrid");
        row("Liz", "Marin", "liz@example.org", "", "Madrid");

        var asked = review().questions().getFirst();

        assertThat(fates()).containsExactly("Fresh");
        assertThat(ENGLISH.say(asked.why()))
                .isEqualTo("One first name is short for the other, or goes with it at the same site.");
        assertThat(asked.comparisons())
                .contains(new Comparison(Target.of(IntakeField.FIRST_NAME), "Liz", "Elizabeth"))
                .contains(new Comparison(Target.of(IntakeField.EMAIL), "liz@example.org", "e.marin@example.org"));
        assertThat(asked.comparisons())
                .filteredOn(Comparison::agrees)
                .extracting(Comparison::field)
                .contains(Target.of(IntakeField.SITE));
    }

    @Test
    void once_she_says_that_it_is_the_same_person_the_row_changes_her() {
        known("Elizabeth", "Marín", "e.marin@example.org", "", "Madrid");
        row("Liz", "Marin", "liz@example.org", "", "Madrid");
        answer(0, true);

        assertThat(fates()).containsExactly("Changed");
        assertThat(review().questions())
                .singleElement()
                .satisfies(asked -> assertThat(asked.answer()).contains(true));
    }

    @Test
    void once_she_says_that_two_rows_are_one_person_they_are_merged() {
        row("Tomás", "Ruiz", "tomas@example.org", "", "Monterrey");
        row("Tomas", "Ruíz", "t.ruiz@example.org", "", "Monterrey");
        answer(0, true);

        assertThat(fates()).containsExactly("Merged", "Fresh");
    }

    @Test
    void of_two_answers_the_later_wins_wherever_it_stands() {
        row("Amara", "Okafor", "amara@example.org", "", "Lisbon", LocalDate.of(2026, 3, 5));
        row("Amara", "Okafor", "amara@example.org", "", "Porto", LocalDate.of(2026, 3, 1));

        assertThat(fates()).containsExactly("Fresh", "Merged");
        assertThat(ENGLISH.say(((ReviewLine.Merged) review().lines().get(1)).sentence()))
                .isEqualTo(
                        "Amara Okafor stands in Sheet, row 3, and in Sheet, row 2, which was answered later and wins.");
        assertThat(((ReviewLine.Fresh) review().lines().getFirst())
                        .applicant()
                        .workplace()
                        .site())
                .isEqualTo("Lisbon");
    }

    @Test
    void who_is_missing_from_a_whole_list_is_proposed_as_left() {
        known("Amara", "Okafor", "amara@example.org", "", "Lisbon");
        known("Kenji", "Watanabe", "kenji@example.org", "", "Osaka");
        known("Mei", "Chen", "mei@example.org", "", "Osaka");
        row("Amara", "Okafor", "amara@example.org", "", "Lisbon");
        row("Kenji", "Watanabe", "kenji@example.org", "", "Osaka");

        assertThat(review().missing().people())
                .extracting(one -> one.person().name().first())
                .containsExactly("Mei");
    }

    @Test
    void a_list_of_newcomers_lets_nobody_go() {
        known("Amara", "Okafor", "amara@example.org", "", "Lisbon");
        known("Kenji", "Watanabe", "kenji@example.org", "", "Osaka");
        known("Mei", "Chen", "mei@example.org", "", "Osaka");
        row("Amara", "Okafor", "amara@example.org", "", "Lisbon");
        row("Ines", "Costa", "ines@example.org", "", "Porto");

        assertThat(review().missing().people()).isEmpty();
        assertThat(ENGLISH.say(review().missing().why())).startsWith("Only 1 of the 3 people");
    }

    @Test
    void two_whom_she_told_apart_before_are_not_both_asked_about() {
        known("Ana", "Ruiz", "ana@example.org", "", "Madrid");
        known("Ana", "Ruiz", "ana.ruiz@example.org", "", "Madrid");
        row("Ana", "Ruiz", "a.ruiz@example.org", "", "Madrid");

        assertThat(review().questions()).hasSize(2);
        assertThat(review(List.of(NotSame.of(2, 1))).questions()).hasSize(1);
    }

    private void answer(int question, boolean same) {
        decisions = decisions.with(review().questions().get(question).question(), same);
    }

    private List<String> fates() {
        return review().lines().stream()
                .map(line -> line.getClass().getSimpleName())
                .toList();
    }

    private Reviewed review() {
        return review(List.of());
    }

    private Reviewed review(List<NotSame> notSame) {
        var usual = ReviewTerms.usual();
        return Reviewing.review(
                rows,
                KnownPeople.of(persons, participants, notSame),
                new ReviewTerms(decisions, usual.policies(), usual.places()));
    }

    private void row(String first, String last, String email, String number, String site) {
        rows.add(new ReadRow.Accepted(applicant(first, last, email, number, site, Optional.empty()), List.of()));
    }

    private void row(String first, String last, String email, String number, String site, LocalDate signedUp) {
        rows.add(new ReadRow.Accepted(applicant(first, last, email, number, site, Optional.of(signedUp)), List.of()));
    }

    private Applicant applicant(
            String first, String last, String email, String number, String site, Optional<LocalDate> signedUp) {
        return new Applicant(
                new SheetPlace("people.csv", "Sheet", rows.size() + 2),
                new Name(first, last),
                new Contact(email, ""),
                at(number, site),
                Answers.NONE,
                new Application(Role.MENTEE, Optional.empty(), OptionalInt.empty(), signedUp, Answers.NONE));
    }

    private static Workplace at(String number, String site) {
        return new Workplace(number, site, "", OptionalInt.empty(), "", ReportsTo.NONE);
    }

    private void known(String first, String last, String email, String number, String site) {
        long id = persons.size() + 1L;
        persons.add(new Person(
                id,
                UUID.randomUUID(),
                new Name(first, last),
                new Contact(email, ""),
                at(number, site),
                Optional.empty(),
                OptionalInt.empty(),
                Answers.NONE));
        participants.add(new Participant(
                id,
                UUID.randomUUID(),
                id,
                1,
                Role.MENTEE,
                Status.CONFIRMED,
                LocalDate.of(2026, 1, 1),
                0,
                1,
                Optional.empty(),
                Answers.NONE));
    }
}
