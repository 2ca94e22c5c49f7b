package org.pairwright.spreadsheet.markup;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.spreadsheet.Sheet;
import org.pairwright.spreadsheet.TextReading.From;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.delimited.TextEncoding;
import org.pairwright.spreadsheet.reading.Source;

/** Reads the tables of a web page, which many systems export as .xls: one sheet, the tables below each other. */
public final class HtmlFile {
    private static final int HEAD = 8192;
    private static final Pattern SAID =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:-]+)", Pattern.CASE_INSENSITIVE);

    private HtmlFile() {}

    public static List<Sheet> read(Source source) throws IOException, UnreadableFile {
        byte[] bytes;
        try (var stream = source.stream()) {
            bytes = stream.readAllBytes();
        }
        var tables = new HtmlTables(source);
        tables.read(new HtmlTokens(decoded(bytes, source.options())));
        if (!tables.any()) {
            throw source.unreadable("spreadsheet.unreadable.html");
        }
        return List.of(tables.sheet());
    }

    /** What the page says of itself is believed if no mark and no byte speaks against it. */
    private static String decoded(byte[] bytes, ReadingOptions options) {
        var found = TextEncoding.of(bytes, options);
        if (found.from() == From.GUESS && !found.charset().name().startsWith("UTF")) {
            var said = said(bytes).filter(one -> !one.equals(StandardCharsets.UTF_8));
            return new TextEncoding(said.orElse(found.charset()), From.FILE).decode(bytes);
        }
        return found.decode(bytes);
    }

    private static Optional<Charset> said(byte[] bytes) {
        var found = SAID.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        try {
            return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
