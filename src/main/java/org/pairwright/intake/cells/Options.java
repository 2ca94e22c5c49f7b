package org.pairwright.intake.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairwright.intake.columns.Plain;

/**
 * The options of a column, as far as they can be told: known answers, what stands alone, and what always stands together.
 * They tell whether a comma or an "and" parts two answers or belongs to one.
 */
final class Options {
    private static final Pattern COMMA = Pattern.compile("[,，،](?![^(（]*[)）])(?!\\d)");
    private static final Pattern AND = Pattern.compile(
            "\\s+(?:and|und|et|y|e|&|\\+|sowie|as well as|plus)\\s+|\\s+و\\s*(?=\\p{L})|(?<=\\p{IsHan}|\\p{IsKatakana}|\\p{IsHiragana})(?:および|及び|と)(?=\\p{IsHan}|\\p{IsKatakana})"
                    + "|(?<=\\p{L})/(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING_AND =
            Pattern.compile("^(?:and|und|et|y|e|&|sowie|or|oder|ou|o)\\s+", Pattern.CASE_INSENSITIVE);
    private static final int LEAST_TIMES = 2;
    private static final int TIMES_WITHOUT_A_SIGN = 5;
    private static final int LEAST_LISTS = 10;
    private static final int MOST_IN_CAPITALS = 80;

    private final Set<String> whole = new HashSet<>();
    private final Map<String, Integer> alone = new HashMap<>();
    private boolean commasPart = true;

    private Options() {}

    static Options learnt(Tally column, Map<String, List<String>> chunks, Collection<String> known) {
        var options = new Options();
        known.forEach(answer -> options.whole.add(Plain.of(answer)));
        options.learnCustom(column, chunks);
        options.learnAlone(column, chunks);
        if (options.commasPart) {
            options.learnTogether(column, chunks);
        }
        return options;
    }

    /** Where most cells with several answers part them by something else, commas belong to the answers. */
    private void learnCustom(Tally column, Map<String, List<String>> chunks) {
        int strong = 0;
        int commas = 0;
        for (var entry : chunks.entrySet()) {
            int times = column.count(entry.getKey());
            if (entry.getValue().size() > 1) {
                strong += times;
            } else if (COMMA.matcher(entry.getKey()).find()) {
                commas += times;
            }
        }
        commasPart = strong == 0 || strong < commas;
    }

    private void learnAlone(Tally column, Map<String, List<String>> chunks) {
        chunks.forEach((text, parts) -> parts.forEach(chunk -> {
            boolean single = !COMMA.matcher(chunk).find();
            for (var part : commasPart ? COMMA.split(chunk, -1) : new String[] {chunk}) {
                if (single || commasPart) {
                    alone.merge(Plain.of(part), column.count(text), Integer::sum);
                }
            }
        }));
    }

    /** Two parts that never stand apart are one option, where the second goes on in small letters or they come often. */
    private void learnTogether(Tally column, Map<String, List<String>> chunks) {
        var pairs = new HashMap<String, Integer>();
        int lists = 0;
        int later = 0;
        int capitals = 0;
        for (var entry : chunks.entrySet()) {
            for (var chunk : entry.getValue()) {
                var parts = split(chunk);
                lists += parts.size() > 1 ? column.count(entry.getKey()) : 0;
                for (int n = 1; n < parts.size(); n++) {
                    pairs.merge(parts.get(n - 1) + ", " + parts.get(n), column.count(entry.getKey()), Integer::sum);
                    later += column.count(entry.getKey());
                    capitals += beginsSmall(parts.get(n)) ? 0 : column.count(entry.getKey());
                }
            }
        }
        boolean capitalsAreCustom = later > 0 && capitals * 100 >= later * 60 && later > capitals;
        for (var pair : pairs.entrySet()) {
            if (belongTogether(pair.getKey(), pair.getValue(), capitalsAreCustom, lists)) {
                whole.add(Plain.of(pair.getKey()));
            }
        }
    }

    private boolean belongTogether(String pair, int times, boolean capitalsAreCustom, int lists) {
        int comma = pair.indexOf(", ");
        String first = pair.substring(0, comma);
        String second = pair.substring(comma + 2);
        boolean neverApart =
                alone.getOrDefault(Plain.of(second), 0) <= times && alone.getOrDefault(Plain.of(first), 0) <= times;
        boolean goesOn = capitalsAreCustom && beginsSmall(second);
        boolean often = times >= TIMES_WITHOUT_A_SIGN && lists >= LEAST_LISTS && times * 100 < lists * MOST_IN_CAPITALS;
        return neverApart && times >= LEAST_TIMES && (goesOn || often);
    }

    private static boolean beginsSmall(String part) {
        return Character.isLowerCase(part.codePointAt(0));
    }

    private static List<String> split(String chunk) {
        return COMMA.splitAsStream(chunk)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * The answers in one chunk.
     *
     * @param oneOfSeveral whether the cell holds more, parted by something stronger than a comma
     */
    List<String> parts(String chunk, boolean oneOfSeveral) {
        if (whole.contains(Plain.of(chunk))) {
            return List.of(chunk);
        }
        var parts = split(chunk);
        if (parts.size() > 1 && !commasPart && !areOptions(parts, oneOfSeveral)) {
            return List.of(chunk);
        }
        var joined = joined(parts);
        return joined.stream()
                .flatMap(part -> conjoined(part, joined.size() > 1))
                .toList();
    }

    private boolean areOptions(List<String> parts, boolean oneOfSeveral) {
        long options = parts.stream().map(Plain::of).filter(this::isOption).count();
        return oneOfSeveral ? options == parts.size() : options > 0;
    }

    private boolean isOption(String plain) {
        return whole.contains(plain) || alone.containsKey(plain);
    }

    /** The longest options first. */
    private List<String> joined(List<String> parts) {
        var joined = new ArrayList<String>();
        int from = 0;
        while (from < parts.size()) {
            int to = parts.size();
            while (to > from + 1 && !whole.contains(Plain.of(String.join(", ", parts.subList(from, to))))) {
                to--;
            }
            joined.add(String.join(", ", parts.subList(from, to)));
            from = to;
        }
        return joined;
    }

    private Stream<String> conjoined(String part, boolean inList) {
        String bare = inList ? LEADING_AND.matcher(part).replaceFirst("") : part;
        if (whole.contains(Plain.of(bare)) || !AND.matcher(bare).find()) {
            return Stream.of(bare);
        }
        var parts = AND.splitAsStream(bare)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        long options = parts.stream().map(Plain::of).filter(this::isOption).count();
        boolean once = alone.getOrDefault(Plain.of(bare), 0) <= 1;
        boolean split = options == parts.size() || Languages.areAll(parts) || (once && options > 0);
        return split ? parts.stream() : Stream.of(bare);
    }
}
