package org.pairwright.spreadsheet.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.pairwright.spreadsheet.UnreadableFile;

/**
 * The parts of a zip, found by name whatever its case. What is taken out is held against what the directory promised
 * (size and check sum), and all of it together against the limit: the libraries read damaged workbooks without a word.
 */
public final class ZipParts implements Closeable {
    private static final int MOST_PARTS = 10_000;
    private static final int PIECE = 64 * 1024;

    private final Source source;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long inflated;

    private ZipParts(Source source, ZipFile zip) {
        this.source = source;
        this.zip = zip;
    }

    /** Opens it and looks at the directory: that no name comes twice and that it does not promise too much. */
    public static ZipParts open(Source source) throws IOException, UnreadableFile {
        var zip = zip(source);
        try {
            var parts = new ZipParts(source, zip);
            parts.readDirectory();
            return parts;
        } catch (UnreadableFile | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    private static ZipFile zip(Source source) throws IOException, UnreadableFile {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(source.channel())
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException broken) {
            throw source.damaged();
        }
    }

    private void readDirectory() throws UnreadableFile {
        long promised = 0;
        for (var part : Collections.list(zip.getEntries())) {
            if (parts.put(plain(part.getName()), part) != null || parts.size() > MOST_PARTS) {
                throw source.damaged();
            }
            promised += Math.max(0, part.getSize());
            requireWithinLimit(promised);
        }
    }

    /** The names in lower case, with forward slashes and none at the start. */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    public boolean has(String name) {
        return parts.containsKey(plain(name));
    }

    /** The content of a part; reading it to its end checks it. */
    public InputStream open(String name) throws IOException, UnreadableFile {
        var part = Optional.ofNullable(parts.get(plain(name))).orElseThrow(source::damaged);
        if (!zip.canReadEntryData(part)) {
            throw source.damaged();
        }
        return new CheckedPart(inflated(part), part, this);
    }

    private InputStream inflated(ZipArchiveEntry part) throws IOException, UnreadableFile {
        var raw = Optional.ofNullable(zip.getRawInputStream(part)).orElseThrow(source::damaged);
        return switch (ZipMethod.getMethodByCode(part.getMethod())) {
            case STORED -> raw;
            case DEFLATED -> new InflaterInputStream(raw, new Inflater(true), PIECE);
            case null, default -> throw source.damaged();
        };
    }

    /** The text a part starts with; empty if there is no such part. */
    public String start(String name, int bytes) throws IOException, UnreadableFile {
        if (!has(name)) {
            return "";
        }
        try (var part = open(name)) {
            return new String(part.readNBytes(bytes), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    void count(int bytes) throws UnreadableFile {
        source.report();
        inflated += bytes;
        requireWithinLimit(inflated);
    }

    UnreadableFile damaged() {
        return source.damaged();
    }

    private void requireWithinLimit(long bytes) throws UnreadableFile {
        if (bytes > Limits.INFLATED_BYTES) {
            throw source.unreadable("spreadsheet.unreadable.inflates", Limits.INFLATED_BYTES / Limits.MEGABYTE);
        }
    }

    private static String plain(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }
}
