package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.fixtures.EnduranceTable;
import org.pairwright.fixtures.Workload;
import org.pairwright.fixtures.disk.CrashStates;
import org.pairwright.fixtures.disk.CrashStates.State;
import org.pairwright.fixtures.disk.CrashStates.Unforced;
import org.pairwright.fixtures.disk.FaultyDisk;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.task.Progress;

class PowerLossTest {
    private static final int STEPS = 10;
    private static final int BATCH = 6;
    private static final long SEED = 20_261_105;

    @TempDir
    Path folder;

    /** By how many events were recorded when it was said to be done: the number of the step. */
    private final TreeMap<Integer, Integer> acknowledged = new TreeMap<>(Map.of(0, 0));

    private enum Verdict {
        OPENED,
        PUT_RIGHT,
        MISSED
    }

    @Test
    void a_loss_of_power_loses_nothing_acknowledged() throws IOException {
        System.out.println("seed " + SEED);
        var dice = new Random(SEED);
        var states = recordedSession();
        var sample = new ArrayList<State>();
        for (int i = 0; i < 8; i++) {
            for (Unforced unforced : Unforced.values()) {
                sample.add(new State(dice.nextInt(states.moments()), unforced, dice.nextLong()));
            }
        }
        assertThat(tryAll(states, sample, "power-sample")).isEmpty();
    }

    @Test
    @Tag("endurance")
    void a_loss_of_power_at_any_moment_loses_nothing_acknowledged() throws IOException {
        var states = recordedSession();
        var all = new ArrayList<State>();
        for (int moment = 0; moment < states.moments(); moment++) {
            for (Unforced unforced : Unforced.values()) {
                all.add(new State(moment, unforced, SEED + moment));
            }
        }
        assertThat(tryAll(states, all, "power")).isEmpty();
    }

    private CrashStates recordedSession() throws IOException {
        try (var disk = FaultyDisk.over(folder.resolve("recorded"))) {
            var recording = disk.record();
            for (int session = 0; session < 2; session++) {
                try (var desk = LaidDownDesk.opened(disk.root())) {
                    var work = new Workload(desk.journal(), new PersonStore(desk.database()));
                    for (int i = 1; i <= STEPS / 2; i++) {
                        int step = session * STEPS / 2 + i;
                        work.step(step, persons(step));
                        acknowledged.put(recording.length(), step);
                    }
                    desk.backups().make(desk.database(), BackupReason.WORK);
                }
            }
            return new CrashStates(recording);
        }
    }

    private static int persons(int step) {
        return step == BATCH ? 150 : 2;
    }

    private List<State> tryAll(CrashStates states, List<State> chosen, String table) throws IOException {
        var missed = new ArrayList<State>();
        Map<Unforced, Map<Verdict, Integer>> counts = new EnumMap<>(Unforced.class);
        for (State state : chosen) {
            var into = Files.createTempDirectory(folder, "state");
            states.write(state, into);
            var verdict = judge(into, acknowledged.floorEntry(state.events()).getValue());
            counts.computeIfAbsent(state.unforced(), _ -> new EnumMap<>(Verdict.class))
                    .merge(verdict, 1, Integer::sum);
            if (verdict == Verdict.MISSED) {
                missed.add(state);
            }
        }
        table(table, counts);
        return missed;
    }

    private static Verdict judge(Path folder, int acknowledged) throws IOException {
        return switch (Desk.open(folder, DeskFixture.CLOCK)) {
            case Opening.Opened(Desk desk, List<?> _) -> holds(desk, acknowledged) ? Verdict.OPENED : Verdict.MISSED;
            case Opening.Damaged(Recovery recovery) -> judge(recovery, acknowledged);
            case Opening.Refused _, Opening.Locked _ -> Verdict.MISSED;
        };
    }

    private static Verdict judge(Recovery recovery, int acknowledged) throws IOException {
        if (recovery.offers().isEmpty()) {
            recovery.close();
            return Verdict.MISSED;
        }
        return recovery.repair(recovery.offers().getFirst(), Progress.UNWATCHED)
                                instanceof Opening.Opened(Desk desk, List<?> _)
                        && holds(desk, acknowledged)
                ? Verdict.PUT_RIGHT
                : Verdict.MISSED;
    }

    private static boolean holds(Desk desk, int acknowledged) {
        try (desk) {
            var held = new Workload(desk.journal(), new PersonStore(desk.database())).held();
            return held.holds(acknowledged) && held.isWhole(PowerLossTest::persons);
        }
    }

    private static void table(String name, Map<Unforced, Map<Verdict, Integer>> counts) throws IOException {
        var table = new EnduranceTable(name, "what was not forced", "states", "opened whole", "put right", "missed");
        counts.forEach((unforced, verdicts) -> table.row(
                unforced,
                verdicts.values().stream().mapToInt(Integer::intValue).sum(),
                verdicts.getOrDefault(Verdict.OPENED, 0),
                verdicts.getOrDefault(Verdict.PUT_RIGHT, 0),
                verdicts.getOrDefault(Verdict.MISSED, 0)));
        table.write();
    }
}
