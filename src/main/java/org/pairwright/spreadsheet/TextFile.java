package org.pairwright.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Reads .csv, .tsv and .txt: one sheet, all cells text, so that leading zeros stay. */
final class TextFile {
    private TextFile() {}

    static List<Sheet> read(Path file, Progress progress) throws IOException, UnreadableFile {
        String name = file.getFileName().toString();
        var found = Delimiter.in(TextEncoding.decode(Files.readAllBytes(file)));
        var rows = new RowCollector(name, progress);
        try (var records = Delimiter.reader(found.text(), found.delimiter())) {
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
        }
        return List.of(new Sheet(name.replaceFirst("\\.[^.]*$", ""), false, rows.rows()));
    }
}
