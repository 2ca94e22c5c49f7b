package org.pairwright.sealing;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * How hard a password is to guess, by rules that can be said in a sentence; no promise, for nobody knows what a guesser
 * knows.
 */
public enum PasswordStrength {
    /** Fewer than eight characters. */
    TOO_SHORT,
    /**
     * A common password or a row of keys with something around it, or fewer than five different characters, or under
     * twelve characters all of one kind.
     */
    WEAK,
    GOOD;

    private static final int LEAST = 8;
    private static final int LONG = 12;
    private static final int LEAST_DIFFERENT = 5;
    private static final int LEAST_AROUND = 6;
    private static final int LEAST_ROW = 4;
    private static final String ROWS =
            "01234567890 09876543210 abcdefghijklmnopqrstuvwxyz qwertyuiop qwertzuiop azertyuiop asdfghjkl zxcvbnm";
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "passw0rd",
            "letmein",
            "welcome",
            "iloveyou",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "admin",
            "administrator",
            "secret",
            "changeme",
            "trustno1",
            "whatever",
            "starwars",
            "dragon",
            "monkey",
            "master",
            "mentor",
            "mentoring",
            "pairwright",
            "qwerty",
            "abc123",
            "summer",
            "winter");

    /** The characters are looked at as they stand; nothing of them is kept. */
    public static PasswordStrength of(char[] password) {
        var points = CharBuffer.wrap(password).codePoints().toArray();
        if (points.length < LEAST) {
            return TOO_SHORT;
        }
        boolean few = Arrays.stream(points).distinct().count() < LEAST_DIFFERENT;
        boolean plain = points.length < LONG && kinds(points) < 2;
        return few || plain || isCommon(new String(password).toLowerCase(Locale.ROOT)) ? WEAK : GOOD;
    }

    private static long kinds(int... points) {
        return Stream.<IntPredicate>of(
                        Character::isLowerCase,
                        Character::isUpperCase,
                        Character::isDigit,
                        point -> !Character.isLowerCase(point)
                                && !Character.isUpperCase(point)
                                && !Character.isDigit(point))
                .filter(kind -> Arrays.stream(points).anyMatch(kind))
                .count();
    }

    /** What is left beside the common part must be a password’s worth by itself. */
    private static boolean isCommon(String password) {
        return COMMON.stream()
                        .filter(password::contains)
                        .anyMatch(word -> password.length() - word.length() < LEAST_AROUND)
                || password.length() - longestRow(password) < LEAST_AROUND;
    }

    private static int longestRow(String password) {
        int longest = 0;
        for (int from = 0; from < password.length(); from++) {
            while (from + longest + 1 <= password.length()
                    && ROWS.contains(password.substring(from, from + longest + 1))) {
                longest++;
            }
        }
        return longest < LEAST_ROW ? 0 : longest;
    }
}
