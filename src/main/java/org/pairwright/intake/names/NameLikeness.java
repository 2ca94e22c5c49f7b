package org.pairwright.intake.names;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How two names are alike, the most alike first. */
public enum NameLikeness {
    SAME_NAME,
    SPELLING,
    ORDER,
    NICKNAME,
    PART,
    INITIAL,
    SLIP;

    private static final int LONG_ENOUGH_FOR_A_SLIP = 4;

    /** Empty where the two are different names. */
    public static Optional<NameLikeness> of(NameForm one, NameForm other) {
        if (!one.generation().equals(other.generation())) {
            return Optional.empty();
        }
        if (one.written().equals(other.written())) {
            return Optional.of(SAME_NAME);
        }
        if (one.hasDigits() || other.hasDigits()) {
            return Optional.empty();
        }
        if (one.first().equals(other.first()) && one.last().equals(other.last())) {
            return Optional.of(SPELLING);
        }
        return one.sorted().equals(other.sorted()) ? Optional.of(ORDER) : partly(one, other);
    }

    private static Optional<NameLikeness> partly(NameForm one, NameForm other) {
        if (one.last().isEmpty()
                || other.last().isEmpty()
                || one.first().isEmpty()
                || other.first().isEmpty()) {
            return Optional.empty();
        }
        boolean sameLast = one.last().equals(other.last());
        if (!sameLast && !isPart(one.last(), other.last())) {
            boolean sameFirst = one.first().equals(other.first());
            return sameFirst && isSlip(String.join(" ", one.last()), String.join(" ", other.last()))
                    ? Optional.of(SLIP)
                    : Optional.empty();
        }
        return ofFirst(one.first(), other.first()).map(how -> how == SPELLING ? PART : how);
    }

    /** How the given names of two are alike, whatever their surnames. */
    public static Optional<NameLikeness> ofGiven(NameForm one, NameForm other) {
        return ofFirst(one.first(), other.first());
    }

    /** How given names are alike where the surname is the same. */
    static Optional<NameLikeness> ofFirst(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return Optional.of(SPELLING);
        }
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String mine = one.getFirst();
        String hers = other.getFirst();
        if (isInitialOf(one, other) || isInitialOf(other, one)) {
            return Optional.of(INITIAL);
        }
        if (isPart(one, other)) {
            return Optional.of(PART);
        }
        if (Nicknames.goTogether(mine, hers)) {
            return Optional.of(NICKNAME);
        }
        boolean bothKnown = Nicknames.isKnown(mine) && Nicknames.isKnown(hers);
        return !bothKnown && isSlip(mine, hers) && !isOtherSex(mine, hers) ? Optional.of(SLIP) : Optional.empty();
    }

    private static boolean isInitialOf(List<String> initials, List<String> names) {
        if (initials.stream().anyMatch(word -> word.length() > 1) || initials.size() > names.size()) {
            return false;
        }
        for (int n = 0; n < initials.size(); n++) {
            if (initials.get(n).charAt(0) != names.get(n).charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all words of one are words of the other: García and García López. */
    private static boolean isPart(List<String> one, List<String> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (new HashSet<>(one).containsAll(other) || new HashSet<>(other).containsAll(one))
                && !Collections.disjoint(one, other);
    }

    /** One letter more, less, other, or two changed places; not the first letter of a short word. */
    static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= LONG_ENOUGH_FOR_A_SLIP && Slips.isOne(one, other);
    }

    /** Mario and Maria, Paul and Paula, Andreas and Andrea: two names, though a letter apart. */
    private static boolean isOtherSex(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= shorter - 1 && endsAsName(one, same) && endsAsName(other, same);
    }

    private static boolean endsAsName(String word, int from) {
        return List.of("", "a", "o", "e", "i", "s", "ne", "na", "le", "la").contains(word.substring(from));
    }
}
