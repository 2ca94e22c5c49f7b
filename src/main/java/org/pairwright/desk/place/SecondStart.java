package org.pairwright.desk.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.pairwright.desk.Desk;

/**
 * A second start brings the first window to the front instead of opening another: it leaves a request in the data folder,
 * and the first removes it when it comes. No socket is needed.
 */
public final class SecondStart {
    private static final String REQUEST = "come-forward.request";

    /** The first looks once a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path folder;
    private final Path request;

    public SecondStart(Path folder) {
        this.folder = folder;
        request = folder.resolve(REQUEST);
    }

    /** Asks the window that has the desk open to come forward; says whether there is one and it did. */
    public boolean isAnswered() {
        try {
            return Desk.isInUse(folder) && ask();
        } catch (IOException _) {
            return false;
        }
    }

    private boolean ask() throws IOException {
        Files.writeString(request, String.valueOf(ProcessHandle.current().pid()));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(request) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        // Whoever has the desk open shows no window, or ended before it saw the request.
        return !Files.deleteIfExists(request);
    }

    /** For the first: whether somebody asked since it last looked. */
    public boolean wasAsked() {
        try {
            return Files.deleteIfExists(request);
        } catch (IOException _) {
            return false;
        }
    }
}
