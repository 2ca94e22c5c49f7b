package org.pairwright.intake.file;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.task.Progress;

/**
 * Files read once, to be reviewed as often as she changes her mind.
 *
 * @param read those that could be read, in their order
 * @param unread those that could not, with the reason; they do not stop the others
 */
public record Books(List<Book> read, List<UnreadFile> unread) {

    public Books {
        read = List.copyOf(read);
        unread = List.copyOf(unread);
    }

    /**
     * Reads the files.
     *
     * @throws org.pairwright.task.Cancelled if the work was cancelled
     */
    public static Books read(List<Source> sources, Progress progress) {
        var read = new ArrayList<Book>();
        var unread = new ArrayList<UnreadFile>();
        for (var source : sources) {
            try {
                read.add(source.read(progress));
            } catch (UnreadableFile said) {
                unread.add(new UnreadFile(source.name(), said.sentence(), said.wantsPassword()));
            }
        }
        return new Books(read, unread);
    }
}
