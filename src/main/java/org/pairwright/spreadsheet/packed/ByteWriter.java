package org.pairwright.spreadsheet.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written, used again and again. Numbers take 7 bits a byte, small ones one byte. */
final class ByteWriter {
    private byte[] bytes = new byte[1024];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void writeByte(int value) {
        require(1);
        bytes[length++] = (byte) value;
    }

    /** A number that is usually small and never negative. */
    void writeNumber(long value) {
        require(10);
        long left = value;
        while ((left & ~0x7FL) != 0) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    /** A number that may be negative. */
    void writeSigned(long value) {
        writeNumber((value << 1) ^ (value >> 63));
    }

    void writeText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        writeNumber(encoded.length);
        write(encoded, 0, encoded.length);
    }

    void write(byte[] from, int start, int count) {
        require(count);
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    private void require(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
