package org.pairwright.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Reads .csv, .tsv and .txt: one sheet, all cells text, so that leading zeros stay. */
final class TextFile {
    private TextFile() {}

    static Workbook read(Path file, ReadingOptions options, Progress progress) throws IOException, UnreadableFile {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        return read(name, TextEncoding.decode(bytes), options, progress);
    }

    static Workbook read(String name, String text, ReadingOptions options, Progress progress) throws UnreadableFile {
        var found = Delimiter.in(text);
        char delimiter = options.delimiter().orElse(found.delimiter());
        var rows = new RowCollector(name, progress);
        try (var records = Delimiter.reader(found.text(), delimiter)) {
            int number = 0;
            for (var row : records) {
                number++;
                var cells = row.getFields().stream().map(Cell::text).toList();
                if (!rows.take(number, false, cells)) {
                    break;
                }
            }
        } catch (CsvParseException notClosed) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.quotes", name), notClosed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var sheet = new Sheet(name.replaceFirst("\\.[^.]*$", ""), false, rows.rows());
        var reading =
                new TextReading(StandardCharsets.UTF_8, TextReading.From.GUESS, delimiter, TextReading.From.GUESS);
        return new Workbook(List.of(sheet), Optional.of(reading));
    }
}
