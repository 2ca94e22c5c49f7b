package org.pairwright.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Layout;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

class TablesTest {
    private static final String AMARA = "Amara Okafor|amara@example.org|Lisbon";
    private static final String KENJI = "Kenji Watanabe|kenji@example.org|Osaka";

    @Test
    void headers_are_found_below_titles_and_notes() {
        var table = only("Harbour Group", "as of 3 November", "", "Name|E-mail|Site", AMARA, KENJI);

        assertThat(table.headerRow()).isEqualTo(4);
        assertThat(table.headers()).containsExactly("Name", "E-mail", "Site");
        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(5, 6);
    }

    @Test
    void headers_are_found_although_most_titles_are_unknown() {
        var table = only(
                "Gizmo|Widget|Doohickey", "Amara Okafor|amara@example.org|7", "Kenji Watanabe|kenji@example.org|9");

        assertThat(table.headerRow()).isEqualTo(1);
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void rows_without_any_headers_are_people_from_the_first_on() {
        var table = only(AMARA, KENJI);

        assertThat(table.headerRow()).isZero();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void a_title_over_several_headers_is_told_with_those_that_stand_under_another_one_too() {
        var table = only("About you||As a mentor||As a mentee", "Name|E-mail|Topics|Places|Topics", AMARA, KENJI);

        assertThat(table.headers())
                .containsExactly("Name", "E-mail", "As a mentor – Topics", "Places", "As a mentee – Topics");
        assertThat(table.groups())
                .containsExactly("About you", "About you", "As a mentor", "As a mentor", "As a mentee");
        assertThat(table.headerRow()).isEqualTo(2);
    }

    @Test
    void a_title_that_is_merged_over_the_whole_table_is_no_group() {
        var layout = new Layout(new TreeSet<>(), List.of(new Layout.Merge(1, 1, 0, 2)));
        var sheet = new Sheet("Sheet1", false, rows("Mentoring", "Name|E-mail|Site", AMARA), layout);

        assertThat(Tables.in(sheet).getFirst().groups()).isEmpty();
    }

    @Test
    void options_and_responses_below_the_questions_of_a_survey_are_headers_too() {
        var table = only(
                "Respondent ID|What is your name?|Which areas interest you?|||Where is your office?",
                "|Open-Ended Response|Leadership|Excel|Other|Open-Ended Response",
                "118|Amara Okafor|Leadership|||Lisbon",
                "119|Kenji Watanabe||Excel|Go|Osaka");

        assertThat(table.headers())
                .containsExactly(
                        "Respondent ID", "What is your name?", "Leadership", "Excel", "Other", "Where is your office?");
        assertThat(table.groups().get(3)).isEqualTo("Which areas interest you?");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void a_row_of_values_below_an_untitled_column_is_no_second_row_of_headers() {
        var table = only("Name||Site", "Amara Okafor|friendly|Lisbon", "Kenji Watanabe|kind|Osaka");

        assertThat(table.headers()).containsExactly("Name", "", "Site");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void blocks_with_headers_of_their_own_are_tables_of_their_own_and_stand_under_their_titles() {
        var tables = Tables.in(sheet(
                "Mentors",
                "Name|E-mail|Offers",
                "Kenji Watanabe|kenji@example.org|Excel",
                "",
                "Mentees",
                "Name|E-mail|Wants|Manager",
                "Amara Okafor|amara@example.org|Excel|Rui Silva"));

        assertThat(tables).extracting(Table::headerRow).containsExactly(2, 6);
        assertThat(tables.getFirst().titlesAbove(tables.getFirst().rows().getFirst()))
                .containsExactly("Mentors");
        assertThat(tables.getLast().titlesAbove(tables.getLast().rows().getFirst()))
                .containsExactly("Mentees");
        assertThat(tables.getFirst().rows())
                .extracting(SheetRow::number)
                .contains(3)
                .doesNotContain(6, 7);
    }

    @Test
    void the_same_headers_once_more_begin_no_other_table() {
        var table = only("Name|E-mail|Site", AMARA, "Name|E-mail|Site", KENJI);

        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void titles_within_a_table_are_meant_for_the_rows_below_them() {
        var table = only("Name|E-mail|Site", "Mentors", KENJI, "Mentees", AMARA);

        assertThat(table.titlesAbove(table.rows().get(1))).containsExactly("Mentors");
        assertThat(table.titlesAbove(table.rows().get(3))).containsExactly("Mentors", "Mentees");
    }

    @Test
    void the_name_of_the_program_is_no_title_that_makes_everybody_a_mentor() {
        assertThat(only("Mentor programme 2026", "Name|E-mail|Site", AMARA).sections())
                .isEmpty();
    }

    @Test
    void a_row_for_each_answer_becomes_a_column_for_each_question() {
        var table = only(
                "E-mail|Question|Answer",
                "amara@example.org|Full name|Amara Okafor",
                "amara@example.org|Site|Lisbon",
                "kenji@example.org|Full name|Kenji Watanabe",
                "kenji@example.org|Site|Osaka");

        assertThat(table.headers()).containsExactly("E-mail", "", "", "Full name", "Site");
        assertThat(table.rows())
                .extracting(row -> row.number() + " " + row.cell(3).shown() + " "
                        + row.cell(4).shown())
                .containsExactly(
                        "2 Amara Okafor Lisbon",
                        "3 Amara Okafor Lisbon",
                        "4 Kenji Watanabe Osaka",
                        "5 Kenji Watanabe Osaka");
    }

    @Test
    void an_export_of_questions_and_answers_is_known_by_its_titles_alone() {
        var table = Tables.in(sheet(
                        "Respondent|Question|Answer",
                        "R1|Full name|Ines Moreau",
                        "R1|E-mail|ines@example.org",
                        "R1|Role|Mentor",
                        "R2|Full name|Omar Haddad",
                        "R2|E-mail|omar@example.org",
                        "R2|Role|Mentee"))
                .getFirst();
        assertThat(table.headerRow()).isEqualTo(1);
        assertThat(table.headers()).contains("Full name", "E-mail", "Role");
    }

    @Test
    void tables_beside_each_other_are_told_apart_and_keep_the_numbers_of_their_rows() {
        var tables = Tables.in(sheet(
                "Mentors||||Mentees|",
                "Name|E-mail|Site||Name|E-mail",
                KENJI + "||Amara Okafor|amara@example.org",
                "||||Mei Chen|mei@example.org"));

        assertThat(tables).extracting(Table::sheet).containsExactly("Sheet1", "Sheet1 (E–F)");
        assertThat(tables.getFirst().rows()).extracting(SheetRow::number).containsExactly(3);
        assertThat(tables.getLast().rows()).extracting(SheetRow::number).containsExactly(3, 4);
        assertThat(tables.getLast().headers()).containsExactly("", "", "", "", "Name", "E-mail");
        assertThat(tables.getLast().sections()).extracting(Table.Section::title).containsExactly("Mentees");
    }

    @Test
    void an_empty_column_within_a_table_parts_nothing() {
        assertThat(only("Name||E-mail", "Amara Okafor||amara@example.org", "Mei Chen||mei@example.org")
                        .rows())
                .hasSize(2);
    }

    @Test
    void the_row_that_she_chose_is_the_headers() {
        var sheet = sheet("Name|E-mail|Site", "First name|Address|Town", AMARA);

        assertThat(Tables.at(sheet, 2).getFirst().headers()).containsExactly("First name", "Address", "Town");
        assertThat(Tables.at(sheet, 9)).isEmpty();
    }

    @Test
    void a_text_without_a_table_has_none() {
        assertThat(Tables.in(sheet("call the sites|tomorrow", "and the works council|too")))
                .isEmpty();
    }

    private static Table only(String... rows) {
        var tables = Tables.in(sheet(rows));
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    private static Sheet sheet(String... rows) {
        return new Sheet("Sheet1", false, rows(rows));
    }

    private static List<SheetRow> rows(String... rows) {
        var all = new ArrayList<SheetRow>();
        for (int n = 0; n < rows.length; n++) {
            if (!rows[n].isEmpty()) {
                var cells =
                        Arrays.stream(rows[n].split("\\|", -1)).map(Cell::text).toList();
                all.add(new SheetRow(n + 1, false, cells));
            }
        }
        return all;
    }
}
