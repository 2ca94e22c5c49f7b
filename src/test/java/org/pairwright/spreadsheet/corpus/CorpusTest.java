package org.pairwright.spreadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.WorkbookReader;
import org.pairwright.spreadsheet.corpus.OddFile.Expected;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;

/** Every odd and broken file gives its cells or its one sentence, and nothing else ever. */
class CorpusTest {
    private static final Path TIMES = Path.of("target", "corpus.tsv");
    private static final String KEYS = "spreadsheet.unreadable.";
    private static final long SEED = 20_260_301;
    private static final List<String> TABLE = new ArrayList<>();

    @TempDir
    private static Path folder;

    static Stream<OddFile> files() {
        return Stream.of(
                        OddXlsx.all(),
                        OddZip.all(),
                        OddXls.all(),
                        OddLocked.all(),
                        OddBinary.all(),
                        OddText.all(),
                        OddMarkup.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void an_odd_file_gives_its_cells_or_its_sentence(OddFile odd) throws Exception {
        var file = Files.write(folder.resolve(odd.name()), odd.made().call());
        var watched = new Watched();

        var read = outcome(odd, file, watched);
        TABLE.add(String.join(
                "\t",
                odd.story(),
                odd.name(),
                Long.toString(watched.milliseconds()),
                Long.toString(watched.ownWork()),
                Long.toString(watched.longestSilence()),
                shortened(read)));

        assertThat(read).isEqualTo(odd.expected());
        requireCancel(odd, file, watched.reports());
    }

    /** The table is short: long outcomes are cut. */
    private static String shortened(Expected read) {
        String text = read.toString();
        return text.substring(0, Math.min(80, text.length())).replace('\n', ' ');
    }

    private static Expected outcome(OddFile odd, Path file, Watched watched) {
        try {
            var rows = WorkbookReader.read(file, odd.options(), watched).sheets().stream()
                    .flatMap(sheet -> sheet.rows().stream())
                    .toList();
            watched.end();
            return odd.expected() instanceof Expected.RowCount
                    ? new Expected.RowCount(rows.size())
                    : new Expected.Rows(rows.stream().map(CorpusTest::shown).toList());
        } catch (UnreadableFile said) {
            watched.end();
            return new Expected.Refusal(said.sentence().key().substring(KEYS.length()));
        }
    }

    private static String shown(SheetRow row) {
        return row.cells().stream()
                .map(Cell::shown)
                .collect(Collectors.joining("|"))
                .replace('\n', '¶');
    }

    /** Wherever the progress is told, saying no there ends the reading there. */
    private static void requireCancel(OddFile odd, Path file, int reports) throws IOException {
        if (reports > 0) {
            int when = new Random(SEED + odd.story().hashCode()).nextInt(reports);
            assertThatThrownBy(() -> WorkbookReader.read(file, odd.options(), cancelledAt(when)))
                    .as("cancelled at report %s of %s, seed %s", when, reports, SEED)
                    .isInstanceOf(Cancelled.class);
        }
        Files.delete(file);
    }

    private static Progress cancelledAt(int when) {
        int[] seen = {0};
        return (done, total, doing) -> {
            if (seen[0]++ >= when) {
                throw new Cancelled();
            }
        };
    }

    @Test
    void the_corpus_is_large_and_every_story_in_it_is_told_once() {
        var stories = files().map(OddFile::story).toList();

        assertThat(stories).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
    }

    @AfterAll
    static void write_the_times() throws IOException {
        Files.createDirectories(TIMES.getParent());
        Files.writeString(
                TIMES, "story\tname\tms\town ms\tlongest silence ms\toutcome\n" + String.join("\n", TABLE) + "\n");
    }
}
