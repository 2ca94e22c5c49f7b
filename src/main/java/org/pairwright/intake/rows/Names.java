package org.pairwright.intake.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.people.Name;

/** Names as people write them, brought into first and last. */
final class Names {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+");
    private static final Pattern CLUTTER = Pattern.compile("^[=+@\\-\\s]+|[\\s,;]+$");
    private static final Pattern TITLE = Pattern.compile(
            "^((dr|prof|mr|mrs|ms|herr|frau|ing|sr|sra)\\.?\\s+)+(?=\\S+\\s+\\S)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "da", "do", "dos", "di", "del", "della", "la", "le", "du", "bin", "binti",
            "al", "el", "ter", "ten", "zu", "zum", "zur", "af", "av", "st", "san", "mac", "ben", "ibn", "abu", "y");

    private Names() {}

    /** Empty where neither part has a letter. */
    static Optional<Name> of(String first, String last) {
        String plainFirst = tidy(first);
        String plainLast = tidy(last);
        boolean letters = (plainFirst + plainLast).chars().anyMatch(Character::isLetter);
        return letters ? Optional.of(new Name(plainFirst, plainLast)) : Optional.empty();
    }

    /** "Amara Okafor", "Okafor, Amara", "Ludwig van der Berg". */
    static Optional<Name> ofFull(String written) {
        String full = TITLE.matcher(tidy(written)).replaceFirst("");
        int comma = full.indexOf(',');
        if (comma > 0) {
            return of(full.substring(comma + 1), full.substring(0, comma));
        }
        List<String> words = Arrays.asList(SPACE.split(full, -1));
        int last = beginOfLast(words);
        return of(String.join(" ", words.subList(0, last)), String.join(" ", words.subList(last, words.size())));
    }

    /** A first-name column beside one that holds the full or only the last name. */
    static Optional<Name> ofFirstAndOther(String first, String other) {
        String given = tidy(first);
        String rest = tidy(other);
        boolean full = Plain.of(rest).startsWith(Plain.of(given) + " ");
        return of(given, full ? rest.substring(given.length()) : rest);
    }

    private static int beginOfLast(List<String> words) {
        int begin = words.size() - 1;
        while (begin > 1 && PARTICLES.contains(words.get(begin - 1).toLowerCase(Locale.ROOT))) {
            begin--;
        }
        return begin;
    }

    static String tidy(String written) {
        String spaced = SPACE.matcher(written).replaceAll(" ");
        return CLUTTER.matcher(spaced).replaceAll("").strip();
    }
}
