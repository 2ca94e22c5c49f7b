package org.pairwright.spreadsheet.writing;

import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pairwright.text.Sentence;

/**
 * A folder of plain files for other tools: tables as CSV (RFC 4180 with lines ending in a line feed, UTF-8, a header) and
 * objects as JSON (RFC 8259). Each file is there whole or not at all.
 */
public final class PlainFolder {
    private final Path folder;

    /** Rows that are made while they are written: a table of millions needs no memory. */
    public interface Rows {
        void writeTo(Row row);
    }

    /** Takes a row, one value a column. */
    public interface Row {
        void add(Object... values);
    }

    /**
     * Opens the folder, which is made where it is missing.
     *
     * @throws CannotSave where it cannot be made
     */
    public PlainFolder(Path folder) throws CannotSave {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotSave(Sentence.of("writer.folderNotMade", folder.toString()), e);
        }
    }

    /**
     * Writes a table.
     *
     * @param name of the file, without its {@code .csv}
     * @throws CannotSave where the disk or the folder is in the way
     */
    public void table(String name, List<String> header, Rows rows) throws CannotSave {
        write(name + ".csv", writer -> {
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            csv.writeRecord(header);
            rows.writeTo(values ->
                    csv.writeRecord(Arrays.stream(values).map(String::valueOf).toList()));
            csv.flush();
        });
    }

    /**
     * Writes one JSON object.
     *
     * @param name of the file, without its {@code .json}
     * @throws CannotSave where the disk or the folder is in the way
     */
    public void object(String name, Map<String, ?> members) throws CannotSave {
        write(
                name + ".json",
                writer -> writer.write(
                        JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(members) + "\n"));
    }

    private interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    private void write(String name, Text text) throws CannotSave {
        new SafeFile()
                .write(
                        folder.resolve(name),
                        out -> {
                            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                            try {
                                text.writeTo(writer);
                            } catch (UncheckedIOException e) {
                                throw e.getCause();
                            }
                            writer.flush();
                        },
                        written -> {
                            if (Files.size(written) == 0) {
                                throw new IOException("nothing was written");
                            }
                        });
    }
}
