package org.pairwright.spreadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.spreadsheet.WorkbookReader;

/**
 * Files near ten megabytes of every kind, and the largest sheet that is read, in a heap of 256 MB. The times, and the
 * longest silence in which a cancel would go unheard, are written to {@code target/corpus-large.tsv} and not asserted.
 */
@Tag("endurance")
class LargeFilesTest {
    private static final Path TIMES = Path.of("target", "corpus-large.tsv");
    private static final List<String> TABLE = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterAll
    static void write_the_times() throws Exception {
        Files.createDirectories(TIMES.getParent());
        Files.writeString(TIMES, "file\tMB\tms\town ms\tlongest silence ms\trows\n" + String.join("\n", TABLE) + "\n");
    }

    @Test
    void files_of_ten_megabytes_are_read_whole() throws Exception {
        requireRows(40_000, LargeFiles.text(folder.resolve("utf8.csv"), "UTF-8", 40_000, 10));
        requireRows(40_000, LargeFiles.text(folder.resolve("western.csv"), "windows-1252", 40_000, 10));
        requireRows(20_000, LargeFiles.text(folder.resolve("utf16.txt"), "UTF-16LE", 20_000, 10));
        requireRows(50_000, LargeFiles.xlsx(folder.resolve("today.xlsx"), 50_000, 30));
        requireRows(25_000, LargeFiles.xls(folder.resolve("old.xls"), 25_000, 10));
        requireRows(50_000, LargeFiles.ods(folder.resolve("open.ods"), 50_000, 30));
        requireRows(30_000, LargeFiles.page(folder.resolve("page.xls"), 30_000, 10));
        requireRows(14_000, LargeFiles.xml(folder.resolve("xml.xls"), 14_000, 10));
    }

    @Test
    void two_hundred_thousand_rows_are_read_in_256_megabytes() throws Exception {
        for (var file : List.of(
                LargeFiles.xlsx(folder.resolve("long.xlsx"), 200_000, 15),
                LargeFiles.text(folder.resolve("long.csv"), "UTF-8", 200_000, 9))) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var reading = new ProcessBuilder(
                            java,
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CountRows.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(said).contains("200000 rows");
            TABLE.add(file.getFileName() + " in 256 MB\t" + Files.size(file) / 1_000_000 + "\t" + said.strip());
        }
    }

    private static void requireRows(int rows, Path file) throws Exception {
        var watched = new Watched();
        var read = WorkbookReader.read(file, ReadingOptions.USUAL, watched)
                .sheets()
                .getFirst();
        watched.end();
        TABLE.add(String.join(
                "\t",
                file.getFileName().toString(),
                Long.toString(Files.size(file) / 1_000_000),
                Long.toString(watched.milliseconds()),
                Long.toString(watched.ownWork()),
                Long.toString(watched.longestSilence()),
                Integer.toString(read.rows().size())));
        assertThat(read.rows()).hasSize(rows);
    }
}
