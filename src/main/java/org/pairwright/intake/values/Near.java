package org.pairwright.intake.values;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.pairwright.intake.columns.Plain;

/** One value and what is near it. Values that differ by a number or a single letter, such as "Site 2", are never near. */
final class Near {
    private static final int ONE_SLIP = 4;
    private static final int TWO_SLIPS = 8;
    private static final int LEAST_INITIALS = 2;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private final String[] words;
    private final String plain;

    private Near(String plain) {
        this.plain = plain;
        this.words = plain.split(" ", -1);
    }

    static Near to(String value) {
        return new Near(Plain.of(value));
    }

    Optional<Likeness> likeness(String value) {
        var other = to(value);
        if (plain.isEmpty() || other.plain.isEmpty() || plain.equals(other.plain)) {
            return Optional.empty();
        } else if (sorted().equals(other.sorted()) || together().equals(other.together())) {
            return Optional.of(Likeness.SAME_WORDS);
        } else if (isShortFor(other) || other.isShortFor(this)) {
            return Optional.of(Likeness.SHORT_FORM);
        }
        return isMisspelt(other) ? Optional.of(Likeness.SPELLING) : Optional.empty();
    }

    private boolean isMisspelt(Near other) {
        int shorter = Math.min(plain.length(), other.plain.length());
        if (shorter < ONE_SLIP || !marks().equals(other.marks())) {
            return false;
        }
        int slips = DISTANCE.apply(plain, other.plain);
        return (slips >= 0 && slips <= (shorter >= TWO_SLIPS ? 2 : 1)) || isSwapped(other);
    }

    /** Two letters beside each other in the wrong order. */
    private boolean isSwapped(Near other) {
        int at = 0;
        while (at < plain.length() && at < other.plain.length() && plain.charAt(at) == other.plain.charAt(at)) {
            at++;
        }
        return plain.length() == other.plain.length()
                && at + 1 < plain.length()
                && plain.charAt(at) == other.plain.charAt(at + 1)
                && plain.charAt(at + 1) == other.plain.charAt(at)
                && plain.substring(at + 2).equals(other.plain.substring(at + 2));
    }

    /** NY and NYC for New York. */
    private boolean isShortFor(Near longer) {
        if (words.length > 1 || longer.words.length < LEAST_INITIALS) {
            return false;
        }
        String initials = Arrays.stream(longer.words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return plain.equals(initials) || plain.equals(initials + "c");
    }

    private String sorted() {
        return Arrays.stream(words).sorted().collect(Collectors.joining(" "));
    }

    private String together() {
        return String.join("", words);
    }

    /** Numbers and single letters tell places apart. */
    private String marks() {
        return Arrays.stream(words)
                .filter(word -> word.length() == 1 || word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.joining(" "));
    }
}
