package org.pairwright.spreadsheet.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file read-only, telling of every piece that is taken from it. */
final class ReportingChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private final Source source;

    ReportingChannel(SeekableByteChannel file, Source source) {
        this.file = file;
        this.source = source;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        source.report();
        return file.read(into);
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
