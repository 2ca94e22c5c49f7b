package org.pairwright.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.spreadsheet.TextReading.From;
import org.pairwright.task.Progress;

class TextReadingTest {
    @TempDir
    private Path folder;

    @Test
    void the_guess_says_that_it_is_one() throws Exception {
        var read = read("Name;Ort\nJürgen;Köln\n".getBytes(Charset.forName("windows-1252")), ReadingOptions.USUAL);

        assertThat(read.text()).contains(new TextReading(Charset.forName("windows-1252"), From.GUESS, ';', From.GUESS));
    }

    @Test
    void what_the_file_says_is_told_apart_from_a_guess() throws Exception {
        var read = read("\uFEFFsep=|\nName|Ort\n".getBytes(StandardCharsets.UTF_16LE), ReadingOptions.USUAL);

        assertThat(read.text()).contains(new TextReading(StandardCharsets.UTF_16LE, From.FILE, '|', From.FILE));
    }

    @Test
    void what_she_says_wins() throws Exception {
        var options = ReadingOptions.USUAL
                .withCharset(Charset.forName("windows-1250"))
                .withDelimiter(',');
        var read = read("sep=;\na;b,\u00e8\n".getBytes(StandardCharsets.ISO_8859_1), options);

        assertThat(read.text())
                .contains(new TextReading(Charset.forName("windows-1250"), From.OPTIONS, ',', From.OPTIONS));
        assertThat(shown(read)).containsExactly(List.of("a;b", "č"));
    }

    @Test
    void what_is_pasted_is_parted_by_tabs_and_keeps_its_line_breaks() throws Exception {
        var read = WorkbookReader.readPasted(
                "Name\tWants\r\nMei; Chen\t\"Excel\nLaw, \"\"Tax\"\"\"\r\n", ReadingOptions.USUAL);

        assertThat(shown(read)).containsExactly(List.of("Name", "Wants"), List.of("Mei; Chen", "Excel\nLaw, \"Tax\""));
    }

    @Test
    void what_is_pasted_without_tabs_is_parted_by_what_is_there() throws Exception {
        assertThat(shown(WorkbookReader.readPasted("Name;Role\nMei;mentor\n", ReadingOptions.USUAL)))
                .containsExactly(List.of("Name", "Role"), List.of("Mei", "mentor"));
    }

    @Test
    void nothing_pasted_is_said() {
        assertThatThrownBy(() -> WorkbookReader.readPasted("\n \n", ReadingOptions.USUAL))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_password_is_never_shown() {
        var options = ReadingOptions.USUAL.withPassword(FilePassword.of("sesame"));

        assertThat(options.toString()).doesNotContain("sesame");
    }

    private Workbook read(byte[] bytes, ReadingOptions options) throws Exception {
        return WorkbookReader.read(Files.write(folder.resolve("people.csv"), bytes), options, Progress.UNWATCHED);
    }

    private static List<List<String>> shown(Workbook book) {
        return book.sheets().getFirst().rows().stream()
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }
}
