package org.pairwright.spreadsheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which character parts the cells of a text file: what a {@code sep=} line says, otherwise the most even guess. */
final class Delimiter {
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final Pattern SAID = Pattern.compile("\\A\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);
    private static final int RECORDS = 60;
    private static final int MOST_CHARACTERS = 200_000;

    private Delimiter() {}

    /** The delimiter and the text without a line that only says it. */
    record Found(char delimiter, String text) {}

    static Found in(String text) {
        var said = SAID.matcher(text);
        if (said.find()) {
            return new Found(said.group(1).charAt(0), text.substring(said.end()));
        }
        String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        char best = KNOWN.stream()
                .max(Comparator.comparingDouble(one -> evenness(start, one)))
                .orElse(',');
        return new Found(best, text);
    }

    static CsvReader<CsvRecord> reader(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(64 * 1024 * 1024)
                .ofCsvRecord(text);
    }

    /** How many cells the rows have, weighted by how many rows agree on it; 0 where it never parts anything. */
    private static double evenness(String start, char delimiter) {
        try (var records = reader(start, delimiter).stream()) {
            Map<Integer, Long> rowsByWidth = records.limit(RECORDS)
                    .map(CsvRecord::getFieldCount)
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return rowsByWidth.entrySet().stream()
                    .mapToDouble(widths -> widths.getValue() * Math.min(widths.getKey(), 30) * 1.0)
                    .max()
                    .orElse(0);
        } catch (RuntimeException _) {
            // A quotation mark that is not closed with this delimiter: another may fit.
            return 0;
        }
    }
}
