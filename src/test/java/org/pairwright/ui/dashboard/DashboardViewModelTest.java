package org.pairwright.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.insight.FunnelStep;
import org.pairwright.program.people.Status;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;

class DashboardViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final ProgramSketch sketch = new ProgramSketch(TODAY.minusMonths(3), TODAY.plusMonths(9));
    private final CurrentProgram current = new CurrentProgram();

    @Test
    void without_a_program_there_is_nothing_to_look_at() {
        assertThat(loaded(9).home()).isEqualTo(new Home.NoProgram());
    }

    @Test
    void a_program_without_people_asks_for_their_sheets() {
        chooseTheProgram();
        assertThat(loaded(9).home()).isEqualTo(new Home.NoPeople(sketch.facts().program()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, Good morning.",
        "11, Good morning.",
        "12, Good afternoon.",
        "17, Good afternoon.",
        "18, Good evening."
    })
    void she_is_greeted_by_the_time_of_day(int hour, String salutation) {
        sketch.mentee("Amara Okafor", Status.WAITING);
        chooseTheProgram();
        assertThat(greeting(hour)).isEqualTo(salutation + " Nothing needs you today.");
    }

    @Test
    void the_greeting_counts_what_needs_her() {
        sketch.mentee("Amara Okafor", Status.APPLIED);
        chooseTheProgram();
        assertThat(greeting(9)).isEqualTo("Good morning. One thing needs you today.");
        sketch.mentor("Kenji Watanabe", 2);
        assertThat(greeting(9)).isEqualTo("Good morning. 2 things need you today.");
    }

    @Test
    void every_visit_computes_the_figures_anew() {
        sketch.mentee("Amara Okafor");
        chooseTheProgram();
        var model = loaded(9);
        assertThat(today(model).figures().funnel().count(FunnelStep.CONFIRMED)).isEqualTo(1);
        sketch.mentee("Mei Chen");
        model.load();
        assertThat(today(model).figures().funnel().count(FunnelStep.CONFIRMED)).isEqualTo(2);
    }

    private void chooseTheProgram() {
        current.replaceAll(List.of(sketch.facts().program()));
    }

    private DashboardViewModel loaded(int hour) {
        var clock = Clock.fixed(TODAY.atTime(hour, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var model = new DashboardViewModel(current, _ -> sketch.facts(), Jobs.immediately(), clock);
        model.load();
        return model;
    }

    private String greeting(int hour) {
        var today = today(loaded(hour));
        assertThat(today.at()).isEqualTo(LocalDateTime.of(TODAY, java.time.LocalTime.of(hour, 0)));
        return new Messages(Locale.UK, ZoneOffset.UTC).say(today.greeting());
    }

    private static Home.Today today(DashboardViewModel model) {
        assertThat(model.home()).isInstanceOf(Home.Today.class);
        return (Home.Today) model.home();
    }
}
