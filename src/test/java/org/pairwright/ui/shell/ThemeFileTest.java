package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFileTest {
    @TempDir
    Path folder;

    @Test
    void without_a_file_the_system_decides() {
        assertThat(new ThemeFile(folder).read()).isEqualTo(Theme.Shade.SYSTEM);
    }

    @Test
    void what_she_chose_is_known_at_the_next_start() {
        new ThemeFile(folder).write(Theme.Shade.DARK);
        assertThat(new ThemeFile(folder).read()).isEqualTo(Theme.Shade.DARK);
    }

    @Test
    void nonsense_in_the_file_is_no_trouble() throws IOException {
        Files.writeString(folder.resolve("theme.txt"), "plaid");
        assertThat(new ThemeFile(folder).read()).isEqualTo(Theme.Shade.SYSTEM);
    }

    @Test
    void a_folder_that_is_not_there_is_no_trouble() {
        new ThemeFile(folder.resolve("missing")).write(Theme.Shade.DARK);
        assertThat(new ThemeFile(folder.resolve("missing")).read()).isEqualTo(Theme.Shade.SYSTEM);
    }
}
