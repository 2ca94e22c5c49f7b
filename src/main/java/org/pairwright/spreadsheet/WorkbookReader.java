package org.pairwright.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Reads any spreadsheet, told by its content and not by its name: .xlsx, .xlsm, .xls, and text with commas, semicolons,
 * tabs or bars. Opens read-only, evaluates nothing, follows no link. This is the one place that catches everything: the
 * libraries below throw anything on a broken file.
 */
public final class WorkbookReader {
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
        String name = String.valueOf(file.getFileName());
        try {
            requireReadable(file, name);
            return readAs(FileKind.of(file), file, options, progress);
        } catch (UnreadableFile | Cancelled said) {
            throw said;
        } catch (AccessDeniedException denied) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.locked", name), denied);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.tooMuch", name), tooMuch);
        } catch (Throwable anything) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.damaged", name), anything);
        }
    }

    /**
     * What she copied in a spreadsheet and pasted: lines of cells parted by tabs, with quotation marks around cells
     * that hold a line break.
     *
     * @throws UnreadableFile if there is nothing in it, or more than is read
     */
    public static Workbook readPasted(String text, ReadingOptions options) throws UnreadableFile {
        return TextFile.read("clipboard", text, options, Progress.UNWATCHED);
    }

    /** The same for a workbook that comes with the program; it passes through a temporary file, so never for hers. */
    public static List<Sheet> readOurOwn(String name, InputStream content, Progress progress) throws UnreadableFile {
        try {
            Path copy = Files.createTempFile("pairwright-sample", ".xlsx");
            try {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                return read(copy, progress);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException full) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.locked", name), full);
        }
    }

    private static void requireReadable(Path file, String name) throws IOException, UnreadableFile {
        if (!Files.exists(file)) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.missing", file.toString()));
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.folder", name));
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.locked", name));
        }
        if (Files.size(file) > Limits.FILE_BYTES) {
            throw new UnreadableFile(
                    Sentence.of("spreadsheet.unreadable.tooLarge", name, Limits.FILE_BYTES / Limits.MEGABYTE));
        }
    }

    private static Workbook readAs(FileKind kind, Path file, ReadingOptions options, Progress progress)
            throws IOException, UnreadableFile {
        String name = file.getFileName().toString();
        var workbook = switch (kind) {
            case ZIP -> Workbook.of(XlsxFile.read(file, progress));
            case OLE2 -> Workbook.of(XlsFile.read(file, progress));
            case TEXT -> TextFile.read(file, options, progress);
            case EMPTY -> Workbook.of(List.of());
            case OLD_EXCEL -> throw unreadable("spreadsheet.unreadable.oldExcel", name);
            case HTML -> throw unreadable("spreadsheet.unreadable.html", name);
            case XML -> throw unreadable("spreadsheet.unreadable.xml", name);
            case SOMETHING_ELSE -> throw unreadable("spreadsheet.unreadable.notASpreadsheet", name);
        };
        if (workbook.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw unreadable("spreadsheet.unreadable.empty", name);
        }
        return workbook;
    }

    private static UnreadableFile unreadable(String why, String name) {
        return new UnreadableFile(Sentence.of(why, name));
    }
}
