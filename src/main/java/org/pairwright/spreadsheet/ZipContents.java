package org.pairwright.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Looks into a zip before it is read as a workbook: that its directory is whole, that every part inflates to what the
 * directory promised and not beyond the limit, and that no part that others lean on is missing. The libraries read
 * damaged workbooks without a word.
 */
final class ZipContents {
    private static final int PIECE = 64 * 1024;
    private static final int MOST_PARTS = 10_000;

    private final String file;
    private final Progress progress;
    private final byte[] piece = new byte[PIECE];
    private long inflated;

    private ZipContents(String file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** What the workbook reader needs to know. */
    record Workbook(boolean hasStyles) {}

    static Workbook check(Path file, Progress progress) throws IOException, UnreadableFile {
        String name = file.getFileName().toString();
        try (var zip = new ZipFile(file.toFile())) {
            return new ZipContents(name, progress).check(zip);
        } catch (ZipException broken) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.damaged", name), broken);
        }
    }

    private Workbook check(ZipFile zip) throws IOException, UnreadableFile {
        List<? extends ZipEntry> parts = zip.stream().toList();
        var names = new HashSet<String>();
        for (var part : parts) {
            if (!names.add(part.getName().toLowerCase(Locale.ROOT)) || parts.size() > MOST_PARTS) {
                throw unreadable("spreadsheet.unreadable.damaged");
            }
        }
        requireExcel(zip, names);
        for (var part : parts) {
            requireWhole(zip, part);
        }
        requireSharedStrings(zip, parts, names);
        return new Workbook(names.contains("xl/styles.xml"));
    }

    private void requireExcel(ZipFile zip, Set<String> names) throws IOException, UnreadableFile {
        if (names.contains("xl/workbook.bin")) {
            throw unreadable("spreadsheet.unreadable.xlsb");
        }
        if (names.contains("mimetype") && start(zip, "mimetype").contains("opendocument.spreadsheet")) {
            throw unreadable("spreadsheet.unreadable.ods");
        }
        if (names.stream().noneMatch(name -> name.endsWith("workbook.xml"))) {
            throw unreadable("spreadsheet.unreadable.notASpreadsheet");
        }
        if (start(zip, "xl/workbook.xml").contains("purl.oclc.org/ooxml")) {
            throw unreadable("spreadsheet.unreadable.strict");
        }
    }

    private void requireWhole(ZipFile zip, ZipEntry part) throws IOException, UnreadableFile {
        var sum = new CRC32();
        long size = 0;
        try (InputStream bytes = zip.getInputStream(part)) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                sum.update(piece, 0, read);
                size += read;
                inflated += read;
                if (inflated > Limits.INFLATED_BYTES) {
                    throw new UnreadableFile(Sentence.of(
                            "spreadsheet.unreadable.inflates", file, Limits.INFLATED_BYTES / Limits.MEGABYTE));
                }
                progress.report(0, 0, Sentence.of("spreadsheet.opening", file));
            }
        }
        if (size != part.getSize() || sum.getValue() != part.getCrc()) {
            throw unreadable("spreadsheet.unreadable.damaged");
        }
    }

    /** Without them text cells would be read as the numbers that point to them. */
    private void requireSharedStrings(ZipFile zip, List<? extends ZipEntry> parts, Set<String> names)
            throws IOException, UnreadableFile {
        if (names.stream().anyMatch(name -> name.endsWith("sharedstrings.xml"))) {
            return;
        }
        for (var part : parts) {
            if (part.getName().toLowerCase(Locale.ROOT).contains("/worksheets/") && pointsToSharedStrings(zip, part)) {
                throw unreadable("spreadsheet.unreadable.damaged");
            }
        }
    }

    private static boolean pointsToSharedStrings(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream bytes = zip.getInputStream(part)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).contains(" t=\"s\"");
        }
    }

    private static String start(ZipFile zip, String name) throws IOException {
        Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(name));
        if (entry.isEmpty()) {
            return "";
        }
        try (InputStream bytes = zip.getInputStream(entry.get())) {
            return new String(bytes.readNBytes(PIECE), StandardCharsets.UTF_8);
        }
    }

    private UnreadableFile unreadable(String why) {
        return new UnreadableFile(Sentence.of(why, file));
    }
}
