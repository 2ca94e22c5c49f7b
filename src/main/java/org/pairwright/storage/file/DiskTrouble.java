package org.pairwright.storage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.pairwright.text.Sentence;

/** Says what is wrong with the disk under the data folder, in words. */
public final class DiskTrouble {
    /** Bytes that must be left beside what is written: the database grows by more than its rows. */
    static final long RESERVE = 4L << 20;

    /** Causes looked at, in case they go round in a circle. */
    private static final int DEEPEST = 20;

    private DiskTrouble() {}

    /** The sentence for a failure while something was written into the folder. */
    public static Sentence sentence(Path folder, Throwable failure) {
        if (!Files.isDirectory(folder)) {
            return Sentence.of("storage.folderGone", folder.toString());
        }
        if (isFull(folder, failure)) {
            return Sentence.of("storage.diskFull", folder.toString());
        }
        if (causes(failure).anyMatch(AccessDeniedException.class::isInstance) || !Files.isWritable(folder)) {
            return Sentence.of("storage.readOnly", folder.toString());
        }
        return Sentence.of("storage.notWritten", folder.toString());
    }

    /** The sentence for a failure while a file was saved somewhere that she named. */
    public static Sentence saving(Path file, Throwable failure) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Sentence.of("storage.noSuchFolder", file.toString());
        }
        return sentence(folder, failure);
    }

    /** Whether any cause is the disk's: what it says is to be expected of disks. */
    public static boolean isOfTheDisk(Throwable failure) {
        return causes(failure).anyMatch(IOException.class::isInstance);
    }

    /** Whether the database could not read a part of its own file. */
    public static boolean isDamage(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof MVStoreException damage
                        && (damage.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
                                || damage.getErrorCode() == DataUtils.ERROR_CHUNK_NOT_FOUND));
    }

    /** Whether nothing can be written there just now, so that a file that cannot be opened need not be damaged. */
    public static boolean isFullOrReadOnly(Path folder) throws IOException {
        return !hasRoom(folder, 0) || !Files.isWritable(folder);
    }

    public static boolean hasRoom(Path folder, long bytes) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() >= bytes + RESERVE;
    }

    private static boolean isFull(Path folder, Throwable failure) {
        try {
            return causes(failure)
                            .map(cause -> String.valueOf(cause.getMessage()))
                            .anyMatch(said -> said.contains("No space left") || said.contains("not enough space"))
                    || !hasRoom(folder, 0);
        } catch (IOException _) {
            return false;
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, DiskTrouble::cause)
                .limit(DEEPEST);
    }

    /** Of rows written together, JDBC tells why each failed as the next failure, not as the cause. */
    private static @Nullable Throwable cause(Throwable failure) {
        return failure instanceof SQLException sql && sql.getCause() == null
                ? sql.getNextException()
                : failure.getCause();
    }
}
