package org.pairwright.intake.cells;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.people.Name;

/** Where the last name begins in a full name, by an address such as sofia.marin@example.org. */
final class ByMail {
    private static final Pattern PARTING = Pattern.compile("[._-]+");
    private static final int SHORTEST = 2;

    private ByMail() {}

    static Optional<Optional<Name>> split(List<String> words, String email) {
        int at = email.indexOf('@');
        if (at <= 0) {
            return Optional.empty();
        }
        var parts = PARTING.split(email.substring(0, at), -1);
        if (parts.length < 2 || parts[0].length() < SHORTEST || parts[1].length() < SHORTEST) {
            return Optional.empty();
        }
        var plain = words.stream().map(Plain::of).toList();
        int one = plain.indexOf(Plain.of(parts[0]));
        int other = plain.lastIndexOf(Plain.of(parts[1]));
        if (one == 0 && other > 0) {
            return Optional.of(name(words, withParticles(words, other)));
        }
        return one == words.size() - 1 && other == 0 ? Optional.of(turned(words)) : Optional.empty();
    }

    private static int withParticles(List<String> words, int begin) {
        int last = begin;
        while (last > 1 && Names.isParticle(words.get(last - 1))) {
            last--;
        }
        return last;
    }

    private static Optional<Name> name(List<String> words, int last) {
        return Names.of(String.join(" ", words.subList(0, last)), String.join(" ", words.subList(last, words.size())));
    }

    private static Optional<Name> turned(List<String> words) {
        int first = words.size() - 1;
        return Names.of(words.get(first), String.join(" ", words.subList(0, first)));
    }
}
