package org.pairwright.intake.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.people.Name;

/** Names as people write them, brought into first and last. No part is ever lost, only titles are. */
public final class Names {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff\\u3000]+");
    private static final Pattern CLUTTER = Pattern.compile("^[=+@\\-\\s'\"]+|[\\s,;\"]+$");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:dr|prof|mr|mrs|ms|miss|mx|herr|frau|srta|dra|drª|profª|mme|mlle|monsieur|madame|mademoiselle|dott|dhr|mevr"
                    + "|السيد|السيدة|الدكتور|الدكتورة|د)(?:\\.-?|\\s)\\s*)+(?=\\S+\\s*,?\\s*\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MAYBE_TITLE = Pattern.compile(
            "^(?:(?:sir|hr|fr|ing|dipl|mag|sr|sra|don|doña|eng|rev|med|rer|nat|phil|jur|h\\.c)(?:\\.-?|\\s)\\s*)+(?=\\S+,?\\s+\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DEGREE = Pattern.compile(
            "\\s*,\\s*(?:ph\\.?\\s?d\\.?|m\\.?b\\.?a\\.?|m\\.?sc\\.?|b\\.?sc\\.?|m\\.?a\\.?|b\\.?a\\.?|m\\.?d\\.?|esq\\.?|cpa|pmp|ll\\.?m\\.?|jr\\.?|sr\\.?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HONORIFIC = Pattern.compile("(?<=.)\\s*(?:様|さん|氏|殿)$");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "da", "das", "do", "dos", "di", "del", "della", "la", "las", "los", "le",
            "du", "des", "bin", "bint", "binti", "al", "el", "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "st",
            "san", "santa", "mac", "ben", "ibn", "abu", "y", "e", "vom", "op", "'t", "d'", "o'", "بن", "بنت", "ابن",
            "آل", "أبو", "ابو");
    private static final Set<String> SERVANTS = Set.of("عبد", "abd");
    private static final int BEYOND_ASCII = 128;

    private Names() {}

    /** Empty where neither part has a letter. */
    public static Optional<Name> of(String first, String last) {
        String plainFirst = withoutTitle(tidy(first), !last.isBlank());
        String plainLast = tidy(last);
        boolean letters = (plainFirst + plainLast).codePoints().anyMatch(Character::isLetter);
        return letters ? Optional.of(new Name(plainFirst, plainLast)) : Optional.empty();
    }

    /** "Amara Okafor", "Okafor, Amara", "Ludwig van der Berg", "山田 太郎". */
    public static Optional<Name> ofFull(String written) {
        return ofFull(written, "", false);
    }

    /**
     * A full name, whose parts the person's e-mail address or the custom of the column may tell apart.
     *
     * @param email empty where there is none
     * @param lastFirst whether the column has the last name in front
     */
    public static Optional<Name> ofFull(String written, String email, boolean lastFirst) {
        String tidy = tidy(written);
        String full = TITLE.matcher(
                        HONORIFIC.matcher(DEGREE.matcher(tidy).replaceFirst("")).replaceFirst(""))
                .replaceFirst("");
        int comma = full.indexOf(',');
        if (comma > 0) {
            return of(full.substring(comma + 1), full.substring(0, comma));
        }
        if (full.codePoints().anyMatch(Names::isEastAsian)) {
            return eastAsian(full.replace('・', ' '));
        }
        var words = Arrays.asList(SPACE.split(full, -1));
        if (words.size() < 2) {
            return of("", full);
        }
        return capitals(words)
                .or(() -> ByMail.split(words, email))
                .or(() -> lastFirst ? Optional.of(turned(words)) : Optional.empty())
                .orElseGet(() -> at(words, beginOfLast(words)));
    }

    /** Also "Prof. Dr. med."; Don and Sir may be names. */
    private static String withoutTitles(String full) {
        String bare = MAYBE_TITLE.matcher(TITLE.matcher(full).replaceFirst("")).replaceFirst("");
        return bare.equals(full) ? full : withoutTitles(bare);
    }

    /** A first-name column beside one that holds the full or only the last name. */
    public static Optional<Name> ofFirstAndOther(String first, String other) {
        String given = tidy(first);
        String rest = tidy(other);
        boolean full = Plain.of(rest).startsWith(Plain.of(given) + " ") && rest.length() > given.length();
        return of(given, full ? rest.substring(given.length()) : rest);
    }

    /** A name taken from an e-mail address: "mei.chen@example.org". */
    public static Optional<Name> ofEmail(String email) {
        var parts = Arrays.stream(email.split("@", 2)[0].split("[._-]+", -1))
                .filter(part -> part.chars().anyMatch(Character::isLetter))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .toList();
        return parts.isEmpty() ? Optional.empty() : at(parts, parts.size() - 1);
    }

    private static Optional<Name> eastAsian(String full) {
        int space = full.indexOf(' ');
        return space < 0 ? of("", full) : of(full.substring(space + 1), full.substring(0, space));
    }

    private static boolean isEastAsian(int one) {
        return switch (Character.UnicodeScript.of(one)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** "OKAFOR Amara", "Amara OKAFOR": what is in capitals is the last name. */
    private static Optional<Optional<Name>> capitals(List<String> words) {
        var last = words.stream().filter(Names::isInCapitals).toList();
        if (last.isEmpty() || last.size() == words.size()) {
            return Optional.empty();
        }
        int begin = words.indexOf(last.getFirst());
        boolean together = words.subList(begin, begin + last.size()).equals(last);
        boolean atAnEnd = begin == 0 || begin + last.size() == words.size();
        var first = words.stream().filter(word -> !isInCapitals(word)).toList();
        return together && atAnEnd
                ? Optional.of(of(String.join(" ", first), String.join(" ", last)))
                : Optional.empty();
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 2
                && word.codePoints().filter(Character::isLetter).count() > 2
                && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static Optional<Name> turned(List<String> words) {
        int begin = 1;
        while (begin < words.size() - 1 && isParticle(words.get(begin - 1))) {
            begin++;
        }
        return of(String.join(" ", words.subList(begin, words.size())), String.join(" ", words.subList(0, begin)));
    }

    private static Optional<Name> at(List<String> words, int last) {
        return of(String.join(" ", words.subList(0, last)), String.join(" ", words.subList(last, words.size())));
    }

    static int beginOfLast(List<String> words) {
        int begin = words.size() - 1;
        while (begin > 1 && (isParticle(words.get(begin - 1)) || isServant(words, begin))) {
            begin--;
        }
        return begin;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isServant(List<String> words, int begin) {
        return SERVANTS.contains(words.get(begin - 1).toLowerCase(Locale.ROOT));
    }

    private static String withoutTitle(String first, boolean lastSaid) {
        return lastSaid ? TITLE.matcher(first + " .").replaceFirst("").replace(" .", "") : first;
    }

    /** Without clutter: most texts have none, and are given back as they are. */
    public static String tidy(String written) {
        if (isTidy(written)) {
            return written;
        }
        String spaced = SPACE.matcher(written).replaceAll(" ");
        return CLUTTER.matcher(spaced).replaceAll("").strip();
    }

    /** Begins and ends with a letter or a digit, and has no space but single ones between. */
    private static boolean isTidy(String written) {
        char before = ' ';
        for (int n = 0; n < written.length(); n++) {
            char one = written.charAt(n);
            boolean sign = one < BEYOND_ASCII ? one > ' ' : Character.isLetterOrDigit(one);
            if (!sign && (one != ' ' || before == ' ')) {
                return false;
            }
            before = one;
        }
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(written.charAt(0));
    }
}
