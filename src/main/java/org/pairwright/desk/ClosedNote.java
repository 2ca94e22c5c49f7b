package org.pairwright.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.pairwright.storage.Database;
import org.pairwright.storage.file.ForcedFile;
import org.pairwright.storage.json.Json;

/**
 * What was noted of the database's file when the desk was closed in order. Where the file is just so at the next start, no
 * row needs to be looked at.
 *
 * @param size in bytes
 * @param digest SHA-256, in hexadecimal
 * @param number the desk's change number
 */
record ClosedNote(long size, String digest, long number) {
    private static final String FILE = "closed.note";

    /** The note that was left, if it can be read: it is only a short cut. */
    static Optional<ClosedNote> read(Path folder) {
        try {
            var plain = Json.object(Files.readString(folder.resolve(FILE)));
            var note = new ClosedNote(plain.number("size"), plain.text("digest"), plain.number("number"));
            return Optional.of(note).filter(whole -> whole.check().equals(plain.text("check")));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** Of the file as it lies there now. */
    static ClosedNote of(Path folder, long number) throws IOException {
        var file = folder.resolve(Database.FILE);
        return new ClosedNote(Files.size(file), digest(file), number);
    }

    boolean fits(Path folder) throws IOException {
        var file = folder.resolve(Database.FILE);
        return Files.exists(file) && Files.size(file) == size && digest(file).equals(digest);
    }

    void leave(Path folder) throws IOException {
        ForcedFile.write(
                folder.resolve(FILE),
                Json.text(Map.of("size", size, "digest", digest, "number", number, "check", check()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** From now on the file changes. */
    static void takeAway(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /** Over all it says: a damaged note must raise no alarm about a desk that is whole. */
    private String check() {
        var said = size + " " + digest + " " + number;
        return HexFormat.of().formatHex(sha().digest(said.getBytes(StandardCharsets.UTF_8)));
    }

    private static String digest(Path file) throws IOException {
        try (var out = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), sha())) {
            Files.copy(file, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
