package org.pairwright.spreadsheet.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.pairwright.spreadsheet.UnreadableFile;

/** A part of a zip that is held against its check sum while it is read. */
final class CheckedPart extends FilterInputStream {
    private final ZipArchiveEntry promised;
    private final ZipParts parts;
    private final CRC32 sum = new CRC32();
    private long size;

    CheckedPart(InputStream content, ZipArchiveEntry promised, ZipParts parts) {
        super(content);
        this.promised = promised;
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int count = super.read(into, start, length);
        try {
            if (count < 0) {
                requireAsPromised();
            } else {
                take(into, start, count);
            }
        } catch (UnreadableFile said) {
            throw new IOException(said);
        }
        return count;
    }

    private void take(byte[] bytes, int start, int count) throws UnreadableFile {
        sum.update(bytes, start, count);
        size += count;
        parts.count(count);
        if (size > promised.getSize()) {
            throw parts.damaged();
        }
    }

    private void requireAsPromised() throws UnreadableFile {
        if (size != promised.getSize() || sum.getValue() != promised.getCrc()) {
            throw parts.damaged();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
