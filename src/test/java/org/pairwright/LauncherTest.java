package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.apart.Program;

/** The launcher in a process of its own: exit codes and streams as a shell sees them. */
class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void a_command_that_is_done_exits_with_0() throws IOException, InterruptedException {
        var ended = launch(List.of(), "import", "--dry-run", "sample-data/small-program.xlsx");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("60 rows read");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void a_command_that_cannot_be_done_exits_with_2_and_one_sentence() throws IOException, InterruptedException {
        var ended = launch(List.of(), "match", "--data", folder.toString());
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void the_window_opens_on_an_empty_desk_and_the_process_ends_when_it_is_closed()
            throws IOException, InterruptedException {
        var headless = List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dpairwright.closeWhenUsable=true");
        var ended = launch(headless, "--data", folder.toString());
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(folder.resolve("desk.mv.db")).exists();
        assertThat(folder.resolve("logs").resolve("pairwright.log")).content().contains("Usable");
    }

    @Test
    void a_second_start_brings_the_first_window_forward_and_ends_quietly() throws IOException, InterruptedException {
        var data = Files.createDirectories(folder.resolve("data"));
        var program = new Program(folder);
        Program.HEADLESS.forEach(program::with);
        var first = program.start("--data", data);
        try {
            waitFor(data, "Usable");
            var second = launch(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), "--data", data.toString());
            assertThat(second.exit()).as(second.err()).isZero();
            assertThat(second.out() + second.err()).isEmpty();
            waitFor(data, "Came forward for a second start");
            var command = launch(List.of(), "match", "--data", data.toString());
            assertThat(command.exit()).isEqualTo(2);
            assertThat(command.err()).contains("already");
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    private static void waitFor(Path data, String words) throws IOException, InterruptedException {
        var log = data.resolve("logs").resolve("pairwright.log");
        for (int look = 0; look < 600 && !(Files.exists(log) && read(log).contains(words)); look++) {
            Thread.sleep(100);
        }
        assertThat(log).content().contains(words);
    }

    @Test
    void where_there_is_no_display_it_says_so_and_names_the_demo() throws IOException, InterruptedException {
        var ended = launch(List.of("-Djava.awt.headless=true"), "--data", folder.toString());
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("There is no display", "demo").doesNotContain("Exception");
    }

    private record Ended(int exit, String out, String err) {}

    private Ended launch(List<String> flags, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        command.add("--add-modules=javafx.controls,javafx.swing");
        command.add("--enable-native-access=javafx.graphics");
        command.addAll(flags);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "org.pairwright.Launcher"));
        command.addAll(List.of(args));
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var starting = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        starting.environment().remove("DISPLAY");
        starting.environment().remove("JAVA_TOOL_OPTIONS");
        int exit = starting.start().waitFor();
        return new Ended(exit, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
