package org.pairwright.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.RunningDesk;
import org.pairwright.following.PairLives;
import org.pairwright.insight.FunnelStep;
import org.pairwright.insight.HealthLevel;
import org.pairwright.insight.ProgramFigures;

class StoredFactsTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Test
    void what_is_stored_of_a_program_becomes_its_figures(@TempDir Path folder) {
        try (var running = new RunningDesk(folder)) {
            var pair = running.amaraAndKenji(START);
            var desk = running.desk;
            var reading = new StoredFacts(
                    desk.participants, desk.persons, new PairLives(running.records), desk.circles, desk.runs);
            running.circle("First budget", desk.participants.find(pair.mentor()).orElseThrow());
            assertThat(reading.apply(running.program).circles())
                    .extracting(circle -> circle.topic())
                    .containsExactly("First budget");
            var figures = ProgramFigures.of(reading.apply(running.program), START.plusDays(40));
            assertThat(figures.funnel().count(FunnelStep.ACTIVE)).isEqualTo(2);
            assertThat(figures.health().pairs(HealthLevel.AT_RISK)).containsExactly(pair.id());
            assertThat(figures.people().freePlaces()).isEqualTo(1);
            assertThat(figures.quality().mean()).isEqualTo(85);
            assertThat(figures.skills()).isNotEmpty();
        }
    }
}
