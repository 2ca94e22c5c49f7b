package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.apart.Network;
import org.pairwright.fixtures.apart.NoChannels;
import org.pairwright.fixtures.apart.Program;

/** What the program leaves behind outside of its data folder, and what it asks of the network: nothing. */
class NoTracesTest {
    private static final Path SHEET = Path.of("sample-data/small-program.xlsx").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void the_commands_of_a_portable_program_write_nothing_outside_and_ask_nothing_of_the_network() throws Exception {
        var program = watched(portable(new Program(folder)));
        try (var watch = FileSystems.getDefault().newWatchService()) {
            program.home().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            program.temporary().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            everyCommand(program);
            var seen =
                    Optional.ofNullable(watch.poll()).map(WatchKey::pollEvents).orElse(List.of());
            assertThat(seen.stream().map(event -> String.valueOf(event.context())))
                    .isEmpty();
        }
        assertThat(folder.resolve("stick/data/desk.mv.db")).exists();
        assertThat(names(folder.resolve("out"))).containsExactlyInAnyOrder("report.xlsx", "everything.xlsx");
        assertThat(names(program.home())).isEmpty();
        assertThat(names(program.temporary())).isEmpty();
        assertThat(tried()).isEmpty();
    }

    @Test
    void the_window_of_a_portable_program_does_neither() throws Exception {
        var program = watched(portable(new Program(folder))).with("-Dpairwright.closeWhenUsable=true");
        Program.HEADLESS.forEach(program::with);
        var ended = program.run();
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(folder.resolve("stick/data/logs/pairwright.log")).content().contains("Usable");
        assertThat(folder.resolve("stick/data/READ-ME.txt")).exists();
        assertThat(names(program.home())).isEmpty();
        assertThat(names(program.temporary())).isEmpty();
        assertThat(tried()).isEmpty();
    }

    @Test
    void every_way_to_the_network_would_have_been_seen() throws Exception {
        var ended = watched(new Program(folder)).run(Network.EVERY_WAY);
        assertThat(tried())
                .as(ended.out() + ended.err())
                .containsExactly(
                        "socket", "server socket", "datagram socket", "channel", "look-up of pairwright.example");
        assertThat(ended.out()).doesNotContain("open: ");
    }

    private void everyCommand(Program program) throws IOException, InterruptedException {
        var out = Files.createDirectories(folder.resolve("out"));
        var commands = List.of(
                List.<Object>of("import", SHEET),
                List.<Object>of("match", "--confirm"),
                List.<Object>of("report", "management", out.resolve("report.xlsx")),
                List.<Object>of("export", out.resolve("everything.xlsx")));
        for (var command : commands) {
            var ended = program.run(command.toArray());
            assertThat(ended.exit()).as(command + ended.err()).isLessThan(2);
        }
    }

    /** Installed on a stick, with the marker beside the launcher. H2 is told to hold next to nothing in memory. */
    private Program portable(Program program) throws IOException {
        var stick = Files.createDirectories(folder.resolve("stick"));
        Files.writeString(stick.resolve("pairwright-portable.txt"), "");
        return program.with("-Djpackage.app-path=" + stick.resolve("Pairwright"), "-Dh2.maxMemoryRows=10");
    }

    private Program watched(Program program) {
        return program.from(Network.class)
                .with(
                        "-Djava.nio.channels.spi.SelectorProvider=" + NoChannels.class.getName(),
                        "-D" + Network.FILE + "=" + folder.resolve("network.txt"));
    }

    private List<String> tried() throws IOException {
        var file = folder.resolve("network.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
