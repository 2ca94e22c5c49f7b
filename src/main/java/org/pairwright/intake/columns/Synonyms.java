package org.pairwright.intake.columns;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What columns are called, from {@code columns.properties}. A header that is such a word is certain; one that contains
 * some is likely of the longest it contains; one that is misspelt by a letter or two is likely too.
 */
final class Synonyms {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int EXACT = 100;
    private static final int MISSPELT = 80;
    private static final int CONTAINED = 50;
    private static final int MOST_FOR_LENGTH = 40;
    private static final Synonyms KNOWN = load();

    /** A word and its field; empty for what is nothing of ours. */
    private record Word(String text, Optional<IntakeField> field) {}

    /** What a header says: a field, or clearly nothing of ours; and how surely, from 0 to 100. */
    record Said(Optional<IntakeField> field, int score) {
        static final Said NOTHING = new Said(Optional.empty(), 0);
    }

    private final Map<String, Word> exact = new HashMap<>();
    private final List<Word> words = new ArrayList<>();

    private Synonyms() {}

    static Said by(String header) {
        return KNOWN.said(Plain.ofHeader(header));
    }

    private Said said(String plain) {
        if (plain.isEmpty()) {
            return Said.NOTHING;
        }
        return Optional.ofNullable(exact.get(plain))
                .map(word -> new Said(word.field(), EXACT))
                .or(() -> misspelt(plain))
                .or(() -> contained(plain))
                .orElse(Said.NOTHING);
    }

    private Optional<Said> misspelt(String plain) {
        int allowed = plain.length() < 5 ? 0 : plain.length() < 9 ? 1 : 2;
        var distance = new LevenshteinDistance(allowed);
        return words.stream()
                .filter(word -> word.text().length() > 4)
                .filter(word -> distance.apply(word.text(), plain) >= 0)
                .findFirst()
                .map(word -> new Said(word.field(), MISSPELT));
    }

    private Optional<Said> contained(String plain) {
        String padded = " " + plain + " ";
        Optional<Word> longest = Optional.empty();
        for (var word : words) {
            if (word.text().length()
                            > longest.map(known -> known.text().length()).orElse(2)
                    && padded.contains(" " + word.text() + " ")) {
                longest = Optional.of(word);
            }
        }
        return longest.map(word -> new Said(
                word.field(), CONTAINED + Math.min(MOST_FOR_LENGTH, word.text().length())));
    }

    private void add(String key, String texts) {
        var field = IntakeField.ofKey(key);
        BAR.splitAsStream(texts).map(text -> new Word(text.strip(), field)).forEach(word -> {
            exact.put(word.text(), word);
            words.add(word);
        });
    }

    private static Synonyms load() {
        var file = new Properties();
        try (var stream = Objects.requireNonNull(
                        Synonyms.class.getResourceAsStream("/org/pairwright/intake/columns.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var synonyms = new Synonyms();
        file.stringPropertyNames().stream().sorted().forEach(key -> synonyms.add(key, file.getProperty(key)));
        return synonyms;
    }
}
