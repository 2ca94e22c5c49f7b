package org.pairwright.intake.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: lower case, without accents and punctuation, one space between words. */
public final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    public static String of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(lower).replaceAll("");
        String simple = bare.replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("đ", "d")
                .replaceAll("['’‘`]", "");
        return NO_LETTERS.matcher(simple).replaceAll(" ").strip();
    }

    /** A header, whose words may be run together as in {@code firstName}. */
    static String ofHeader(String header) {
        return of(CAMEL.matcher(header).replaceAll(" "));
    }
}
