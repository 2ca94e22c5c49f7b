package org.pairwright.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.RunningDesk;
import org.pairwright.following.PairLives;
import org.pairwright.pairing.roster.PairingStores;

class ReportSourcesTest {
    @TempDir
    Path folder;

    @Test
    void everything_that_a_report_tells_of_comes_from_the_desk() {
        try (var running = new RunningDesk(folder)) {
            var pair = running.amaraAndKenji(Cast.TODAY.minusDays(10));
            var desk = running.desk;
            var circle = running.circle(
                    "First budget", desk.participants.find(pair.mentor()).orElseThrow());
            var stores = new PairingStores(
                    desk.programs,
                    new PairingStores.People(desk.persons, desk.participants, desk.fields),
                    new PairingStores.Terms(desk.criteria, desk.pinsAndBans, desk.choices),
                    new PairingStores.Results(desk.runs, desk.circles, desk.pairs));
            var input = new ReportSources(stores, new PairLives(running.records)).of(running.program.id(), Cast.TODAY);
            assertThat(input.facts().program().name()).isEqualTo("Leadership 2026");
            assertThat(input.facts().participants()).hasSize(2);
            assertThat(input.facts().persons())
                    .extracting(person -> person.name().full())
                    .containsExactlyInAnyOrder("Amara Okafor", "Kenji Watanabe");
            assertThat(input.facts().pairs())
                    .extracting(life -> life.pair().id())
                    .containsExactly(pair.id());
            assertThat(input.run()).isEmpty();
            assertThat(input.facts().circles()).containsExactly(circle);
        }
    }
}
