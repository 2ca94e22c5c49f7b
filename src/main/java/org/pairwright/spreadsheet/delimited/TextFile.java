package org.pairwright.spreadsheet.delimited;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.TextReading;
import org.pairwright.spreadsheet.TextReading.From;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.Workbook;
import org.pairwright.spreadsheet.reading.RowCollector;
import org.pairwright.spreadsheet.reading.Source;

/** Reads .csv, .tsv and .txt: one sheet, all cells text, so that leading zeros stay. */
public final class TextFile {
    private static final TextEncoding UNICODE = new TextEncoding(StandardCharsets.UTF_8, From.FILE);

    private final Source source;

    private TextFile(Source source) {
        this.source = source;
    }

    public static Workbook read(Source source) throws IOException, UnreadableFile {
        byte[] bytes;
        try (var stream = source.stream()) {
            bytes = stream.readAllBytes();
        }
        source.report();
        var encoding = TextEncoding.of(bytes, source.options());
        return new TextFile(source).read(encoding.decode(bytes), encoding);
    }

    /** The same for what was pasted: parted by tabs if there is any, whatever else is in it. */
    public static Workbook readPasted(Source source) throws IOException, UnreadableFile {
        String text;
        try (var stream = source.stream()) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        var reading = new TextFile(source);
        char delimiter = source.options().delimiter().orElse('\t');
        return text.indexOf('\t') >= 0
                ? reading.read(new Delimiter.Found(delimiter, From.FILE, text), UNICODE)
                : reading.read(text, UNICODE);
    }

    private Workbook read(String text, TextEncoding encoding) throws UnreadableFile {
        return read(Delimiter.in(text, source.options()), encoding);
    }

    private Workbook read(Delimiter.Found delimiter, TextEncoding encoding) throws UnreadableFile {
        var sheet = new Sheet(
                source.title(),
                false,
                rows(delimiter.text(), delimiter.delimiter()).rows());
        var reading = new TextReading(encoding.charset(), encoding.from(), delimiter.delimiter(), delimiter.from());
        return new Workbook(List.of(sheet), Optional.of(reading));
    }

    private RowCollector rows(String text, char delimiter) throws UnreadableFile {
        var rows = new RowCollector(source);
        var records = new Records(text, delimiter);
        try {
            boolean wanted = true;
            while (wanted && records.next()) {
                wanted = rows.take(
                        records.row(),
                        false,
                        records.cells().stream().map(Cell::text).toList());
            }
        } catch (BrokenQuotes swallowing) {
            throw source.unreadable("spreadsheet.unreadable.quotes", swallowing.row());
        }
        return rows;
    }
}
