package org.pairwright;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.journey.Tour;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;
import org.pairwright.ui.shell.PeopleFilter;

/** Draws every screen on the sample program in the whole window, light and dark, to be looked at. */
@Tag("tour")
class SampleTourTest {
    private static final Path UNTIDY = Path.of("sample-data/untidy-signups.xlsx");

    @TempDir
    Path folder;

    private SampleWindow sample;

    @BeforeEach
    void open() {
        sample = SampleWindow.withSample(folder);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void every_place_of_the_window() {
        draw("home", new Destination.Home());
        draw("people", new Destination.PeopleList(PeopleFilter.ALL));
        draw("person", new Destination.PersonDetail(firstParticipant()));
        draw("intake", new Destination.Intake(List.of(UNTIDY)));
        draw("matching-criteria", new Destination.Matching());
        draw("pairs", new Destination.PairsList(PairFilter.ALL));
        draw("pair", new Destination.PairDetail(firstPair()));
        draw("reports", new Destination.Reports());
        draw("settings", new Destination.Settings());
        draw("welcome", new Destination.Welcome());
    }

    @Test
    void a_proposal_that_waits_for_her() {
        sample.open.matching.run(program(), Settings.of(Aim.EVERYONE), Progress.UNWATCHED);
        draw("matching-proposal", new Destination.Matching());
    }

    private void draw(String name, Destination destination) {
        Tour.picture("sample-" + name, (theme, width, height) -> {
            var wiring = sample.wiring(new Stage(), theme, Jobs.immediately());
            var scene = wiring.window().scene(width, height);
            wiring.state().navigator().navigate(destination);
            return scene;
        });
    }

    private long program() {
        return sample.open.programs.all().getFirst().id();
    }

    private long firstParticipant() {
        return sample.open.participants.ofProgram(program()).getFirst().id();
    }

    private long firstPair() {
        return sample.open.pairs.ofProgram(program()).getFirst().id();
    }
}
