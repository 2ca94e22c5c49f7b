package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.pairing.edit.KeptSettings;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;

/** What she asks for is remembered: with the run, and for the next one. */
class KeptSettingsTest {
    private static final Settings MUCH = new Settings(
            Aim.FAIR,
            40,
            20,
            50,
            List.of(new Limit(Limit.Side.MENTORS, BuiltIn.DEPARTMENT, "Finance", 5)),
            List.of(new Quota(BuiltIn.SITE, 30)),
            1_000);

    @TempDir
    private Path folder;

    private PairingFixture house;
    private KeptSettings kept;

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
        kept = new KeptSettings(house.desk.settings, house.stores, house.desk.journal);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void at_first_everyone_is_to_be_placed_and_nothing_else_is_asked() {
        assertThat(kept.of(house.program.id())).isEqualTo(Settings.of(Aim.EVERYONE));
    }

    @Test
    void without_a_word_the_next_run_asks_what_the_last_one_did() {
        house.criteria();
        house.runs.run(house.program.id(), Settings.of(Aim.BEST).withFloor(30), Progress.UNWATCHED);
        assertThat(kept.of(house.program.id())).isEqualTo(Settings.of(Aim.BEST).withFloor(30));
    }

    @Test
    void what_she_changed_is_there_again_and_is_one_step() {
        kept.keep(house.program.id(), MUCH);
        long steps = house.desk.journal.number();
        kept.keep(house.program.id(), MUCH);
        assertThat(kept.of(house.program.id())).isEqualTo(MUCH);
        assertThat(house.desk.journal.number()).isEqualTo(steps);
    }
}
