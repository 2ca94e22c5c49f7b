package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.run.RunStore;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.dashboard.StoredFacts;
import org.pairwright.ui.desk.DeskNews;
import org.pairwright.ui.desk.SearchIndex;
import org.pairwright.ui.shell.Place;
import org.pairwright.ui.shell.WindowState;

/** A desk that is opened again shows at once what waits on it. */
class OpeningTest {
    @TempDir
    Path folder;

    @Test
    void counts_search_and_the_last_step_are_there_before_anything_is_done() {
        try (var sample = SampleWindow.withSample(folder)) {
            var state = WindowState.fresh();
            var index = new SearchIndex(SampleWindow.MESSAGES, state.navigator());
            var facts = new StoredFacts(
                    sample.open.participants,
                    sample.open.persons,
                    sample.open.lives,
                    sample.open.circles,
                    new RunStore(sample.open.database));
            new DeskNews(
                            new DeskNews.Reading(sample.open.programs, sample.open.steps, facts),
                            state,
                            Jobs.immediately(),
                            DeskFixture.CLOCK,
                            index)
                    .begin();
            assertThat(state.counts().waiting().get(Place.HOME)).isEqualTo(4L);
            assertThat(state.saved().lastProperty().get()).isPresent();
            assertThat(index.sources().getFirst().find("amara eze", 5)).isNotEmpty();
            assertThat(index.sources().getLast().find("amara eze", 5)).isNotEmpty();
        }
    }
}
