package org.pairwright.intake.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairwright.program.people.Name;

/**
 * A name as it is compared: without titles and particles, word by word.
 *
 * @param written first and last name in plain letters
 * @param first the given names as they sound
 * @param last the surnames as they sound
 * @param generation junior, senior or a number, which tells a son from his father
 */
public record NameForm(String written, List<String> first, List<String> last, Set<String> generation) {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Set<String> TITLES = Set.of(
            "dr",
            "prof",
            "professor",
            "professora",
            "mr",
            "mrs",
            "ms",
            "miss",
            "herr",
            "frau",
            "ing",
            "dipl",
            "mag",
            "sr",
            "sra",
            "srta",
            "don",
            "doña",
            "mme",
            "mlle",
            "dra",
            "phd",
            "mba",
            "msc",
            "bsc",
            "med",
            "rer",
            "nat",
            "hc",
            "sir");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "da", "do", "dos", "das", "di", "del", "della", "la", "le", "du", "des",
            "bin", "binti", "bint", "al", "el", "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "ibn", "y", "e",
            "und", "d", "ul");
    private static final Set<String> GENERATIONS =
            Set.of("jr", "junior", "senior", "ii", "iii", "iv", "filho", "neto", "hijo");

    public NameForm {
        first = List.copyOf(first);
        last = List.copyOf(last);
        generation = Set.copyOf(generation);
    }

    public static NameForm of(Name name) {
        var first = words(name.first());
        var last = words(name.last());
        var generation = new TreeSet<String>();
        Stream.concat(first.stream(), last.stream())
                .filter(GENERATIONS::contains)
                .forEach(generation::add);
        var givenWritten = kept(first, TITLES);
        var lastWritten = kept(last, Set.of());
        return new NameForm(
                String.join(" ", givenWritten) + "," + String.join(" ", lastWritten),
                sounds(givenWritten),
                sounds(lastWritten),
                generation);
    }

    /** Plain text as it sounds. */
    public static String soundOf(String plain) {
        return Letters.sound(plain);
    }

    /** Whoever has the same is called the same, in whatever order and spelling. */
    String key() {
        return String.join(" ", sorted()) + (generation.isEmpty() ? "" : generation.toString());
    }

    /** All words as they sound, in alphabetical order. */
    public List<String> sorted() {
        return Stream.concat(first.stream(), last.stream()).sorted().toList();
    }

    /** Given names, then surnames, as they sound. */
    String inOrder() {
        return String.join(" ", first) + " " + String.join(" ", last);
    }

    /** A name with a number in it, such as "Participant 17", is nobody's misspelt name. */
    public boolean hasDigits() {
        return written.chars().anyMatch(Character::isDigit);
    }

    boolean isInitial() {
        return !first.isEmpty() && first.stream().allMatch(word -> word.length() == 1);
    }

    private static List<String> words(String name) {
        return Arrays.asList(SPACE.split(Letters.plain(name), -1));
    }

    /** Without what is no part of the name, unless nothing would be left. */
    private static List<String> kept(List<String> words, Set<String> titles) {
        var kept = new ArrayList<String>();
        for (String word : words) {
            boolean drop = titles.contains(word) || PARTICLES.contains(word) || GENERATIONS.contains(word);
            if (!drop && !word.isEmpty()) {
                kept.add(word);
            }
        }
        return kept.isEmpty() ? words.stream().filter(word -> !word.isEmpty()).toList() : kept;
    }

    private static List<String> sounds(List<String> words) {
        return words.stream().map(Letters::sound).toList();
    }
}
