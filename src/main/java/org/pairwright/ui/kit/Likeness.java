package org.pairwright.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How well typed words fit a text: all letters in order, best at the beginnings of words. Accents do not matter. */
public final class Likeness {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int NOT_AT_ALL = 0;

    private Likeness() {}

    /** Lower case and without accents; do it once per text, not per key typed. */
    public static String plain(String text) {
        var apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * How well both fit, from 0 (not at all) to 100 (the same).
     *
     * @param typed what she typed, {@link #plain}
     * @param text where to look, {@link #plain}
     */
    public static int of(String typed, String text) {
        if (text.equals(typed)) {
            return 100;
        }
        int at = text.indexOf(typed);
        if (at == 0) {
            return 90;
        }
        if (at > 0) {
            return startsWord(text, at) ? 80 : 60;
        }
        return words(typed, text);
    }

    /** "oka am" finds "amara okafor": each typed word begins a word. Else letters in order, as in "amok". */
    private static int words(String typed, String text) {
        for (String word : typed.split(" +", -1)) {
            if (!beginsAWord(word, text)) {
                return scattered(typed, text);
            }
        }
        return 70;
    }

    private static boolean beginsAWord(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (startsWord(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Letters in order, where each run of them begins a word. */
    private static int scattered(String typed, String text) {
        int from = 0;
        boolean runs = false;
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            if (runs && from < text.length() && text.charAt(from) == letter) {
                from++;
                continue;
            }
            while (from < text.length() && !(text.charAt(from) == letter && startsWord(text, from))) {
                from++;
            }
            if (from == text.length()) {
                return NOT_AT_ALL;
            }
            from++;
            runs = true;
        }
        return 40;
    }
}
