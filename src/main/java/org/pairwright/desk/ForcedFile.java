package org.pairwright.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A small file that is there whole or as it was before, whenever the power goes: written beside, forced, renamed. */
public final class ForcedFile {
    private static final String BESIDE = ".new";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private ForcedFile() {}

    /**
     * Puts the content in the place of what was there.
     *
     * @throws IOException if it could not be written; what was there before is there still
     */
    public static void write(Path folder, String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        var beside = folder.resolve(name + BESIDE);
        try {
            force(beside, content);
            rename(beside, file);
        } catch (IOException e) {
            discard(beside, e);
            throw e;
        }
        forceFolder(folder);
    }

    /** Makes names lasting: what was renamed or removed is so after a loss of power. */
    static void forceFolder(Path folder) {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException _) {
            // Windows opens no folders; there the journal of the file system keeps names in order
        }
    }

    /** A virus scanner may hold a file for a moment, above all on Windows. */
    static void rename(Path from, Path to) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                replace(from, to);
                return;
            } catch (FileSystemException e) {
                if (System.nanoTime() > end || !Files.exists(from)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void force(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (var bytes = ByteBuffer.wrap(content); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void discard(Path beside, IOException because) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
