package org.pairwright.spreadsheet.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.text.Messages;

class SafeFileTest {
    private static final SafeFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));
    private static final SafeFile.Check FINE = _ -> {};

    @TempDir
    Path folder;

    @Test
    void a_whole_file_takes_the_place_of_the_old_one() throws Exception {
        var target = old();
        new SafeFile().write(target, NEW, FINE);
        assertThat(target).hasContent("new");
        onlyTheTargetIsThere();
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        var said = failure(new SafeFile(), folder.resolve("gone/report.xlsx"), NEW, FINE);
        assertThat(said)
                .startsWith("report.xlsx cannot be saved: there is no folder")
                .contains("gone");
    }

    @Test
    void a_folder_in_place_of_the_file_is_named() throws IOException {
        Files.createDirectory(folder.resolve("report.xlsx"));
        var said = failure(new SafeFile(), folder.resolve("report.xlsx"), NEW, FINE);
        assertThat(said).startsWith("report.xlsx is a folder");
    }

    @Test
    void a_folder_without_permission_is_named() throws IOException {
        var closed = Files.createDirectory(folder.resolve("closed"));
        assumeThat(closed.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(closed))
                .as("the administrator of a machine may write anywhere")
                .isFalse();
        assertThat(failure(new SafeFile(), closed.resolve("report.xlsx"), NEW, FINE))
                .startsWith("report.xlsx cannot be saved: you may not write into the folder");
    }

    @Test
    void what_was_there_stays_when_writing_fails_half_way() throws IOException {
        var target = old();
        failure(
                new SafeFile(),
                target,
                out -> {
                    NEW.writeTo(out);
                    throw new IOException("No space left on device");
                },
                FINE);
        assertThat(target).hasContent("old");
        onlyTheTargetIsThere();
    }

    @Test
    void what_was_there_stays_when_the_new_file_does_not_hold_what_it_should() throws IOException {
        var target = old();
        var said = failure(new SafeFile(), target, NEW, _ -> {
            throw new IOException("3 rows of 4 were written");
        });
        assertThat(said).contains("could not be written whole");
        assertThat(target).hasContent("old");
        onlyTheTargetIsThere();
    }

    @Test
    void a_target_held_for_a_moment_is_replaced_when_it_is_let_go() throws Exception {
        var target = old();
        var tries = new AtomicInteger();
        var patient = new SafeFile((from, to) -> {
            if (tries.incrementAndGet() < 4) {
                throw new FileSystemException(to.toString(), null, "used by another process");
            }
            Files.move(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        });
        patient.write(target, NEW, FINE);
        assertThat(target).hasContent("new");
        assertThat(tries).hasValue(4);
    }

    @Test
    void a_target_open_elsewhere_gets_a_sentence_that_says_to_close_it() throws IOException {
        var target = old();
        var held = new SafeFile((_, to) -> {
            throw new FileSystemException(to.toString(), null, "used by another process");
        });
        assertThat(failure(held, target, NEW, FINE))
                .contains("open in another program")
                .contains("Close it there");
        assertThat(target).hasContent("old");
        onlyTheTargetIsThere();
    }

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("report.xlsx"), "old");
    }

    private void onlyTheTargetIsThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("report.xlsx"));
        }
    }

    private static String failure(SafeFile file, Path target, SafeFile.Content content, SafeFile.Check check) {
        var failed = catchThrowableOfType(CannotSave.class, () -> file.write(target, content, check));
        assertThat(failed).isNotNull();
        return new Messages(Locale.ENGLISH, java.time.ZoneOffset.UTC).say(failed.sentence());
    }
}
