package org.pairwright.desk.backup;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.pairwright.sealing.DataKey;
import org.pairwright.sealing.KeySlots;
import org.pairwright.sealing.SealedInput;
import org.pairwright.sealing.SealedOutput;
import org.pairwright.storage.rows.DeskState;
import org.pairwright.storage.rows.RowReceiver;
import org.pairwright.storage.rows.RowSource;

/**
 * The format of a backup: a zip file with a note, then a text per table with one row image a line, in UTF-8. Where the desk
 * has a password: the note, the key slots, and such a zip file sealed.
 */
final class BackupFile {
    private static final String NOTE = "about-json";
    private static final String SLOTS = "key-slots";
    private static final String SEALED = "sealed-rows";
    private static final String ROWS = ".rows";
    private static final int BUFFER = 1 << 16;

    /** Characters; a note is a few hundred. */
    private static final int LONGEST_TEXT = 1 << 20;

    private BackupFile() {}

    /** Writes and forces a file; nobody has compared it yet. */
    static void write(Path file, BackupNote note, RowSource rows, Optional<Seal> seal) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
            text(zip, NOTE, note.toText());
            if (seal.isPresent()) {
                sealed(zip, rows, seal.get());
            } else {
                rows(zip, rows);
            }
            zip.finish();
            zip.flush();
            channel.force(true);
        }
    }

    private static void sealed(ZipOutputStream zip, RowSource rows, Seal seal) throws IOException {
        text(zip, SLOTS, seal.slots().toText());
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(SEALED));
        var out = new SealedOutput(new Unclosed(zip), seal.forBackups());
        var inner = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
        rows(inner, rows);
        inner.close();
        zip.closeEntry();
    }

    private static void rows(ZipOutputStream zip, RowSource rows) throws IOException {
        zip.setLevel(Deflater.BEST_SPEED);
        var writer = new RowsOut(zip);
        rows.copyTo(writer);
        writer.finish();
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /**
     * What the file says of itself.
     *
     * @throws IOException if it is no backup, or not readable
     */
    static Backup look(Path file) throws IOException {
        try (var zip = open(file)) {
            var note = BackupNote.fromText(expect(zip, NOTE));
            var next = zip.getNextEntry();
            return new Backup(file, note, next != null && next.getName().equals(SLOTS));
        } catch (RuntimeException e) {
            throw new IOException("no backup: " + file.getFileName(), e);
        }
    }

    /** The slots of a sealed backup. */
    static KeySlots slots(Path file) throws IOException {
        try (var zip = open(file)) {
            expect(zip, NOTE);
            return KeySlots.fromText(expect(zip, SLOTS));
        }
    }

    /** The rows, to be compared with the note by whoever takes them. */
    static RowSource rows(Backup backup, Optional<DataKey> key) {
        return new RowSource() {
            @Override
            public DeskState state() {
                return backup.note().state();
            }

            @Override
            public void copyTo(RowReceiver receiver) throws IOException {
                try (var zip = open(backup.file())) {
                    expect(zip, NOTE);
                    if (backup.sealed()) {
                        expect(zip, SLOTS);
                        entry(zip, SEALED);
                        var plain = new SealedInput(zip, key.orElseThrow().withUse("backup"));
                        copy(new ZipInputStream(plain), receiver);
                        plain.transferTo(OutputStream.nullOutputStream());
                    } else {
                        copy(zip, receiver);
                    }
                } catch (IllegalArgumentException e) {
                    throw new IOException("the backup is not whole", e);
                }
            }
        };
    }

    private static void copy(ZipInputStream zip, RowReceiver receiver) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(ROWS)) {
                receiver.table(entry.getName().substring(0, entry.getName().length() - ROWS.length()));
                lines(zip, receiver);
            }
        }
    }

    /** Not closed: the zip file goes on after the entry. */
    private static void lines(InputStream in, RowReceiver receiver) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            receiver.row(line);
            receiver.breath();
        }
    }

    private static ZipInputStream open(Path file) throws IOException {
        return new ZipInputStream(new java.io.BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    private static String expect(ZipInputStream zip, String name) throws IOException {
        entry(zip, name);
        return new String(zip.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    private static void entry(ZipInputStream zip, String name) throws IOException {
        var entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new IOException("no " + name + " where a backup has one");
        }
    }

    static String rowsOf(String table) {
        return table + ROWS;
    }

    /** Lets a stream end without ending the one below it. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
