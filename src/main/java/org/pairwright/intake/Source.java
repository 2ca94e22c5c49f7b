package org.pairwright.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

    static List<Source> of(List<Path> files) {
        return files.stream()
                .<Source>map(file -> new OnDisk(file, ReadingOptions.USUAL))
                .toList();
    }

    record OnDisk(Path file, ReadingOptions options) implements Source {
        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public Source with(ReadingOptions changed) {
            return new OnDisk(file, changed);
        }

        @Override
        public Book read(Progress progress) throws UnreadableFile {
            var content = WorkbookReader.read(file, options, progress);
            return new Book(name(), FileDigest.of(file), content);
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
