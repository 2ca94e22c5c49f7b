package org.pairwright.intake.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: lower case, without accents and punctuation, one space between words. */
public final class Plain {
    private static final int BEYOND_ASCII = 128;
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    public static String of(String text) {
        return text.chars().allMatch(one -> one < BEYOND_ASCII) ? ofAscii(text) : ofAny(text);
    }

    private static String ofAny(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(lower).replaceAll("");
        String simple = APOSTROPHES
                .matcher(bare)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("đ", "d");
        return NO_LETTERS.matcher(simple).replaceAll(" ").strip();
    }

    /** The same without the costly steps: most text of a large file is plain already. */
    private static String ofAscii(String text) {
        var plain = new StringBuilder(text.length());
        for (int n = 0; n < text.length(); n++) {
            char one = text.charAt(n);
            if (Character.isLetterOrDigit(one)) {
                plain.append(Character.toLowerCase(one));
            } else if (one != '\'' && one != '`' && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    /** A header, whose words may be run together as in {@code firstName}. */
    static String ofHeader(String header) {
        return of(CAMEL.matcher(header).replaceAll(" "));
    }
}
