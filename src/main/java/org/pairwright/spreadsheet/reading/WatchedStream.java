package org.pairwright.spreadsheet.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that tell of every so many that are taken. */
final class WatchedStream extends FilterInputStream {
    private static final int PIECE = 64 * 1024;

    private final Source source;
    private int untold;

    WatchedStream(InputStream bytes, Source source) {
        super(bytes);
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        tell(1);
        return super.read();
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int count = super.read(into, start, length);
        tell(Math.max(1, count));
        return count;
    }

    private void tell(int bytes) {
        untold += bytes;
        if (untold >= PIECE) {
            untold = 0;
            source.report();
        }
    }
}
