package org.pairwright.storage.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.pairwright.sealing.DataKey;

/**
 * A file of H2's and how it is opened. H2's defaults lose acknowledged work, so nothing is delayed; nothing is written
 * outside: results stay in memory and there is no trace file.
 *
 * @param path the file, whose name ends as H2 wants it
 * @param key with it everything in the file is sealed; H2's own derivation is weak, so it gets a derived key, never a
 *     password
 * @param tidiedAtClosing whether H2 may take a moment at closing to make the file smaller
 */
public record DatabaseFile(Path path, Optional<DataKey> key, boolean tidiedAtClosing) {
    static final String ENDING = ".mv.db";

    /** The name of the desk's file in the data folder. */
    public static final String NAME = "desk" + ENDING;

    private static final byte[] SEALED = "H2encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLAIN = "H:2,".getBytes(StandardCharsets.US_ASCII);
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;MAX_MEMORY_ROWS=100000000"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    public boolean exists() {
        return Files.exists(path);
    }

    /** Whether the file on the disk needs a key, by its first bytes. */
    static boolean isSealed(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SEALED.length), SEALED);
        }
    }

    /** Whether the file on the disk begins as a plain one does. */
    static boolean isPlain(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PLAIN.length), PLAIN);
        }
    }

    public DatabaseFile(Path path, Optional<DataKey> key) {
        this(path, key, true);
    }

    public DatabaseFile keyed(Optional<DataKey> other) {
        return new DatabaseFile(path, other);
    }

    /** The same desk under another name, written once from beginning to end. */
    DatabaseFile beside(String name) {
        return new DatabaseFile(path.resolveSibling(name), key, false);
    }

    public Connection connect() throws SQLException {
        var file = path.toAbsolutePath().toString();
        var url = "jdbc:h2:" + path.getFileSystem().provider().getScheme() + ":"
                + file.substring(0, file.length() - ENDING.length()) + SETTINGS
                + (tidiedAtClosing ? "" : ";MAX_COMPACT_TIME=0");
        if (key.isEmpty()) {
            return DriverManager.getConnection(url);
        }
        var login = new Properties();
        login.put("user", "");
        // The file's password, a space, and the password of H2's own user, who has none.
        char[] text = key.get().withUse("database").text();
        login.put("password", Arrays.copyOf(text, text.length + 1));
        ((char[]) login.get("password"))[text.length] = ' ';
        return DriverManager.getConnection(url + ";CIPHER=AES", login);
    }
}
