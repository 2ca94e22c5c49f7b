package org.pairwright.storage.file;

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

/** A file of the data folder that is there whole or not at all, also after a power failure. */
public final class ForcedFile {
    /** The end of names under which a file is being written; what is left of a crash goes at the next start. */
    public static final String PART = ".part";

    /** On Windows a virus scanner may hold a new file for a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private ForcedFile() {}

    /** Writes it beside its place, forces it, and gives it its name. */
    public static void write(Path file, byte[] content) throws IOException {
        var part = partOf(file);
        try {
            try (var channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            rename(part, file);
        } finally {
            deleteQuietly(part);
        }
    }

    public static Path partOf(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Gives a forced file its name, in place of what had it, and makes that lasting too. */
    public static void rename(Path from, Path to) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                replace(from, to);
                forceFolder(to.toAbsolutePath().resolveSibling(""));
                return;
            } catch (FileSystemException e) {
                if (System.nanoTime() > end || !Files.exists(from)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    public static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A name is lasting once its folder is forced; Windows does that by itself and does not open folders. */
    public static void forceFolder(Path folder) {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException _) {
            // Nothing more can be done here, and the file itself is forced.
        }
    }

    /** What is left over is looked for at the next start. */
    public static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It is only a leftover.
        }
    }
}
