package org.pairwright.spreadsheet.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * The file that is being read: its name, its bytes, what she said about it and who watches. Every piece of bytes that is
 * taken from it tells the progress, so that reading can be cancelled within any library.
 */
public final class Source {
    private static final int PIECE = 64 * 1024;

    private final String name;
    private final Content content;
    private final ReadingOptions options;
    private final Progress progress;

    private Source(String name, Content content, ReadingOptions options, Progress progress) {
        this.name = name;
        this.content = content;
        this.options = options;
        this.progress = progress;
    }

    private interface Content {
        SeekableByteChannel open() throws IOException;
    }

    public static Source of(Path file, ReadingOptions options, Progress progress) {
        return new Source(
                String.valueOf(file.getFileName()),
                () -> FileChannel.open(file, StandardOpenOption.READ),
                options,
                progress);
    }

    /** What lies in memory and comes from no file. */
    public static Source of(String name, byte[] content, ReadingOptions options, Progress progress) {
        return new Source(name, () -> new SeekableInMemoryByteChannel(content), options, progress);
    }

    /** The same file with its protection taken off, in memory: nothing of it touches the disk. */
    public Source unlocked(byte[] inside) {
        return new Source(name, () -> new SeekableInMemoryByteChannel(inside), options, progress);
    }

    /** The file's name without its folder. */
    public String name() {
        return name;
    }

    /** The name without what follows its last dot. */
    public String title() {
        return name.replaceFirst("\\.[^.]*$", "");
    }

    public ReadingOptions options() {
        return options;
    }

    public SeekableByteChannel channel() throws IOException {
        return new ReportingChannel(content.open(), this);
    }

    /** The file as such, for the one library that wants no other; what lies in memory is none. */
    public FileChannel file() throws IOException {
        if (content.open() instanceof FileChannel file) {
            return file;
        }
        throw new IOException("no file");
    }

    /** The same bytes, telling of every piece that is taken. */
    public InputStream watched(InputStream bytes) {
        return new WatchedStream(bytes, this);
    }

    public InputStream stream() throws IOException {
        return new BufferedInputStream(Channels.newInputStream(channel()), PIECE);
    }

    /** Tells that work goes on; throws {@link org.pairwright.task.Cancelled} if it is no longer wanted. */
    public void report() {
        progress.report(0, 0, Sentence.of("spreadsheet.opening", name));
    }

    /** Tells how many rows were read, and throws as {@link #report()} does. */
    public void report(int rows) {
        progress.report(rows, 0, Sentence.of("spreadsheet.reading", name, rows));
    }

    /** The refusal with this sentence, whose first argument is the file's name. */
    public UnreadableFile unreadable(String why) {
        return new UnreadableFile(Sentence.of(why, name));
    }

    /** The same with what else the sentence names. */
    public UnreadableFile unreadable(String why, Object what) {
        return new UnreadableFile(Sentence.of(why, name, what));
    }

    public UnreadableFile damaged() {
        return unreadable("spreadsheet.unreadable.damaged");
    }
}
