package org.pairwright.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.intake.guess.ColumnGuesses;
import org.pairwright.intake.table.Tables;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

class ColumnMappingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First name|firstName",
                "Surname|lastName",
                "Full Name|name",
                "E-Mail adress|email",
                "Work e-mail|email",
                "Mentor or Mentee?|role",
                "I am signing up as a…|role",
                "Dept.|department",
                "Office location|site",
                "Langauges|languages",
                "can offer|offered",
                "would like to learn|wanted",
                "If you are signing up as a MENTOR: which topics could you help with? (tick all that apply)|offered",
                "As a mentee, what would you like to learn from your mentor?|wanted",
                "How many mentees can you take on?|capacity",
                "Line manager's e-mail|manager",
                "Staff No.|employeeId",
                "employeeId|employeeId",
                "Mobile|phone",
                "Time zone|timezone",
                "Grade|level",
                "Anything else?|notes",
                "Timestamp|signedUpAt",
                "Vorname|firstName",
                "Nachname|lastName",
                "E-Mail-Adresse|email",
                "Abteilung|department",
                "Standort|site",
                "Sprachkenntnisse|languages",
                "Führungskraft|manager",
                "Personalnummer|employeeId",
                "Prénom|firstName",
                "Nom de famille|lastName",
                "Adresse e-mail|email",
                "Compétences recherchées|wanted",
                "Correo electrónico|email",
                "Apellidos|lastName",
                "¿Qué le gustaría aprender?|wanted",
                "Departamento|department",
                "Emergency contact e-mail|",
                "Date of birth|",
                "T-shirt size|",
                "Favourite colour|"
            })
    void a_header_is_understood(String header, String field) {
        assertThat(ColumnGuesses.of(table(row(header), row("something")))
                        .columns()
                        .getFirst()
                        .field()
                        .map(IntakeField::key))
                .isEqualTo(Optional.ofNullable(field));
    }

    @Test
    void an_e_mail_is_an_e_mail_under_any_title_and_what_holds_none_is_not() {
        var mapping = ColumnGuesses.of(table(
                row("Name", "Email", "Reach me at"),
                row("Amara Okafor", "anonymous", "amara@example.org"),
                row("Kenji Watanabe", "anonymous", "kenji@example.org")));

        assertThat(mapping.of(IntakeField.EMAIL).map(Column::header)).contains("Reach me at");
    }

    @Test
    void of_two_columns_for_one_field_the_better_one_is_taken_and_the_other_is_named() {
        var mapping = ColumnGuesses.of(table(
                row("Name", "Site", "Office location", "Shoe size"), row("Amara Okafor", "Lisbon", "3rd floor", "38")));

        assertThat(mapping.of(IntakeField.SITE).map(Column::header)).contains("Site");
        assertThat(mapping.notTaken())
                .extracting(Column::header, Column::couldBe)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Office location", Optional.of(IntakeField.SITE)),
                        org.assertj.core.api.Assertions.tuple("Shoe size", Optional.empty()));
    }

    @Test
    void how_sure_a_guess_is_is_said() {
        var mapping = ColumnGuesses.of(
                table(row("Name", "Langauges", "Office nearest to your heart"), row("Mei", "English", "Oslo")));

        assertThat(mapping.columns())
                .extracting(Column::certainty)
                .containsExactly(Certainty.CERTAIN, Certainty.LIKELY, Certainty.GUESSED);
    }

    @Test
    void title_rows_above_the_headers_are_passed_over() {
        var sheet = new Sheet(
                "Sign-ups",
                false,
                List.of(
                        new SheetRow(1, false, cells("Mentoring sign-ups, collected by the sites")),
                        new SheetRow(2, false, cells("as of 28 October")),
                        new SheetRow(5, false, cells("First name", "Surname", "E-mail")),
                        new SheetRow(6, false, cells("Amara", "Okafor", "amara@example.org"))));

        var table = Tables.in(sheet).getFirst();

        assertThat(table.headerRow()).isEqualTo(5);
        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(6);
    }

    @Test
    void a_sheet_without_headers_has_no_table() {
        var sheet = new Sheet("Notes", false, List.of(new SheetRow(1, false, cells("call the sites", "tomorrow"))));

        assertThat(Tables.in(sheet)).isEmpty();
    }

    @Test
    void a_correction_takes_the_field_from_the_column_that_had_it() {
        var mapping = ColumnGuesses.of(table(row("Name", "Site", "Office location"), row("Mei", "Oslo", "3rd floor")));

        var corrected = mapping.with(2, Optional.of(Target.of(IntakeField.SITE)));

        assertThat(corrected.of(IntakeField.SITE).map(Column::header)).contains("Office location");
        assertThat(corrected.columns().get(1).field()).isEmpty();
    }

    @Test
    void every_field_has_synonyms_and_is_found_again_by_its_key() {
        for (var field : IntakeField.values()) {
            assertThat(IntakeField.ofKey(field.key())).contains(field);
            assertThat(HeaderWords.fields(field.key())).as(field.key()).containsKey(field);
        }
    }

    @ParameterizedTest
    @CsvSource({"Health notes", "Salary level", "Race or ethnicity", "Date of birth", "Religion", "Gehalt"})
    void what_no_program_needs_unasked_is_not_taken_in_unless_she_says_so(String header) {
        var mapping = ColumnGuesses.of(table(List.of("Name", header), row("Amara Okafor", "7")));
        assertThat(mapping.columns().getLast().field()).isEmpty();
        assertThat(mapping.columns().getLast().certainty()).isEqualTo(Certainty.SENSITIVE);
        var said = mapping.with(1, Optional.of(Target.of(IntakeField.NOTES)));
        assertThat(said.columns().getLast().field()).contains(IntakeField.NOTES);
    }

    private static Table table(List<String> headers, List<?>... rows) {
        var numbered = IntStream.range(0, rows.length)
                .mapToObj(n -> new SheetRow(
                        n + 2,
                        false,
                        rows[n].stream()
                                .map(text -> Cell.text(String.valueOf(text)))
                                .toList()))
                .toList();
        return new Table("Sheet1", 1, headers, numbered);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static List<Cell> cells(String... texts) {
        return Arrays.stream(texts).map(Cell::text).toList();
    }
}
