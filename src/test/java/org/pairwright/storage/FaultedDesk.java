package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairwright.fixtures.Workload;
import org.pairwright.fixtures.disk.Faults;
import org.pairwright.fixtures.disk.FaultyDisk;
import org.pairwright.text.Said;
import org.pairwright.text.Sentence;

/** A desk on a disk that breaks, at which somebody works on: it must say what is wrong, and lose nothing it has said is done. */
final class FaultedDesk implements AutoCloseable {
    private final FaultyDisk disk;
    private final int personsEach;
    private DeskFixture desk;
    private Workload work;
    private int acknowledged;
    private boolean unsure;

    FaultedDesk(Path folder, int personsEach) {
        this.personsEach = personsEach;
        disk = FaultyDisk.over(folder);
        open();
        acknowledged = work.next(personsEach);
    }

    private void open() {
        desk = new DeskFixture(disk.root());
        work = new Workload(desk.journal, desk.persons);
    }

    Faults faults() {
        return disk.faults();
    }

    Path real() {
        return disk.real();
    }

    int acknowledged() {
        return acknowledged;
    }

    /** Tries the next step; what it says if it is refused. */
    Optional<Sentence> tryStep() {
        int next = acknowledged + 1;
        var thrown = catchThrowable(() -> work.step(next, personsEach));
        if (thrown == null) {
            acknowledged = next;
            return Optional.empty();
        }
        assertThat(thrown).isInstanceOf(Said.class);
        var said = ((Said) thrown).sentence();
        unsure |= said.key().equals("storage.unsure");
        return Optional.of(said);
    }

    /** All is well with the disk again: the next step works, nothing is lost, half or lying about. */
    void assertLivesOn(String when) {
        disk.faults().lift();
        if (unsure) {
            unsure = false;
            int last = work.held().last();
            assertThat(last).as(when).isBetween(acknowledged, acknowledged + 1);
            acknowledged = last;
        }
        assertThat(tryStep()).as(when).isEmpty();
        assertWhole(when);
    }

    private void assertWhole(String when) {
        var held = work.held();
        assertThat(held.last()).as(when).isEqualTo(acknowledged);
        assertThat(held.isWhole(personsEach)).as(when).isTrue();
        assertThat(files()).as(when).allMatch(name -> name.matches("desk.mv.db|side/\\d+\\.side"));
    }

    private List<String> files() {
        try (var all = Files.walk(disk.real())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> disk.real().relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void openAgain() {
        desk.close();
        open();
        assertWhole("after opening again");
    }

    @Override
    public void close() {
        desk.close();
        disk.close();
    }
}
