package org.pairwright.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pairwright.sealing.KeySlots;
import org.pairwright.sealing.NotWhole;
import org.pairwright.storage.file.ForcedFile;
import org.pairwright.text.Sentence;

/**
 * The file beside the desk that keeps its data key under password and recovery code. It says nothing of whether the desk
 * is encrypted: that stands at the beginning of the desk’s own file, and where that is plain, a key file is a left-over.
 */
public final class KeyFile {
    private static final String ENDING = ".key";
    private static final String NAME = "desk" + ENDING;
    private static final String ASIDE = NAME + ".unused";
    private static final int MOST_BYTES = 16 * 1024;

    private KeyFile() {}

    /** What the folder holds. */
    public sealed interface Found {

        /** No key file: the desk has no password. */
        record Missing() implements Found {}

        record Whole(KeySlots slots) implements Found {}

        /** A key file that nobody may be asked a password for: it would never be right. */
        record Damaged(Sentence why) implements Found {}
    }

    /**
     * Looks into the data folder.
     *
     * @throws IOException if there is a file that cannot be read at all
     */
    public static Found find(Path folder) throws IOException {
        try (var file = Files.newInputStream(folder.resolve(NAME))) {
            var text = new String(file.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
            return new Found.Whole(KeySlots.fromText(text));
        } catch (NoSuchFileException _) {
            return new Found.Missing();
        } catch (NotWhole _) {
            return new Found.Damaged(Sentence.of("desk.keyFileDamaged", NAME, folder.toString()));
        }
    }

    /**
     * Puts these slots in the place of whatever was there.
     *
     * @throws IOException if it could not be written; the former key file is there still
     */
    static void write(Path folder, KeySlots slots) throws IOException {
        ForcedFile.write(folder.resolve(NAME), slots.toText().getBytes(StandardCharsets.ISO_8859_1));
    }

    static void remove(Path folder) throws IOException {
        if (Files.deleteIfExists(folder.resolve(NAME))) {
            ForcedFile.forceFolder(folder);
        }
    }

    /** No longer the key file, yet not lost: nobody throws away a key while something may be locked with it. */
    static void setAside(Path folder) throws IOException {
        ForcedFile.rename(folder.resolve(NAME), folder.resolve(ASIDE));
    }
}
