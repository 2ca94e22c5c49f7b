package org.pairwright.matching.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;

/** When people have time, as they write it. */
class WeekHoursTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({
        "Mon 9-12, 12",
        "monday 9:00 to 12:30, 14",
        "Mo-Fr 9-10, 20",
        "lundi 9h-12h, 12",
        "Sat 9am-1pm, 16",
        "Mon/Wed 14-15, 8",
        "月曜 9時〜11時, 8",
        "Sun 22-2, 16"
    })
    void days_and_hours_are_read_as_quarters_of_hours(String written, int quarters) {
        var hours = WeekHours.of(times("", written), "times", ON).orElseThrow();
        assertThat(hours.clock().cardinality()).isEqualTo(quarters);
        assertThat(hours.slots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Mornings", "Mon morning", "Mon 25-27", "Foo 9-12", "Mon 9"})
    void other_words_are_slots(String written) {
        var hours = WeekHours.of(times("", written), "times", ON).orElseThrow();
        assertThat(hours.clock().isEmpty()).isTrue();
        assertThat(hours.slots()).hasSize(1);
    }

    @Test
    void hours_are_compared_in_each_ones_time_zone() {
        assertThat(common(times("Asia/Tokyo", "Mon 18-20"), times("Europe/Dublin", "Mon 9-12")))
                .isEqualTo(8);
        assertThat(common(times("Asia/Tokyo", "Mon 9-12"), times("Europe/Dublin", "Mon 9-12")))
                .isZero();
        assertThat(common(times("Asia/Kolkata", "Mon 9-12"), times("UTC", "Mon 4-5")))
                .isEqualTo(4);
    }

    @Test
    void around_the_end_of_the_week_too() {
        assertThat(common(times("Pacific/Auckland", "Mon 8-10"), times("UTC", "Sun 19-23")))
                .isEqualTo(8);
    }

    @Test
    void where_a_time_zone_is_not_known_the_clocks_on_the_walls_are_compared() {
        assertThat(common(times("", "Mon 9-12"), times("Asia/Tokyo", "Mon 11-13")))
                .isEqualTo(4);
    }

    @Test
    void a_slot_that_both_name_is_an_hour() {
        assertThat(common(times("", "Mornings, Mon 9-10"), times("", "mornings ")))
                .isEqualTo(4);
    }

    private static int common(Answers one, Answers other) {
        return WeekHours.of(one, "times", ON)
                .orElseThrow()
                .common(WeekHours.of(other, "times", ON).orElseThrow());
    }

    private static Answers times(String zone, String written) {
        var answers = Answers.NONE.with("times", Answer.Choices.of(written));
        return zone.isEmpty() ? answers : answers.with(BuiltIn.TIMEZONE, new Answer.Text(zone));
    }
}
