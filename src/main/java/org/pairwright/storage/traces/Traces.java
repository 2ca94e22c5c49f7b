package org.pairwright.storage.traces;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairwright.storage.json.Json;

/**
 * Finds texts as whole words, in capitals or not, and puts a mark in their place. In JSON only the values are looked
 * through, so that it stays what it was but for the words.
 */
public final class Traces {
    private final Optional<Pattern> pattern;
    private final String mark;

    private Traces(Optional<Pattern> pattern, String mark) {
        this.pattern = pattern;
        this.mark = mark;
    }

    /**
     * To find these texts.
     *
     * @param mark what stands in their place afterwards
     */
    public static Traces of(Collection<Identity.Wanted> wanted, String mark) {
        var words = wanted.stream().distinct().map(Traces::pattern).collect(Collectors.joining("|"));
        return new Traces(wanted.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(words)), mark);
    }

    /** How often they stand in the text, whether it is JSON or not. */
    public int in(String text) {
        return pattern.map(known -> (int) known.matcher(text).results().count()).orElse(0);
    }

    /** The text with the mark in their place; empty where none of them stands in it. */
    public Optional<String> removedFrom(String text) {
        if (in(text) == 0) {
            return Optional.empty();
        }
        var without = isJson(text) ? JsonValues.changed(text, this::plain) : plain(text);
        return Optional.of(without).filter(changed -> !changed.equals(text));
    }

    private String plain(String text) {
        return isJson(text)
                ? JsonValues.changed(text, this::plain)
                : pattern.orElseThrow().matcher(text).replaceAll(Matcher.quoteReplacement(mark));
    }

    /** Spaces as they come, quotation marks as they are or as JSON writes them, however deep. */
    private static String pattern(Identity.Wanted wanted) {
        var letters = wanted.text()
                .codePoints()
                .mapToObj(Traces::letter)
                .collect(Collectors.joining())
                .replaceAll("(\\\\s\\+)+", "\\\\s+");
        var flags = wanted.exact() ? "" : "(?iu)";
        return flags + "(?<![\\p{L}\\p{N}])" + letters + "(?![\\p{L}\\p{N}])" + (wanted.exact() ? "" : "(?-iu)");
    }

    private static String letter(int codePoint) {
        if (Character.isWhitespace(codePoint)) {
            return "\\s+";
        }
        return switch (codePoint) {
            case '"' -> "\\\\*\"";
            case '\\' -> "\\\\+";
            default -> Pattern.quote(Character.toString(codePoint));
        };
    }

    private static boolean isJson(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        try {
            Json.list("[" + text + "]");
            return true;
        } catch (RuntimeException anyOtherText) {
            return false;
        }
    }
}
