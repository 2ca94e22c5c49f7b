package org.pairwright.intake.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairwright.intake.columns.Plain;

/**
 * Several answers in one cell. What parts them is told by the whole column: semicolons, line breaks and bullets always do;
 * commas and "and" only where they do not belong to an option, which the known answers and what comes again in the column
 * tell. The same answer in other letters becomes the one that is written most often.
 */
public final class Choosing {
    private static final Pattern STRONG = Pattern.compile("[;；؛\\n\\r|｜•▪◦●■□✓✔☑]|\\s[/／]\\s|^\\s*[-–*·・]\\s|、");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CLUTTER = Pattern.compile("^(?:[\\s•*\\-–·・]+|\\(?\\d{1,2}[.)]\\s+)|[\\s.,;]+$");

    private final Options options;
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, List<String>> seen = new HashMap<>();

    private Choosing(Options options) {
        this.options = options;
    }

    /**
     * Learns how the answers of a column are parted.
     *
     * @param known answers that are known, which are never broken
     */
    public static Choosing asIn(Tally column, Collection<String> known) {
        var chunks = new LinkedHashMap<String, List<String>>();
        column.texts().forEach(text -> chunks.put(text, chunks(text)));
        var choosing = new Choosing(Options.learnt(column, chunks, known));
        choosing.learnSpellings(column, known);
        return choosing;
    }

    /** The answers, each once. */
    public List<String> of(String text) {
        return seen.computeIfAbsent(text, this::split);
    }

    private List<String> split(String text) {
        return parts(text)
                .map(part -> usual.getOrDefault(Plain.of(part), part))
                .distinct()
                .toList();
    }

    private Stream<String> parts(String text) {
        var chunks = chunks(text);
        return chunks.stream()
                .flatMap(chunk -> options.parts(chunk, chunks.size() > 1).stream())
                .map(Choosing::tidy)
                .filter(part -> !part.isEmpty());
    }

    /** What is surely parted. */
    private static List<String> chunks(String text) {
        return STRONG.splitAsStream(text)
                .map(Choosing::tidy)
                .filter(part -> !Plain.of(part).isEmpty())
                .toList();
    }

    private static String tidy(String part) {
        String bare = CLUTTER.matcher(part).replaceAll("").strip();
        return bare.indexOf("  ") < 0 && bare.indexOf('\u00a0') < 0
                ? bare
                : SPACE.matcher(bare).replaceAll(" ");
    }

    private void learnSpellings(Tally column, Collection<String> known) {
        var spellings = new HashMap<String, Map<String, Integer>>();
        for (var text : column.texts()) {
            parts(text)
                    .forEach(part -> spellings
                            .computeIfAbsent(Plain.of(part), _ -> new LinkedHashMap<>())
                            .merge(part, column.count(text), Integer::sum));
        }
        spellings.forEach((plain, ways) -> usual.put(plain, mostOften(ways)));
        known.forEach(answer -> usual.put(Plain.of(answer), answer));
    }

    private static String mostOften(Map<String, Integer> ways) {
        var sorted = new ArrayList<>(ways.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        return sorted.getFirst().getKey();
    }
}
