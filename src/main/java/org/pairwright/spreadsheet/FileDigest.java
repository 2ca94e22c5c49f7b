package org.pairwright.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pairwright.text.Sentence;

/** By what a file is recognised when it comes again. */
public final class FileDigest {
    private FileDigest() {}

    /** SHA-256 of the content in hexadecimal. */
    public static String of(Path file) throws UnreadableFile {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (IOException gone) {
            throw new UnreadableFile(
                    Sentence.of("spreadsheet.unreadable.locked", String.valueOf(file.getFileName())), gone);
        }
    }

    /** The same of something that never was a file. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
