package org.pairwright.spreadsheet.delimited;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.spreadsheet.TextReading;
import org.pairwright.spreadsheet.TextReading.From;

/** Which character parts the cells of a text: what she says, what a {@code sep=} line says, or the most even guess. */
final class Delimiter {
    private static final Pattern SAID = Pattern.compile("\\A\"?sep=(.)\"?(\\R|\\z)", Pattern.CASE_INSENSITIVE);
    private static final int RECORDS = 100;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int WIDE = 30;

    /** All rows agree, and there is no prose in between. */
    private static final double CLEARLY = 1.2;

    private Delimiter() {}

    /** The delimiter, who says so, and the text without a line that only says it. */
    record Found(char delimiter, From from, String text) {}

    static Found in(String text, ReadingOptions options) {
        var said = SAID.matcher(text);
        boolean says = said.find();
        String rows = says ? text.substring(said.end()) : text;
        if (options.delimiter().isPresent()) {
            return new Found(options.delimiter().get(), From.OPTIONS, rows);
        }
        return says ? new Found(said.group(1).charAt(0), From.FILE, rows) : guess(rows);
    }

    private static Found guess(String rows) {
        String start = start(rows);
        char best = best(start);
        if (evenness(start, best) == 0) {
            String unwrapped = unwrapped(rows);
            char within = best(start(unwrapped));
            if (evenness(start(unwrapped), within) > CLEARLY) {
                return new Found(within, From.GUESS, unwrapped);
            }
        }
        return new Found(best, From.GUESS, rows);
    }

    /** Some programs put every line in quotation marks once more; without them the rows show. */
    private static String unwrapped(String rows) {
        var lines = new StringBuilder();
        var records = new Records(rows, TextReading.DELIMITERS.getFirst());
        try {
            while (records.next()) {
                lines.append(records.cells().getFirst()).append('\n');
            }
            return lines.toString();
        } catch (BrokenQuotes _) {
            return rows;
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    private static char best(String start) {
        return TextReading.DELIMITERS.stream()
                .max(Comparator.comparingDouble(one -> evenness(start, one)))
                .orElse(',');
    }

    /**
     * How much the rows look parted by it: how many agree on how many cells they have, for more cells a little more, and
     * less where it is followed by a space as in prose. 0 where it never parts anything.
     */
    private static double evenness(String start, char delimiter) {
        var rows = rows(start, delimiter);
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        int filled = 0;
        for (var row : rows) {
            if (row.size() > 1 || !row.getFirst().isBlank()) {
                filled++;
                rowsByWidth.merge(row.size(), 1, Integer::sum);
            }
        }
        double best = 0;
        for (var widths : rowsByWidth.entrySet()) {
            if (widths.getKey() > 1) {
                double agree = (double) widths.getValue() / filled;
                best = Math.max(best, agree * agree * (1 + Math.log(Math.min(widths.getKey(), WIDE))));
            }
        }
        return best * (1 - 0.6 * prose(rows));
    }

    /** The part of the cells behind a delimiter that start with a space and go on. */
    private static double prose(List<List<String>> rows) {
        int behind = 0;
        int spaced = 0;
        for (var row : rows) {
            for (var cell : row.subList(1, row.size())) {
                behind++;
                spaced += cell.startsWith(" ") && !cell.isBlank() ? 1 : 0;
            }
        }
        return behind == 0 ? 0 : (double) spaced / behind;
    }

    private static List<List<String>> rows(String start, char delimiter) {
        var rows = new ArrayList<List<String>>();
        var records = new Records(start, delimiter);
        try {
            while (rows.size() < RECORDS && records.next()) {
                rows.add(List.copyOf(records.cells()));
            }
        } catch (BrokenQuotes _) {
            // A mark that is not closed with this delimiter: another may fit, or the sample ends within a cell.
        }
        return rows;
    }
}
