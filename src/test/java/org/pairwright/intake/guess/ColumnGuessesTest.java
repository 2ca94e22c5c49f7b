package org.pairwright.intake.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.intake.columns.Certainty;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

class ColumnGuessesTest {

    @Test
    void fields_are_given_out_so_that_all_columns_together_are_understood_best() {
        var mapping = guess(
                "Name|Manager|Email|Manager email",
                "Amara Okafor|Rui Silva|amara@example.org|rui@example.org",
                "Kenji Watanabe|Aki Mori|kenji@example.org|aki@example.org");

        assertThat(fields(mapping)).containsExactly("name", "manager", "email", "-");
        assertThat(mapping.columns().getLast().couldBe()).contains(IntakeField.MANAGER);
    }

    @Test
    void untitled_columns_are_told_by_their_values() {
        var mapping = guess(
                "||Site|",
                "Amara Okafor|amara@example.org|Lisbon|English, Portuguese",
                "Kenji Watanabe|kenji@example.org|Osaka|Japanese",
                "Ingrid Berg|ingrid@example.org|Oslo|Norwegian; English");

        assertThat(fields(mapping)).containsExactly("name", "email", "site", "languages");
        assertThat(mapping.columns().getFirst().certainty()).isEqualTo(Certainty.GUESSED);
    }

    @Test
    void the_number_of_a_response_is_no_staff_number() {
        assertThat(fields(guess("ID|Name", "1|Amara Okafor", "2|Kenji Watanabe", "3|Mei Chen")))
                .containsExactly("-", "name");
        assertThat(fields(guess("ID|Name", "40711|Amara Okafor", "40923|Kenji Watanabe", "51377|Mei Chen")))
                .containsExactly("employeeId", "name");
    }

    @Test
    void name_beside_a_first_name_is_the_last_one_and_beside_a_last_name_the_first() {
        assertThat(fields(guess("Name|Vorname", "Okafor|Amara", "Watanabe|Kenji", "Chen|Mei")))
                .containsExactly("lastName", "firstName");
        assertThat(fields(guess("Apellidos|Nombre", "Vidal|Lucía", "Mora|Diego", "Gil|Sara")))
                .containsExactly("lastName", "firstName");
    }

    @Test
    void a_job_called_role_is_not_the_role_in_the_program() {
        var mapping = guess(
                "Name|Role|Signing up as",
                "Amara Okafor|Analyst|Mentee",
                "Kenji Watanabe|Director|Mentor",
                "Mei Chen|Engineer|Mentee");

        assertThat(fields(mapping)).containsExactly("name", "-", "role");
    }

    @Test
    void several_columns_for_one_list_are_all_taken() {
        var mapping = guess("Name|Skill offered 1|Skill offered 2|Other (please specify)", "Mei Chen|Excel|Go|Judo");

        assertThat(fields(mapping)).containsExactly("name", "offered", "offered", "offered");
    }

    @Test
    void crosses_under_skills_are_offered_or_wanted_as_the_title_above_them_says() {
        var rows = rows("Mei Chen|x||x|", "Kenji Watanabe||x||x");
        var table = new Table(
                "Sheet1",
                2,
                List.of(
                        "Name",
                        "Can teach – Excel",
                        "Can teach – Go",
                        "Wants to learn – Excel",
                        "Wants to learn – Judo"),
                List.of("", "Can teach", "Can teach", "Wants to learn", "Wants to learn"),
                List.of(),
                rows);
        var mapping = ColumnGuesses.of(table);

        assertThat(fields(mapping)).containsExactly("name", "offered", "offered", "wanted", "wanted");
        var gathered = Crosses.in(table, mapping).of(table);
        assertThat(gathered.rows().getFirst().cell(1).shown()).isEqualTo("Excel");
        assertThat(gathered.rows().getLast().cell(4).shown()).isEqualTo("Judo");
    }

    @Test
    void two_columns_of_crosses_tell_the_role_together() {
        var table = table("Name|Mentor|Mentee", "Mei Chen|x|x", "Kenji Watanabe|x|", "Amara Okafor||x");
        var mapping = ColumnGuesses.of(table);

        assertThat(fields(mapping)).containsExactly("name", "role", "role");
    }

    @Test
    void when_a_form_was_begun_is_not_when_somebody_joined() {
        var mapping = guess(
                "Start date|End date|Name",
                "2026-10-01|2026-10-01|Mei Chen",
                "2026-10-02|2026-10-02|Kenji Watanabe",
                "2026-10-02|2026-10-02|Amara Okafor");

        assertThat(fields(mapping)).containsExactly("-", "signedUpAt", "name");
        assertThat(fields(guess("Start date|Name", "2019-10-01|Mei Chen"))).containsExactly("start", "name");
    }

