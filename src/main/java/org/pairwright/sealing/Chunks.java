package org.pairwright.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How a sealed stream is cut: a mark, 32 random bytes from which the stream’s own key is derived, then chunks of 64 KiB,
 * each sealed with its number and whether it is the last in its nonce, so that none can be left out, moved or added. The
 * STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár (CRYPTO 2015), laid out as in the age file format.
 */
final class Chunks {
    static final byte[] MARK = "PWSEAL1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 32;
    static final int PLAIN = 64 * 1024;
    static final int SEALED = PLAIN + Gcm.TAG;

    private static final byte[] NO_CONTEXT = {};

    private final Gcm gcm;
    private long number;

    Chunks(DataKey key, byte[] salt) {
        this.gcm = key.derived(salt, "org.pairwright stream").gcm();
    }

    byte[] seal(byte[] plain, int length, boolean last) {
        return gcm.seal(nonce(last), NO_CONTEXT, plain, length);
    }

    byte[] unseal(byte[] sealed, int length, boolean last) throws NotWhole {
        return gcm.unseal(nonce(last), NO_CONTEXT, sealed, 0, length)
                .orElseThrow(() -> new NotWhole("a sealed stream was changed or cut, or its key is another"));
    }

    private byte[] nonce(boolean last) {
        return ByteBuffer.allocate(Gcm.NONCE)
                .putShort((short) 0)
                .putLong(number++)
                .put((byte) 0)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
