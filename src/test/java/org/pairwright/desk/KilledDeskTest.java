package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.KilledDesk.Outcome;
import org.pairwright.fixtures.EnduranceTable;

class KilledDeskTest {
    private static final int ONE_PERSON = 1;
    private static final int MANY_PERSONS = 300;
    private static final int KILLS_OF_ONE_DESK = 5;

    @TempDir
    Path folder;

    @Test
    void a_kill_among_single_edits_loses_nothing_acknowledged() throws IOException {
        assertThat(kill(6, ONE_PERSON, 20_261_102)).allMatch(Outcome::isGood);
    }

    @Test
    void a_kill_among_bulk_imports_loses_nothing_acknowledged_and_leaves_no_half() throws IOException {
        assertThat(kill(6, MANY_PERSONS, 20_261_103)).allMatch(Outcome::isGood);
    }

    @Test
    @Tag("endurance")
    void four_hundred_kills_lose_nothing() throws IOException {
        var table = new EnduranceTable("kills", "kill -9", "runs", "acknowledged", "lost", "half", "unopenable");
        var edits = kill(200, ONE_PERSON, 1);
        row(table, "single edits", edits);
        var imports = kill(200, MANY_PERSONS, 2);
        row(table, "bulk imports", imports);
        table.write();
        assertThat(edits).allMatch(Outcome::isGood);
        assertThat(imports).allMatch(Outcome::isGood);
    }

    private List<Outcome> kill(int times, int personsEach, long seed) throws IOException {
        System.out.println("seed " + seed);
        var dice = new Random(seed);
        var outcomes = new ArrayList<Outcome>();
        while (outcomes.size() < times) {
            var desk = new KilledDesk(Files.createTempDirectory(folder, "desk"), personsEach);
            for (int i = 0; i < KILLS_OF_ONE_DESK && outcomes.size() < times; i++) {
                outcomes.add(desk.killOnce(dice));
            }
        }
        return outcomes;
    }

    private static void row(EnduranceTable table, String kind, List<Outcome> outcomes) {
        table.row(
                kind,
                outcomes.size(),
                outcomes.stream().mapToInt(Outcome::steps).sum(),
                outcomes.stream().filter(Outcome::lost).count(),
                outcomes.stream().filter(Outcome::half).count(),
                outcomes.stream().filter(outcome -> !outcome.opened()).count());
    }
}
