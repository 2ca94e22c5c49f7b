package org.pairwright.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * Reads what {@link SealedOutput} wrote. Hands out only bytes of chunks that are as they were written; throws {@link
 * NotWhole} where one is not, or where the end is missing or something follows it. Who stops reading before the end
 * learns it when closing. Closing closes the stream below. Not for several threads.
 */
public final class SealedInput extends InputStream {
    private final PushbackInputStream in;
    private final Chunks chunks;
    private byte[] plain = {};
    private int at;
    private boolean last;
    private boolean over;

    /**
     * Reads what stands before the first chunk.
     *
     * @throws NotWhole if this does not begin as a sealed stream does
     */
    public SealedInput(InputStream in, DataKey key) throws IOException {
        this.in = new PushbackInputStream(in, 1);
        var mark = in.readNBytes(Chunks.MARK.length);
        var salt = in.readNBytes(Chunks.SALT);
        if (!Arrays.equals(mark, Chunks.MARK) || salt.length != Chunks.SALT) {
            throw new NotWhole("this is no sealed stream");
        }
        this.chunks = new Chunks(key, salt);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (at == plain.length && !readChunk()) {
            return -1;
        }
        int part = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, into, from, part);
        at += part;
        return part;
    }

    /** Only an empty content has an empty chunk, its only one: there nothing is to be had either. */
    private boolean readChunk() throws IOException {
        if (over) {
            throw new IOException("this sealed stream is closed or not whole");
        }
        if (last) {
            return false;
        }
        over = true;
        var sealed = in.readNBytes(Chunks.SEALED);
        last = !isMore();
        plain = chunks.unseal(sealed, sealed.length, last);
        at = 0;
        over = false;
        return plain.length > 0;
    }

    private boolean isMore() throws IOException {
        int next = in.read();
        if (next < 0) {
            return false;
        }
        in.unread(next);
        return true;
    }

    @Override
    public void close() throws IOException {
        try (in) {
            while (!over && !last) {
                readChunk();
            }
        } finally {
            over = true;
            at = plain.length;
        }
    }
}
