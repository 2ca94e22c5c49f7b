package org.pairwright.spreadsheet.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many short entries of bytes in a few large pieces; each entry lies whole in one piece and is found by its address. */
final class ByteStore {
    private static final int BITS = 18;
    private static final int PIECE = 1 << BITS;
    private static final int FIRST = 1 << 10;

    private final List<byte[]> pieces = new ArrayList<>();
    private int used;

    ByteStore() {
        pieces.add(new byte[FIRST]);
    }

    /** Keeps a copy of the first bytes and tells where. */
    int add(byte[] bytes, int length) {
        byte[] last = room(length);
        System.arraycopy(bytes, 0, last, used, length);
        int address = ((pieces.size() - 1) << BITS) | used;
        used += length;
        return address;
    }

    byte[] piece(int address) {
        return pieces.get(address >>> BITS);
    }

    static int position(int address) {
        return address & (PIECE - 1);
    }

    /** A piece with so much room behind what is used; small stores stay small. */
    private byte[] room(int length) {
        byte[] last = pieces.getLast();
        if (length <= last.length - used) {
            return last;
        }
        if (used + length <= PIECE) {
            last = Arrays.copyOf(last, Math.min(PIECE, Math.max(2 * last.length, used + length)));
            pieces.set(pieces.size() - 1, last);
            return last;
        }
        last = new byte[Math.max(PIECE, length)];
        pieces.add(last);
        used = 0;
        return last;
    }
}
