package org.pairwright.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.fixtures.Cast;
import org.pairwright.intake.DeskKnowledge;
import org.pairwright.intake.Intake;
import org.pairwright.intake.IntakeOptions;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.pairs.Session;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.task.Progress;

/** Pair lists, session logs and goals as people keep them. */
class PairListsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mentor,Mentee",
                "Mentorin,Mentee",
                "Mentor,Protégé",
                "Mentora,Mentorada",
                "Name Mentor,Name Mentee",
                "Mentor/in,Mentorand/in",
                "Mentor e-mail,Mentee e-mail",
                "E-Mail der Mentorin,E-Mail des Mentees",
                "Correo del mentor,Correo de la mentorada",
                "メンター,メンティー",
                "المرشد,المتدرب"
            })
    void two_columns_are_a_pair_list(String headers) throws IOException {
        var running = read(headers + "\nKenji Watanabe,Amara Okafor\nIngrid Lindqvist,Liam O’Connell\n");

        assertThat(running.pairs()).hasSize(2);
        assertThat(running.pairs().getFirst().two().mentor().name()).isEqualTo("Kenji Watanabe");
        assertThat(running.pairs().getFirst().course().state()).isEqualTo(PairState.ACTIVE);
    }

    @Test
    void names_and_addresses_of_both_belong_together() throws IOException {
        var two = read("""
                        Mentor first name,Mentor last name,Mentor e-mail,Mentee name,Mentee e-mail,Status
                        Kenji,Watanabe,kenji@example.org,Amara Okafor,amara@example.org,laufend
                        """).pairs().getFirst().two();

        assertThat(two.mentor()).isEqualTo(new Who("Kenji Watanabe", "kenji@example.org"));
        assertThat(two.mentee()).isEqualTo(new Who("Amara Okafor", "amara@example.org"));
    }

    @Test
    void where_people_tick_mentor_or_mentee_each_row_is_one_person() throws IOException {
        assertThat(read("""
                        Name,E-mail,Mentor,Mentee
                        Amara Okafor,amara@example.org,,yes
                        Kenji Watanabe,kenji@example.org,yes,
                        Mei Chen,mei@example.org,yes,yes
                        """).pairs()).isEmpty();
    }

    @Test
    void every_row_is_a_pair_or_a_problem() throws IOException {
        var running = read("""
                Mentor,Mentee,Status
                Kenji Watanabe,Amara Okafor,active
                ,Liam O’Connell,active
                Ingrid Lindqvist,Mei Chen,somehow
                Omar Haddad,Ana Kovač,beendet
                """);

        assertThat(running.rows()).isEqualTo(4);
        assertThat(running.pairs()).hasSize(2);
        assertThat(running.problems()).hasSize(2);
    }

    @Test
    void a_log_of_sessions_is_read_with_its_minutes_and_channels() throws IOException {
        var sessions = read("""
                        Mentorin,Mentee,Datum,Dauer,Kanal,Thema
                        Kenji Watanabe,Amara Okafor,03.03.2026,1h30,per Zoom,Budget
                        Kenji Watanabe,Amara Okafor,17.03.2026,45 Min.,Telefon,Excel
                        Kenji Watanabe,Amara Okafor,31.03.2026,"1,5 Std.",persönlich,
                        """).sessions();

        assertThat(sessions)
                .extracting(SessionRow::minutes)
                .containsExactly(OptionalInt.of(90), OptionalInt.of(45), OptionalInt.of(90));
        assertThat(sessions)
                .extracting(SessionRow::channel)
                .containsExactly(Session.Channel.VIDEO, Session.Channel.PHONE, Session.Channel.IN_PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "90,90",
        "90 min,90",
        "1h30,90",
        "1 h 30 min,90",
        "1:30,90",
        "1.5 hours,90",
        "2h,120",
        "45’,45",
        "1 hora,60"
    })
    void how_long_it_was_is_understood(String written, int minutes) {
        assertThat(Lengths.of(Cell.text(written), "Duration")).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"long", "0", "99 h", "-5"})
    void what_is_no_length_is_left_out(String written) {
        assertThat(Lengths.of(Cell.text(written), "Duration")).isEmpty();
    }

    private RunningProgram read(String content) throws IOException {
        var file = Files.writeString(folder.resolve("pairs.csv"), content);
        return Intake.review(List.of(file), IntakeOptions.usual(Cast.TODAY), DeskKnowledge.none(), Progress.UNWATCHED)
                .running();
    }
}
