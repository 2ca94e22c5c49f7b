package org.pairwright.sealing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Encrypts what is written, of any length, so that {@link SealedInput} reads all of it or says that it cannot. Whole only
 * once closed, for the last chunk says that it is the last; after a failed write nothing more is written, so that what
 * lacks a part never looks whole. Closing closes the stream below. Not for several threads.
 */
public final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final Chunks chunks;
    private final byte[] waiting = new byte[Chunks.PLAIN];
    private int filled;
    private boolean over;

    /** Writes what stands before the first chunk. */
    public SealedOutput(OutputStream out, DataKey key) throws IOException {
        this.out = out;
        var salt = Dice.bytes(Chunks.SALT);
        this.chunks = new Chunks(key, salt);
        out.write(Chunks.MARK);
        out.write(salt);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** A full chunk waits until more comes: only then it is known not to be the last. */
    @Override
    public void write(byte[] plain, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, plain.length);
        if (over) {
            throw new IOException("this sealed stream is closed");
        }
        for (int done = 0; done < length; ) {
            if (filled == waiting.length) {
                writeChunk(false);
            }
            int part = Math.min(length - done, waiting.length - filled);
            System.arraycopy(plain, from + done, waiting, filled, part);
            filled += part;
            done += part;
        }
    }

    private void writeChunk(boolean last) throws IOException {
        over = true;
        out.write(chunks.seal(waiting, filled, last));
        filled = 0;
        over = last;
    }

    /** What waits for the rest of its chunk goes on waiting. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (!over) {
                writeChunk(true);
            }
        }
    }
}
