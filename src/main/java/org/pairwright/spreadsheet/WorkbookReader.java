package org.pairwright.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.pairwright.spreadsheet.biff.XlsFile;
import org.pairwright.spreadsheet.delimited.TextFile;
import org.pairwright.spreadsheet.markup.HtmlFile;
import org.pairwright.spreadsheet.markup.MarkupFile;
import org.pairwright.spreadsheet.reading.Limits;
import org.pairwright.spreadsheet.reading.Source;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Reads any spreadsheet, told by its content and not by its name. Opens read-only, evaluates nothing, follows no link,
 * writes nothing to the disk. This is the one place that catches everything: the libraries below throw anything on a
 * broken file.
 */
public final class WorkbookReader {
    private static final String PASTED = "clipboard";

    private WorkbookReader() {}

    /** The sheets of a file of which nothing is said. */
    public static List<Sheet> read(Path file, Progress progress) throws UnreadableFile {
        return read(file, ReadingOptions.USUAL, progress).sheets();
    }

    /**
     * All sheets of a file, in their order.
     *
     * @throws UnreadableFile whenever the file cannot be read, with the sentence that says why and what to do
     * @throws Cancelled if the work was cancelled
     */
    public static Workbook read(Path file, ReadingOptions options, Progress progress) throws UnreadableFile {
        return read(Source.of(file, options, progress), source -> {
            requireReadable(file, source);
            return readAs(FileKind.of(file), source);
        });
    }

    /**
     * What she copied in a spreadsheet and pasted: lines of cells parted by tabs, with quotation marks around cells
     * that hold a line break.
     *
     * @throws UnreadableFile if there is nothing in it, or more than is read
     */
    public static Workbook readPasted(String text, ReadingOptions options) throws UnreadableFile {
        return read(
                Source.of(PASTED, text.getBytes(StandardCharsets.UTF_8), options, Progress.UNWATCHED),
                TextFile::readPasted);
    }

    /** The same for a workbook that comes with the program. */
    public static List<Sheet> readOurOwn(String name, InputStream content, Progress progress) throws UnreadableFile {
        byte[] bytes;
        try {
            bytes = content.readAllBytes();
        } catch (IOException gone) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.locked", name), gone);
        }
        return read(Source.of(name, bytes, ReadingOptions.USUAL, progress), source -> readAs(FileKind.ZIP, source))
                .sheets();
    }

    private interface Reading {
        Workbook read(Source source) throws IOException, XMLStreamException, UnreadableFile;
    }

    private static Workbook read(Source source, Reading reading) throws UnreadableFile {
        try {
            var workbook = reading.read(source);
            if (workbook.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                throw source.unreadable("spreadsheet.unreadable.empty");
            }
            return workbook;
        } catch (UnreadableFile | Cancelled said) {
            throw said;
        } catch (FileSystemException denied) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.locked", source.name()), denied);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.tooMuch", source.name()), tooMuch);
        } catch (Throwable anything) {
            source.report();
            throw saidWithin(anything)
                    .orElseGet(() ->
                            new UnreadableFile(Sentence.of("spreadsheet.unreadable.damaged", source.name()), anything));
        }
    }

    /** A library wraps what our streams say to it. */
    private static Optional<UnreadableFile> saidWithin(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof UnreadableFile said) {
                return Optional.of(said);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static void requireReadable(Path file, Source source) throws IOException, UnreadableFile {
        if (!Files.exists(file)) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.missing", file.toString()));
        }
        if (!Files.isRegularFile(file)) {
            throw source.unreadable("spreadsheet.unreadable.folder");
        }
        if (!Files.isReadable(file)) {
            throw source.unreadable("spreadsheet.unreadable.locked");
        }
        if (Files.size(file) > Limits.FILE_BYTES) {
            throw source.unreadable("spreadsheet.unreadable.tooLarge", Limits.FILE_BYTES / Limits.MEGABYTE);
        }
    }

    private static Workbook readAs(FileKind kind, Source source)
            throws IOException, XMLStreamException, UnreadableFile {
        return switch (kind) {
            case ZIP -> Workbook.of(ZipKind.read(source));
            case TEXT -> TextFile.read(source);
            case EMPTY -> Workbook.of(List.of());
            case OLE2 -> Workbook.of(OleKind.read(source));
            case BARE_EXCEL -> Workbook.of(bare(source));
            case OLD_EXCEL -> throw source.unreadable("spreadsheet.unreadable.oldExcel");
            case HTML -> Workbook.of(HtmlFile.read(source));
            case XML -> Workbook.of(MarkupFile.readXml(source));
            case EXCHANGE -> throw source.unreadable("spreadsheet.unreadable.exchange");
            case SOMETHING_ELSE -> throw source.unreadable("spreadsheet.unreadable.notASpreadsheet");
        };
    }

    /** The records of Excel 5 and later without a container, as some old web sites write them. */
    private static List<Sheet> bare(Source source) throws IOException, UnreadableFile {
        try (var bytes = source.stream()) {
            return XlsFile.read(source, bytes);
        }
    }
}
