package org.pairwright.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.SheetRow;

class RunningSheetsTest {

    @Test
    void a_list_of_mentors_and_mentees_by_name_is_read_as_pairs() {
        var found = RunningSheets.read(
                "pairs.csv", sheet("Mentor|Mentee", "Ines Moreau|Omar Haddad", "Ines Moreau|Mei Chen"));

        assertThat(found)
                .hasValueSatisfying(running -> assertThat(running.pairs()).hasSize(2));
    }

    @Test
    void crosses_under_mentor_and_mentee_say_what_somebody_wants_to_be_and_name_nobody() {
        var found = RunningSheets.read(
                "people.csv",
                sheet(
                        "Name|E-mail|Mentor?|Mentee?",
                        "Ines Moreau|i@example.org|x|",
                        "Omar Haddad|o@example.org|yes|no"));

        assertThat(found).isEmpty();
    }

    @Test
    void titles_above_two_blocks_of_people_are_no_list_of_pairs() {
        var found = RunningSheets.read(
                "blocks.csv",
                sheet(
                        "Mentors||Mentees|",
                        "Name|E-mail|Name|E-mail",
                        "Ines Moreau|i@example.org|Omar Haddad|o@example.org"));

        assertThat(found).isEmpty();
    }

    private static Sheet sheet(String... rows) {
        return new Sheet(
                "people",
                false,
                IntStream.range(0, rows.length)
                        .mapToObj(n -> new SheetRow(
                                n + 1,
                                false,
                                Stream.of(rows[n].split("\\|")).map(Cell::text).toList()))
                        .toList());
    }
}
