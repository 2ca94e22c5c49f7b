package org.pairwright.intake.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a header is about a field.
 *
 * @param score how surely, from 0 to 100, where it says nothing else
 * @param alone whether it must say nothing else
 * @param needs what must be told
 * @param not what must not be told
 * @param about what may be told without making it less sure
 */
record FieldRule(int score, boolean alone, Set<String> needs, Set<String> not, Set<String> about) {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double OF_ANY_HEADER = 0.45;
    private static final double NEARLY = 0.99;
    private static final int MISSPELT = 80;

    /** Rules as in {@code columns.properties}: {@code 100 email -manager ~own, 66! email}. */
    static List<FieldRule> parse(String text) {
        return COMMA.splitAsStream(text).map(String::strip).map(FieldRule::one).toList();
    }

    private static FieldRule one(String text) {
        List<String> words = Arrays.asList(SPACE.split(text, -1));
        String score = words.getFirst();
        var needs = words.stream()
                .skip(1)
                .filter(word -> !word.startsWith("-") && !word.startsWith("~"))
                .collect(Collectors.toSet());
        var may = marked(words, "~");
        return new FieldRule(
                Integer.parseInt(score.replace("!", "")),
                score.endsWith("!"),
                needs,
                marked(words, "-"),
                Stream.of(needs, may).flatMap(Collection::stream).collect(Collectors.toSet()));
    }

    private static Set<String> marked(List<String> words, String mark) {
        return words.stream()
                .filter(word -> word.startsWith(mark))
                .map(word -> word.substring(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    int of(Heard header) {
        if (!header.tells(needs) || not.stream().anyMatch(header::tells)) {
            return 0;
        }
        double share = header.share(about);
        if (alone && share < NEARLY) {
            return 0;
        }
        int sure = (int) Math.round(score * (OF_ANY_HEADER + (1 - OF_ANY_HEADER) * share));
        return header.isMisspelt(needs) ? Math.min(sure, MISSPELT) : sure;
    }
}
