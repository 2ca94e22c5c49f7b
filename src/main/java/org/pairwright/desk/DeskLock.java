package org.pairwright.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a second program out of the desk for as long as the first lives; a crash frees it. */
final class DeskLock implements AutoCloseable {
    private static final String FILE = "in-use.lock";

    private final FileChannel channel;
    private final FileLock lock;

    private DeskLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** The lock, or nothing where another program has it. */
    static Optional<DeskLock> take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new DeskLock(channel, lock));
            }
        } catch (OverlappingFileLockException takenInThisProcess) {
            // Told apart by nothing: to her it is the same second start.
        }
        channel.close();
        return Optional.empty();
    }

    /** Lets others in, whatever the system says to it: a lock ends with its process at the latest. */
    void leave() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
