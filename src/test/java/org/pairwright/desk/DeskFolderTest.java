package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskFolderTest {
    @TempDir
    Path folder;

    @Test
    void a_marker_beside_the_launcher_takes_data_and_saved_files_along() throws IOException {
        var stick = Optional.of(Files.createDirectories(folder.resolve("stick")));
        var home = Files.createDirectories(folder.resolve("home"));
        var documents = Files.createDirectories(home.resolve("Documents"));
        var places = new DeskFolder("Linux", Map.of(), home);
        assertThat(places.find(Optional.empty(), stick)).isEqualTo(home.resolve(".local/share/pairwright"));
        assertThat(places.documents(stick)).isEqualTo(documents);
        Files.writeString(stick.get().resolve(DeskFolder.PORTABLE_MARKER), "");
        assertThat(places.find(Optional.empty(), stick)).isEqualTo(stick.get().resolve("data"));
        assertThat(places.documents(stick)).isEqualTo(stick.get());
        assertThat(places.find(Optional.of(folder), stick)).isEqualTo(folder);
    }
}
