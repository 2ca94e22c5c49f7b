package org.pairwright.intake.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.pairwright.intake.columns.Plain;

/**
 * The words that headers are made of, each with what it tells of. Whole words, words with any letters before or behind them,
 * and Japanese ones anywhere; of words that cover one another the longest counts.
 */
final class Lexicon {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern NO_GAPS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final int LEAST_MISSPELT = 5;
    private static final int LONG = 9;
    private static final int FIRST_WITHOUT_GAPS = 0x2e80;

    /** A word found: what it tells of, from where to where in the plain header. */
    record Hit(String topic, int from, int to, boolean misspelt) {
        private boolean within(Hit other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    /** A word or several, as tokens. */
    private record Word(String topic, List<String> tokens) {
        private int length() {
            return String.join(" ", tokens).length();
        }
    }

    private final Map<String, List<Word>> byFirst = new HashMap<>();
    private final List<Word> beginnings = new ArrayList<>();
    private final List<Word> endings = new ArrayList<>();
    private final List<Word> anywhere = new ArrayList<>();
    private final Map<Integer, Set<Word>> byLength = new HashMap<>();

    void add(String topic, String words) {
        BAR.splitAsStream(words).map(String::strip).forEach(word -> {
            add(topic, word, Plain.ofHeader(word));
            add(
                    topic,
                    word,
                    Plain.ofHeader(word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")));
        });
    }

    private void add(String topic, String written, String plain) {
        if (plain.isEmpty()) {
            return;
        }
        var word = new Word(topic, List.of(plain.split(" ", -1)));
        if (NO_GAPS.matcher(plain).find()) {
            anywhere.add(word);
        } else if (written.startsWith("*")) {
            endings.add(word);
        } else if (written.endsWith("*") && word.tokens().size() == 1) {
            beginnings.add(word);
        } else {
            byFirst.computeIfAbsent(word.tokens().getFirst(), _ -> new ArrayList<>())
                    .add(word);
            if (word.tokens().size() == 1 && !topic.equals(Heard.FILLER)) {
                byLength.computeIfAbsent(plain.length(), _ -> new LinkedHashSet<>())
                        .add(word);
            }
        }
    }

    /**
     * What a header in plain form is made of.
     *
     * @param forgiving whether words that are misspelt by a letter or two count
     */
    Heard hear(String plain, boolean forgiving) {
        var hits = new ArrayList<Hit>();
        String[] tokens = plain.split(" ", -1);
        int at = 0;
        for (int n = 0; n < tokens.length; n++) {
            wholeWords(tokens, n, at, hits);
            partsOf(tokens[n], at, hits);
            at += tokens[n].length() + 1;
        }
        boolean gaps = plain.chars().allMatch(one -> one < FIRST_WITHOUT_GAPS);
        for (var word : gaps ? List.<Word>of() : anywhere) {
            String text = String.join(" ", word.tokens());
            for (int from = plain.indexOf(text); from >= 0; from = plain.indexOf(text, from + 1)) {
                hits.add(new Hit(word.topic(), from, from + text.length(), false));
            }
        }
        if (forgiving) {
            misspelt(tokens, hits);
        }
        return new Heard(
                plain,
                hits.stream()
                        .filter(hit -> hits.stream().noneMatch(hit::within))
                        .toList());
    }

    private void wholeWords(String[] tokens, int first, int at, List<Hit> hits) {
        for (var word : byFirst.getOrDefault(tokens[first], List.of())) {
            int end = first + word.tokens().size();
            if (end <= tokens.length
                    && Arrays.asList(tokens).subList(first, end).equals(word.tokens())) {
                hits.add(new Hit(word.topic(), at, at + word.length(), false));
            }
        }
    }

    private void partsOf(String token, int at, List<Hit> hits) {
        for (var word : beginnings) {
            if (token.startsWith(word.tokens().getFirst())) {
                hits.add(new Hit(word.topic(), at, at + token.length(), false));
            }
        }
        for (var word : endings) {
            if (token.endsWith(word.tokens().getFirst())) {
                hits.add(new Hit(word.topic(), at, at + token.length(), false));
            }
        }
    }

    private void misspelt(String[] tokens, List<Hit> hits) {
        int at = 0;
        for (var token : tokens) {
            int from = at;
            at += token.length() + 1;
            boolean heard = hits.stream().anyMatch(hit -> hit.from() < from + token.length() && from < hit.to());
            if (!heard && token.length() >= LEAST_MISSPELT) {
                nearest(token).forEach(word -> hits.add(new Hit(word.topic(), from, from + token.length(), true)));
            }
        }
    }

    private List<Word> nearest(String token) {
        int allowed = token.length() < LONG ? 1 : 2;
        var distance = new LevenshteinDistance(allowed);
        var near = new ArrayList<Word>();
        for (int length = Math.max(LEAST_MISSPELT, token.length() - allowed);
                length <= token.length() + allowed && near.isEmpty();
                length++) {
            for (var word : byLength.getOrDefault(length, Set.of())) {
                String text = word.tokens().getFirst();
                if (text.charAt(0) == token.charAt(0) && distance.apply(text, token) >= 0) {
                    near.add(word);
                }
            }
        }
        return near;
    }
}
