package org.pairwright.spreadsheet.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes the records of Excel 5 and 95, which no library writes any more. */
final class BiffWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Charset charset;

    BiffWriter(Charset charset) {
        this.charset = charset;
    }

    BiffWriter record(int kind, byte[] content) {
        bytes.writeBytes(shorts(kind, content.length));
        bytes.writeBytes(content);
        return this;
    }

    BiffWriter begin(int kind) {
        return record(0x809, shorts(0x500, kind, 0, 0));
    }

    BiffWriter end() {
        return record(0x0a, new byte[0]);
    }

    BiffWriter codePage(int number) {
        return record(0x42, shorts(number));
    }

    BiffWriter format(int number, String pattern) {
        byte[] letters = pattern.getBytes(charset);
        return record(0x41e, joined(shorts(number), new byte[] {(byte) letters.length}, letters));
    }

    BiffWriter style(int format) {
        return record(0xe0, shorts(0, format, 0, 0, 0, 0, 0, 0));
    }

    BiffWriter sheet(String name, boolean hidden) {
        byte[] letters = name.getBytes(charset);
        return record(
                0x85, joined(new byte[4], new byte[] {(byte) (hidden ? 1 : 0), 0, (byte) letters.length}, letters));
    }

    BiffWriter text(int row, int column, String text) {
        byte[] letters = text.getBytes(charset);
        return record(0x204, joined(shorts(row, column, 0, letters.length), letters));
    }

    BiffWriter number(int row, int column, int style, double value) {
        return record(0x203, joined(shorts(row, column, style), doubled(value)));
    }

    /** A formula whose last value is the text that follows. */
    BiffWriter formulaText(int row, int column, String text) {
        byte[] letters = text.getBytes(charset);
        record(
                0x06,
                joined(shorts(row, column, 0), new byte[] {0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff}, new byte[8]));
        return record(0x207, joined(shorts(letters.length), letters));
    }

    byte[] bare() {
        return bytes.toByteArray();
    }

    byte[] inContainer() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(bare()), "Book");
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    static byte[] shorts(int... values) {
        var buffer = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            buffer.putShort((short) value);
        }
        return buffer.array();
    }

    static byte[] doubled(double value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }

    static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
