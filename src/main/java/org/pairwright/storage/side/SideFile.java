package org.pairwright.storage.side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.sealing.DataKey;

/**
 * The side file beside the database, in segments: each begins where a backup was made, so that what is in the backups can
 * be dropped. Belongs to the one writer.
 */
public final class SideFile implements AutoCloseable {
    static final String FOLDER = "side";
    private static final String ENDING = ".side";

    private final Path folder;
    private final UUID desk;
    private final Optional<StepSeal> seal;
    private Optional<Segment> open = Optional.empty();

    private SideFile(Path folder, UUID desk, Optional<DataKey> key) {
        this.folder = folder.resolve(FOLDER);
        this.desk = desk;
        this.seal = key.map(of -> new StepSeal(of.withUse("side"), desk));
    }

    /** The side file of this desk; nothing is written yet. */
    public static SideFile in(Path dataFolder, UUID desk, Optional<DataKey> key) {
        return new SideFile(dataFolder, desk, key);
    }

    /** Whether there is any, of whatever desk. */
    public static boolean isIn(Path dataFolder) throws IOException {
        return !new SideFile(dataFolder, new UUID(0, 0), Optional.empty())
                .files()
                .isEmpty();
    }

    /** The change number of the last step it holds; empty where there is none that can be read. */
    public Optional<Long> last() throws IOException {
        var segments = segments();
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(segments.getLast().read().last());
    }

    /** Whether there is one and all of it can be read; what cannot may have been a step, or never came to be one. */
    public boolean isWhole() throws IOException {
        var segments = segments();
        return !segments.isEmpty()
                && segments.size() == files().size()
                && segments.stream().allMatch(segment -> segment.read().whole());
    }

    /** Goes on writing after {@code number}: in the newest segment if it ends there, else in a new one. */
    public void goOnAfter(long number) throws IOException {
        close();
        var newest = segments().stream()
                .reduce((_, later) -> later)
                .filter(segment -> segment.read().last() == number)
                .filter(segment -> segment.read().header().sealed() == seal.isPresent());
        open = Optional.of(
                newest.isPresent()
                        ? Segment.goOn(newest.get().file(), newest.get().read())
                        : beginAfter(number));
    }

    /** From now on steps go to a new segment: what came before is in a backup. */
    public void newSegment() throws IOException {
        long last = open.orElseThrow().last();
        if (!open.get().file().equals(fileAfter(last))) {
            var next = beginAfter(last);
            close();
            open = Optional.of(next);
        }
    }

    /** Drops the segments that hold only steps up to {@code number}. */
    public void dropUpTo(long number) throws IOException {
        for (Found segment : segments()) {
            boolean writing =
                    open.filter(one -> one.file().equals(segment.file())).isPresent();
            if (!writing && segment.read().last() <= number) {
                Files.deleteIfExists(segment.file());
            }
        }
    }

    /** Forgets all steps it holds and goes on after {@code number}: they must be nowhere, or in a backup. */
    public void startAnew(long number) throws IOException {
        close();
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
        open = Optional.of(beginAfter(number));
    }

    /** Forces the step to the disk; what is given back takes it out again, should the database not commit. */
    public Taken append(SideRecord step) throws IOException {
        var segment = open.orElseThrow();
        byte[] bytes = step.toBytes();
        long no = step.step().no();
        var mark = segment.append(no, seal.map(of -> of.seal(no, bytes)).orElse(bytes));
        return () -> segment.cutBack(mark);
    }

    /** A step that was taken in. */
    public interface Taken {
        void takeOut() throws IOException;
    }

    /**
     * The steps after {@code number}, in order; only as far as none is missing between.
     *
     * @throws IOException if it cannot be read
     */
    public List<SideRecord> after(long number) throws IOException {
        var steps = new ArrayList<SideRecord>();
        long reached = number;
        for (Found segment : segments()) {
            if (segment.read().header().after() > reached) {
                break;
            }
            Frames.read(segment.file(), (no, content) -> {
                if (no > number
                        && (steps.isEmpty() || no > steps.getLast().step().no())) {
                    steps.add(SideRecord.fromBytes(plain(no, content)));
                }
            });
            reached = Math.max(reached, segment.read().last());
        }
        return steps;
    }

    private byte[] plain(long no, byte[] content) throws IOException {
        return seal.isPresent() ? seal.get().unseal(no, content) : content;
    }

    /** Whether the segment that is written is still where it was. */
    public boolean isThere() {
        return open.filter(Segment::isThere).isPresent();
    }

    private Segment beginAfter(long number) throws IOException {
        Files.createDirectories(folder);
        return Segment.begin(fileAfter(number), new SegmentHeader(desk, number, seal.isPresent()));
    }

    private Path fileAfter(long number) {
        return folder.resolve("%012d%s".formatted(number, ENDING));
    }

    private record Found(Path file, Frames.Read read) {}

    /** The readable segments of this desk, oldest first. */
    private List<Found> segments() throws IOException {
        var found = new ArrayList<Found>();
        for (Path file : files()) {
            Frames.read(file, (_, _) -> {})
                    .filter(read -> read.header().desk().equals(desk))
                    .ifPresent(read -> found.add(new Found(file, read)));
        }
        return found;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().close();
            open = Optional.empty();
        }
    }
}
