package org.pairwright.spreadsheet.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.pairwright.text.Sentence;

/** A file that is there whole or not at all: written beside its place, forced, checked, and only then renamed. */
public final class SafeFile {
    /** On Windows a virus scanner may hold a new file for a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Bytes; with less than that left, the disk is what was in the way. */
    private static final long TOO_LITTLE = 1 << 20;

    /** Causes looked at, in case they go round in a circle. */
    private static final int DEEPEST = 20;

    private final Move move;

    /** What is written into the file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What must hold of the file before it takes its name. */
    public interface Check {
        void of(Path written) throws IOException;
    }

    /** How a file takes its name. */
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    public SafeFile() {
        this(SafeFile::replace);
    }

    SafeFile(Move move) {
        this.move = move;
    }

    /**
     * Writes the file, over what may be there.
     *
     * @throws CannotSave where the disk, the folder or another program is in the way; then what was there is still there
     */
    public void write(Path target, Content content, Check check) throws CannotSave {
        var place = target.toAbsolutePath();
        var folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotSave(Sentence.of("writer.noFolder", nameOf(place), String.valueOf(folder)), missing(place));
        }
        if (Files.isDirectory(place)) {
            throw new CannotSave(Sentence.of("writer.isFolder", nameOf(place)), missing(place));
        }
        var beside = folder.resolve(
                "." + nameOf(place) + "." + ProcessHandle.current().pid() + ".part");
        try {
            force(beside, content);
            check.of(beside);
            rename(beside, place);
        } catch (IOException e) {
            throw new CannotSave(sentence(nameOf(place), folder, e), e);
        } catch (RuntimeException e) {
            var disk = diskIn(e).orElseThrow(() -> e);
            throw new CannotSave(sentence(nameOf(place), folder, disk), e);
        } finally {
            deleteQuietly(beside);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // What was in the way is told already.
        }
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < TOO_LITTLE;
        } catch (IOException _) {
            return false;
        }
    }

    private static void force(Path file, Content content) throws IOException {
        try (var channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** The library wraps what the disk says in exceptions of its own. */
    private static Optional<IOException> diskIn(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }

    private void rename(Path from, Path to) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                move.move(from, to);
                return;
            } catch (FileSystemException e) {
                if (System.nanoTime() > end) {
                    throw new HeldElsewhere(to, e);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE.toMillis()));
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

    private static Sentence sentence(String name, Path folder, IOException cause) {
        String where = folder.toString();
        if (cause instanceof HeldElsewhere) {
            return Sentence.of("writer.heldElsewhere", name);
        }
        if (cause instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return Sentence.of("writer.notAllowed", name, where);
        }
        if (isFull(folder)) {
            return Sentence.of("writer.diskFull", name, where);
        }
        return Sentence.of("writer.failed", name, where);
    }

    private static String nameOf(Path place) {
        return String.valueOf(place.getFileName());
    }

    private static IOException missing(Path place) {
        return new NoSuchFileException(place.toString());
    }

    /** The finished file could not take its name because somebody else holds what is there. */
    private static final class HeldElsewhere extends IOException {
        private static final long serialVersionUID = 1L;

        HeldElsewhere(Path target, IOException cause) {
            super(target.toString(), cause);
        }
    }
}
