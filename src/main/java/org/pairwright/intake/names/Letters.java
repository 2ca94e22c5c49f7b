package org.pairwright.intake.names;

import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.intake.columns.Plain;

/** Letters of names brought together: what sounds alike is written alike. */
final class Letters {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String[] LATIN_OF_CYRILLIC = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "i", "yi", "ye", "g"
    };
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
    private static final String[] LATIN_OF_GREEK = {
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "i", "f",
        "ch", "ps", "o"
    };
    private static final Map<Character, String> LATIN = latin();

    /** What is replaced, in this order. */
    private static final String[][] ALIKE = {
        {"tsch", "ch"}, {"sch", "sh"}, {"ae", "a"}, {"oe", "o"}, {"ue", "u"}, {"ph", "f"}, {"th", "t"}, {"kh", "h"},
        {"ck", "k"}, {"dt", "t"}, {"tz", "z"}, {"x", "ks"}, {"w", "v"}, {"y", "i"}, {"ij", "i"}, {"ej", "ei"},
        {"ch", "h"}, {"c", "k"}
    };

    private Letters() {}

    /** In plain Latin letters, one space between words. */
    static String plain(String name) {
        return Plain.of(inLatin(name));
    }

    /** A plain word as it sounds, roughly: Müller and Mueller, Filip and Philipp are the same then. */
    static String sound(String plain) {
        String sound = plain;
        for (var alike : ALIKE) {
            sound = sound.replace(alike[0], alike[1]);
        }
        var single = new StringBuilder(sound.length());
        for (int n = 0; n < sound.length(); n++) {
            if (n == 0 || sound.charAt(n) != sound.charAt(n - 1)) {
                single.append(sound.charAt(n));
            }
        }
        return single.toString();
    }

    private static String inLatin(String name) {
        if (name.chars().noneMatch(one -> LATIN.containsKey((char) Character.toLowerCase(one)))) {
            return name;
        }
        return name.toLowerCase(java.util.Locale.ROOT)
                .chars()
                .mapToObj(one -> LATIN.getOrDefault((char) one, String.valueOf((char) one)))
                .collect(Collectors.joining());
    }

    private static Map<Character, String> latin() {
        var latin = new java.util.HashMap<Character, String>();
        for (int n = 0; n < CYRILLIC.length(); n++) {
            latin.put(CYRILLIC.charAt(n), LATIN_OF_CYRILLIC[n]);
        }
        for (int n = 0; n < GREEK.length(); n++) {
            latin.put(GREEK.charAt(n), LATIN_OF_GREEK[n]);
        }
        return Map.copyOf(latin);
    }
}
