package org.pairwright.storage.side;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The bytes of a segment: a line that says what it is, then a frame per step: length, change number, content, and a
 * SHA-256 over all that and the frame before. So a frame that is cut, changed, moved or from elsewhere is no frame.
 */
final class Frames {
    static final int HASH_LENGTH = 32;
    static final int NUMBERS = Integer.BYTES + Long.BYTES;

    private static final int LONGEST_HEADER = 10_000;

    private Frames() {}

    /** Takes the good frames of a segment, in order. */
    interface Taker {
        void frame(long no, byte[] content) throws IOException;
    }

    /**
     * What was read.
     *
     * @param end in bytes, up to which all is good
     * @param last change number of the last good frame, or the number that the segment follows
     * @param whole whether nothing came after that
     */
    record Read(SegmentHeader header, long end, long last, Hash hash, boolean whole) {}

    /** The hash of a frame or header, in hexadecimal: a value like others. */
    record Hash(String hex) {
        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    static byte[] header(SegmentHeader header) {
        return (header.toText() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Hash hash(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(sha::update);
            return new Hash(HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] numbers(long no, byte[] content) {
        return ByteBuffer.allocate(NUMBERS).putInt(content.length).putLong(no).array();
    }

    /** Reads as far as all is good; nothing where not even the header is. */
    static Optional<Read> read(Path file, Taker taker) throws IOException {
        long size = Files.size(file);
        try (var in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            byte[] line = line(in);
            if (line.length == 0) {
                return Optional.empty();
            }
            var header = SegmentHeader.fromText(new String(line, 0, line.length - 1, StandardCharsets.UTF_8));
            var read = new Read(header, line.length, header.after(), hash(line), false);
            while (read.end() < size) {
                var next = frame(in, read, size, taker);
                if (next.isEmpty()) {
                    return Optional.of(read);
                }
                read = next.get();
            }
            return Optional.of(new Read(header, read.end(), read.last(), read.hash(), true));
        } catch (RuntimeException unreadableHeader) {
            return Optional.empty();
        }
    }

    private static Optional<Read> frame(DataInputStream in, Read before, long size, Taker taker) throws IOException {
        try {
            byte[] numbers = in.readNBytes(NUMBERS);
            if (numbers.length < NUMBERS) {
                return Optional.empty();
            }
            var parsed = ByteBuffer.wrap(numbers);
            int length = parsed.getInt();
            long no = parsed.getLong();
            long end = before.end() + NUMBERS + length + HASH_LENGTH;
            if (length < 0 || end > size || no <= before.last()) {
                return Optional.empty();
            }
            byte[] content = in.readNBytes(length);
            var hash = hash(before.hash().bytes(), numbers, content);
            if (!Arrays.equals(hash.bytes(), in.readNBytes(HASH_LENGTH))) {
                return Optional.empty();
            }
            taker.frame(no, content);
            return Optional.of(new Read(before.header(), end, no, hash, false));
        } catch (EOFException cutWhileRead) {
            return Optional.empty();
        }
    }

    private static byte[] line(DataInputStream in) throws IOException {
        var line = new java.io.ByteArrayOutputStream();
        for (int next = in.read(); next != -1 && line.size() < LONGEST_HEADER; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                return line.toByteArray();
            }
        }
        return new byte[0];
    }
}
