package org.pairwright.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.RunningDesk;
import org.pairwright.following.PairLives;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.reporting.ReportKind;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;

class StoredReportsTest {
    @TempDir
    Path folder;

    @Test
    void every_report_of_a_running_program_is_saved_and_a_missing_folder_is_named() throws Exception {
        try (var running = new RunningDesk(folder.resolve("desk"))) {
            running.amaraAndKenji(Cast.TODAY.minusDays(10));
            var saver = saver(running);
            for (ReportKind kind : ReportKind.values()) {
                var file = folder.resolve(kind + ".xlsx");
                assertThat(saver.save(kind, running.program.id(), file, Progress.UNWATCHED))
                        .isEqualTo(new ReportSaver.Outcome.Saved(file, Files.size(file)));
            }
            var nowhere = folder.resolve("gone").resolve("report.xlsx");
            var outcome = saver.save(ReportKind.PAIRS, running.program.id(), nowhere, Progress.UNWATCHED);
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            ReportSaver.Outcome.NotSaved.class,
                            trouble -> assertThat(ReportsParts.MESSAGES.say(trouble.why()))
                                    .contains("there is no folder"));
            assertThat(nowhere.getParent()).doesNotExist();
        }
    }

    private static StoredReports saver(RunningDesk running) {
        var desk = running.desk;
        var stores = new PairingStores(
                desk.programs,
                new PairingStores.People(desk.persons, desk.participants, desk.fields),
                new PairingStores.Terms(desk.criteria, desk.pinsAndBans, desk.choices),
                new PairingStores.Results(desk.runs, desk.circles, desk.pairs));
        return new StoredReports(
                new ReportSources(stores, new PairLives(running.records)),
                new Reports(ReportsParts.MESSAGES),
                DeskFixture.CLOCK);
    }
}
