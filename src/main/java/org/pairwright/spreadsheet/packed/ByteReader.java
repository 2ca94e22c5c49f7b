package org.pairwright.spreadsheet.packed;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(ByteStore store, int address) {
        this.bytes = store.piece(address);
        this.at = ByteStore.position(address);
    }

    int readByte() {
        return bytes[at++];
    }

    long readNumber() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int readInt() {
        return (int) readNumber();
    }

    long readSigned() {
        long stored = readNumber();
        return (stored >>> 1) ^ -(stored & 1);
    }

    String readText() {
        int length = readInt();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
