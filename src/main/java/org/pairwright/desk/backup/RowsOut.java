package org.pairwright.desk.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pairwright.storage.rows.RowReceiver;

/** Writes tables as entries of a zip file, one row a line. */
final class RowsOut implements RowReceiver {
    private final ZipOutputStream zip;
    private boolean inTable;

    RowsOut(ZipOutputStream zip) {
        this.zip = zip;
    }

    @Override
    public void table(String name) {
        try {
            finish();
            zip.putNextEntry(new ZipEntry(BackupFile.rowsOf(name)));
            inTable = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(String image) {
        try {
            zip.write((image + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        if (inTable) {
            zip.closeEntry();
            inTable = false;
        }
    }
}
