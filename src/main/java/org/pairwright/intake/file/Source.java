package org.pairwright.intake.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.spreadsheet.FileDigest;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.WorkbookReader;
import org.pairwright.task.Progress;

/** Where people come from: a file, or what she copied in Excel. */
public sealed interface Source {

    /** As it is spoken of. */
    String name();

    ReadingOptions options();

    Source with(ReadingOptions changed);

    Book read(Progress progress) throws UnreadableFile;

    /** Files as they seem to be; where two are called the same, their folders tell them apart. */
    static List<Source> of(List<Path> files) {
        var once = files.stream()
                .map(Path::getFileName)
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()));
        return files.stream()
                .<Source>map(file -> {
                    String name = String.valueOf(file.getFileName());
                    return new OnDisk(
                            file, once.getOrDefault(name, 0L) > 1 ? file.toString() : name, ReadingOptions.USUAL);
                })
                .toList();
    }

    record OnDisk(Path file, String name, ReadingOptions options) implements Source {
        @Override
        public Source with(ReadingOptions changed) {
            return new OnDisk(file, name, changed);
        }

        @Override
        public Book read(Progress progress) throws UnreadableFile {
            var content = WorkbookReader.read(file, options, progress);
            return new Book(name, FileDigest.of(file), content);
        }
    }

    /**
     * Cells from the clipboard.
     *
     * @param name what it is called in her language
     */
    record Pasted(String name, String text, ReadingOptions options) implements Source {
        @Override
        public Source with(ReadingOptions changed) {
            return new Pasted(name, text, changed);
        }

        @Override
        public Book read(Progress progress) throws UnreadableFile {
            var content = WorkbookReader.readPasted(text, options);
            return new Book(name, FileDigest.of(text.getBytes(StandardCharsets.UTF_8)), content);
        }
    }
}
