package org.pairwright.storage.side;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pairwright.storage.file.ForcedFile;

/** The segment that is being written: frames are added at its end, each forced before its writer goes on. */
final class Segment implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private Mark end;

    /** How far it is good; what comes after can be cut off again. */
    record Mark(long length, long last, Frames.Hash hash) {}

    private Segment(Path file, FileChannel channel, Mark end) {
        this.file = file;
        this.channel = channel;
        this.end = end;
    }

    /** A new one; it is there whole or not at all. */
    static Segment begin(Path file, SegmentHeader header) throws IOException {
        byte[] line = Frames.header(header);
        ForcedFile.write(file, line);
        return new Segment(
                file,
                FileChannel.open(file, StandardOpenOption.WRITE),
                new Mark(line.length, header.after(), Frames.hash(line)));
    }

    /** Goes on after the last good frame; whatever came after it was never acknowledged. */
    static Segment goOn(Path file, Frames.Read read) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var segment = new Segment(file, channel, new Mark(read.end(), read.last(), read.hash()));
        if (!read.whole()) {
            segment.cutBack(segment.end);
        }
        return segment;
    }

    /** Adds a frame and forces it; gives back where the segment ended before. */
    Mark append(long no, byte[] content) throws IOException {
        var before = end;
        byte[] numbers = Frames.numbers(no, content);
        var hash = Frames.hash(before.hash().bytes(), numbers, content);
        var frame = ByteBuffer.allocate(numbers.length + content.length + Frames.HASH_LENGTH)
                .put(numbers)
                .put(content)
                .put(hash.bytes())
                .flip();
        try {
            long at = before.length();
            while (frame.hasRemaining()) {
                at += channel.write(frame, at);
            }
            channel.force(false);
            end = new Mark(at, no, hash);
            return before;
        } catch (IOException e) {
            cutBackQuietly(before, e);
            throw e;
        }
    }

    void cutBack(Mark mark) throws IOException {
        end = mark;
        channel.truncate(mark.length());
        channel.force(false);
    }

    private void cutBackQuietly(Mark mark, IOException because) {
        try {
            cutBack(mark);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    long last() {
        return end.last();
    }

    /** Whether the file of that name is still there; somebody may have taken it away. */
    boolean isThere() {
        return Files.exists(file);
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
