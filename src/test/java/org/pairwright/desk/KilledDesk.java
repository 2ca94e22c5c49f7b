package org.pairwright.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.pairwright.fixtures.Workload;
import org.pairwright.storage.people.PersonStore;

/** Lets another process work at a desk, kills it in the middle as {@code kill -9} does, and looks at what is left. */
final class KilledDesk {
    private static final int MOST_STEPS = 8;
    private static final int EARLY = 5;
    private static final long IN_A_STEP = 120_000_000;
    private static final long WHILE_OPENING = 900_000_000;

    private final Path folder;
    private final int personsEach;
    private int acknowledged;

    KilledDesk(Path folder, int personsEach) {
        this.folder = folder;
        this.personsEach = personsEach;
    }

    /**
     * What became of one kill.
     *
     * @param steps how many were acknowledged before it
     */
    record Outcome(int steps, boolean opened, boolean lost, boolean half) {
        boolean isGood() {
            return opened && !lost && !half;
        }
    }

    Outcome killOnce(Random dice) throws IOException {
        int before = acknowledged;
        workAndKill(dice);
        int steps = acknowledged - before;
        if (!(Desk.open(folder, Clock.systemUTC()) instanceof Opening.Opened(Desk desk, var _))) {
            return new Outcome(steps, false, false, false);
        }
        try (desk) {
            var held = new Workload(desk.journal(), new PersonStore(desk.database())).held();
            return new Outcome(steps, true, !held.holds(acknowledged), !held.isWhole(personsEach));
        }
    }

    /** Now and then the kill comes while the program still opens the desk. */
    private void workAndKill(Random dice) throws IOException {
        boolean early = dice.nextInt(EARLY) == 0;
        int steps = early ? 0 : 1 + dice.nextInt(MOST_STEPS);
        long pause = early ? dice.nextLong(WHILE_OPENING) : dice.nextLong(IN_A_STEP);
        var process = start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int read = 0; read < steps; read++) {
                acknowledged = Integer.parseInt(Objects.requireNonNull(said.readLine(), "the program ended by itself"));
            }
            LockSupport.parkNanos(pause);
            process.toHandle().destroyForcibly();
            said.lines().forEach(line -> acknowledged = Integer.parseInt(line));
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkUntilKilled.class.getName(),
                        folder.toString(),
                        String.valueOf(personsEach))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
