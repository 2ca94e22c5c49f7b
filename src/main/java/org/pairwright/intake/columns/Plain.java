package org.pairwright.intake.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared: lower case, without accents and punctuation, one space between words. The marks that make another
 * syllable of a Japanese letter stay; Arabic letters that are written one way or the other become one.
 */
public final class Plain {
    private static final int BEYOND_ASCII = 128;
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ&&[^\\u3099\\u309a]]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern ELISION = Pattern.compile("(?i)\\b([djlmnst]|qu)['’](?=\\p{L})");
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?<=\\p{L}\\s?)#|#(?=\\s?\\p{L})");
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})(?:[وفبك]?ال|لل)(?=\\p{L}{3})");

    /** Without its accent it would be the Spanish and Portuguese word for the other one of the two. */
    private static final Pattern MENTEE_IN_FRENCH = Pattern.compile("(?i)mentor(?:é|e\u0301)e?");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    public static String of(String text) {
        return text.chars().allMatch(one -> one < BEYOND_ASCII) ? ofAscii(text) : ofAny(text);
    }

    private static String ofAny(String text) {
        String told = MENTEE_IN_FRENCH.matcher(text).replaceAll("mentoree");
        String lower = Normalizer.normalize(told, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = Normalizer.normalize(MARKS.matcher(lower).replaceAll(""), Normalizer.Form.NFC);
        String simple = APOSTROPHES
                .matcher(bare)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("đ", "d")
                .replace('ى', 'ي')
                .replace('ة', 'ه');
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

    /** A header, whose words may be run together as in {@code firstName}; without the Arabic article. */
    public static String ofHeader(String header) {
        String apart = ELISION.matcher(CAMEL.matcher(NUMBER_SIGN.matcher(header).replaceAll(" number "))
                        .replaceAll(" "))
                .replaceAll("$1 ");
        return ARTICLE.matcher(of(apart)).replaceAll("");
    }
}