    @Test
    void what_is_told_by_few_rows_is_found_wherever_they_stand() {
        var rows = IntStream.range(0, 5_000)
                .mapToObj(n -> new SheetRow(
                        n + 2,
                        false,
                        List.of(Cell.text("Person " + n), Cell.text(n < 1_000 ? "" : n + "@example.org"))))
                .toList();

        var mapping = ColumnGuesses.of(new Table("Sheet1", 1, List.of("Name", ""), rows));

        assertThat(fields(mapping)).containsExactly("name", "email");
    }

    @Test
    void a_column_that_is_titled_like_a_field_of_hers_is_that_one() {
        var own = new Target.Own("Preferred meeting form", FieldKind.ONE_CHOICE, false);
        var mapping = ColumnGuesses.of(table("Name|preferred meeting form", "Mei Chen|online"), List.of(own));

        assertThat(mapping.columns().getLast().target()).contains(own);
        assertThat(mapping.columns().getLast().certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "Hobby, NUMBER, 12, 170, 3, 99",
        "Rate yourself, LEVEL, 1, 5, 3, 2",
        "Visa date, DATE, 2026-01-01, 2026-02-03, 2026-03-04, 2026-05-06",
        "Remote, YES_NO, yes, no, no, yes",
        "Shift, ONE_CHOICE, early, late, late, early",
        "Hobbies, SEVERAL_CHOICES, chess; judo, judo; tea, tea; chess, chess",
        "Story, TEXT, I like, to be, here with, you all"
    })
    void the_kind_of_a_field_of_hers_is_told_by_the_values(
            String title, FieldKind kind, String one, String two, String three, String four) {
        var mapping = guess("Name|" + title, "A B|" + one, "C D|" + two, "E F|" + three, "G H|" + four);

        assertThat(mapping.columns().getLast().proposal()).map(Target.Own::kind).contains(kind);
        assertThat(mapping.columns().getLast().proposal())
                .map(Target.Own::title)
                .contains(title);
    }

    @Test
    void what_is_sensitive_is_proposed_as_such() {
        var health = guess("Name|Health", "Mei Chen|asthma").columns().getLast();

        assertThat(health.certainty()).isEqualTo(Certainty.SENSITIVE);
        assertThat(health.proposal()).map(Target.Own::sensitive).contains(true);
    }

    @Test
    void what_holds_the_names_of_different_people_is_the_name_whatever_it_is_called() {
        assertThat(fields(guess(
                        "Who|Contact|M/m",
                        "Grace Hopper|grace@example.org|mentor",
                        "Alan T.|alan@example.org|mentee",
                        "Ada Lovelace|ada@example.org|mentee")))
                .containsExactly("name", "email", "role");
    }

    @Test
    void a_preferred_first_name_beside_whole_names_is_no_part_of_them() {
        assertThat(fields(guess(
                        "Name|Preferred first name|E-mail",
                        "Jane Doe|Janey|jane@example.org",
                        "Marta Ruiz||marta@example.org",
                        "Kenji Ito|Ken|kenji@example.org")))
                .containsExactly("name", "-", "email");
    }

    @Test
    void a_city_is_the_site_where_the_country_stands_beside_it() {
        assertThat(fields(guess("Name|Country|City", "Jane Doe|UK|Leeds", "Marta Ruiz|UK|York")))
                .containsExactly("name", "-", "site");
        assertThat(fields(guess("Name|Country", "Jane Doe|UK", "Marta Ruiz|Spain")))
                .containsExactly("name", "site");
    }

    @Test
    void topics_under_the_title_of_mentors_are_offered() {
        var table = table("Name|Mail|Topics", "Ines Moreau|i@example.org|Excel", "Omar Haddad|o@example.org|Budgeting")
                .within(List.of(new Table.Section(1, "MENTORS"), new Table.Section(9, "MENTEES")));
        assertThat(fields(ColumnGuesses.of(table))).containsExactly("name", "email", "offered");
    }

    private static List<String> fields(ColumnMapping mapping) {
        return mapping.columns().stream()
                .map(Column::field)
                .map(field -> field.map(IntakeField::key).orElse("-"))
                .toList();
    }

    private static ColumnMapping guess(String headers, String... rows) {
        return ColumnGuesses.of(table(headers, rows));
    }

    private static Table table(String headers, String... rows) {
        return new Table("Sheet1", 1, List.of(headers.split("\\|", -1)), rows(rows));
    }

    private static List<SheetRow> rows(String... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(n -> new SheetRow(
                        n + 2,
                        false,
                        Arrays.stream(rows[n].split("\\|", -1)).map(Cell::text).toList()))
                .toList();
    }
}
