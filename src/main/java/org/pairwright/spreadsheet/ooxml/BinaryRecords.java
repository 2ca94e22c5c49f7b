package org.pairwright.spreadsheet.ooxml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.reading.Limits;
import org.pairwright.spreadsheet.reading.Source;

/** The records of a part of a binary workbook ([MS-XLSB] 2.1.4): a number, a length, and that many bytes. */
final class BinaryRecords implements AutoCloseable {
    private static final int LARGEST = (int) (16 * Limits.MEGABYTE);
    private static final int NO_TEXT = -1;

    private final Source source;
    private final InputStream bytes;
    private ByteBuffer content = ByteBuffer.allocate(0);
    private int kind;

    BinaryRecords(Source source, InputStream bytes) {
        this.source = source;
        this.bytes = new BufferedInputStream(bytes);
    }

    /** Goes to the next record; false at the end. */
    boolean next() throws IOException, UnreadableFile {
        int first = bytes.read();
        if (first < 0) {
            return false;
        }
        kind = first < 0x80 ? first : (first & 0x7f) | (byteOrDamaged() & 0x7f) << 7;
        int length = length();
        if (length > LARGEST) {
            throw source.damaged();
        }
        byte[] read = bytes.readNBytes(length);
        if (read.length < length) {
            throw source.damaged();
        }
        content = ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
        return true;
    }

    int kind() {
        return kind;
    }

    /** What the record holds, little end first; reading beyond its end is an exception of the buffer. */
    ByteBuffer content() {
        return content;
    }

    /** A text with its length before it; empty if there is none. */
    String text() throws UnreadableFile {
        int length = content.getInt();
        if (length == NO_TEXT) {
            return "";
        }
        if (length < 0 || length > content.remaining() / 2) {
            throw source.damaged();
        }
        if (length > Limits.LETTERS) {
            throw source.unreadable("spreadsheet.unreadable.letters", Limits.LETTERS);
        }
        var text = new byte[2 * length];
        content.get(text);
        return new String(text, StandardCharsets.UTF_16LE);
    }

    private int length() throws IOException, UnreadableFile {
        int length = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int next = byteOrDamaged();
            length |= (next & 0x7f) << shift;
            if (next < 0x80) {
                break;
            }
        }
        return length;
    }

    private int byteOrDamaged() throws IOException, UnreadableFile {
        int next = bytes.read();
        if (next < 0) {
            throw source.damaged();
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
