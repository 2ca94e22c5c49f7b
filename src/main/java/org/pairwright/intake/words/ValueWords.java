package org.pairwright.intake.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairwright.intake.columns.Plain;

/** What single values are, told by words: roles, languages, yes and no. */
public final class ValueWords {
    static final String KEY = "value.";
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern PARTS = Pattern.compile("[,;/\\n、،・&+]|\\b(?:and|und|et|y|e)\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_ROLE = 80;
    private static final int MOST_ROLE_WORDS = 12;

    private final Map<String, Set<String>> words = new HashMap<>();

    void add(String key, String text) {
        words.put(
                key.substring(KEY.length()),
                BAR.splitAsStream(text)
                        .map(String::strip)
                        .map(ValueWords::plain)
                        .collect(Collectors.toSet()));
    }

    /** Signs such as a tick stay what they are. */
    private static String plain(String text) {
        String plain = Plain.of(text);
        return plain.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : plain;
    }

    public boolean isYes(String text) {
        return is("yes", text);
    }

    public boolean isNo(String text) {
        return is("no", text);
    }

    public boolean isRole(String text) {
        if (text.length() > LONGEST_ROLE) {
            return false;
        }
        if (is("both", text)) {
            return true;
        }
        var heard = HeaderWords.glance(text);
        return (heard.tells("mentor") || heard.tells("mentee"))
                && !heard.tells("topic")
                && NO_LETTERS.split(text).length <= MOST_ROLE_WORDS;
    }

    public boolean isLanguages(String text) {
        return PARTS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(part -> Plain.of(part.replaceAll("\\(.*", "")))
                .filter(part -> !part.isEmpty())
                .anyMatch(part -> words.getOrDefault("language", Set.of()).contains(part));
    }

    private boolean is(String key, String text) {
        return words.getOrDefault(key, Set.of()).contains(plain(text));
    }
}
