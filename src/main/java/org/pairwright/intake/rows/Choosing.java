package org.pairwright.intake.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.intake.columns.Plain;
import org.pairwright.spreadsheet.Cell;

/**
 * Several answers in one cell. What parts them is told by the whole column: where one cell uses semicolons or line breaks,
 * commas belong to the answers. The same answer in other letters becomes the one that is written most often.
 */
final class Choosing {
    private static final Pattern STRONG = Pattern.compile("[;\\n\\r|]|\\s/\\s");
    private static final Pattern WEAK = Pattern.compile("[;\\n\\r|]|\\s/\\s|,(?![^(]*\\))");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CLUTTER = Pattern.compile("^[\\s•*\\-–·]+|[\\s.,;]+$");

    private final Pattern parting;
    private final Map<String, String> usual;

    private Choosing(Pattern parting, Map<String, String> usual) {
        this.parting = parting;
        this.usual = usual;
    }

    static Choosing asIn(List<Cell> column) {
        var texts =
                column.stream().filter(cell -> !cell.isBlank()).map(Cell::shown).toList();
        boolean strong = texts.stream().anyMatch(text -> STRONG.matcher(text).find());
        long commasOnly = texts.stream()
                .filter(text -> !STRONG.matcher(text).find() && text.contains(","))
                .count();
        long strongOnes =
                texts.stream().filter(text -> STRONG.matcher(text).find()).count();
        var parting = strong && strongOnes >= commasOnly ? STRONG : WEAK;
        return new Choosing(parting, usual(parting, texts));
    }

    List<String> of(Cell cell) {
        return parts(parting, cell.shown())
                .map(part -> usual.getOrDefault(Plain.of(part), part))
                .distinct()
                .toList();
    }

    private static Stream<String> parts(Pattern parting, String text) {
        return parting.splitAsStream(text)
                .map(part -> SPACE.matcher(CLUTTER.matcher(part).replaceAll("")).replaceAll(" "))
                .filter(part -> !Plain.of(part).isEmpty());
    }

    private static Map<String, String> usual(Pattern parting, List<String> texts) {
        Map<String, Map<String, Long>> spellings = texts.stream()
                .flatMap(text -> parts(parting, text))
                .collect(Collectors.groupingBy(
                        Plain::of,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting())));
        return spellings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> mostOften(entry.getValue())));
    }

    private static String mostOften(Map<String, Long> spellings) {
        var sorted = new ArrayList<>(spellings.entrySet());
        sorted.sort(Map.Entry.<String, Long>comparingByValue().reversed());
        return sorted.getFirst().getKey();
    }
}
