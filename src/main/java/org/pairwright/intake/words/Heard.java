package org.pairwright.intake.words;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one header was found to be made of. */
public final class Heard {
    static final String FILLER = "filler";

    private final String plain;
    private final List<Lexicon.Hit> hits;
    private final Set<String> topics;

    Heard(String plain, List<Lexicon.Hit> hits) {
        this(plain, hits, hits.stream().map(Lexicon.Hit::topic).collect(Collectors.toSet()));
    }

    private Heard(String plain, List<Lexicon.Hit> hits, Set<String> topics) {
        this.plain = plain;
        this.hits = hits;
        this.topics = topics;
    }

    public boolean isEmpty() {
        return plain.isEmpty();
    }

    public boolean tells(String topic) {
        return topics.contains(topic);
    }

    boolean tells(Set<String> all) {
        return topics.containsAll(all);
    }

    boolean isMisspelt(Set<String> about) {
        return hits.stream().filter(hit -> about.contains(hit.topic())).anyMatch(Lexicon.Hit::misspelt)
                && about.stream()
                        .noneMatch(topic ->
                                hits.stream().anyMatch(hit -> hit.topic().equals(topic) && !hit.misspelt()));
    }

    /** The same, told some of what stands above it too. */
    Heard under(Heard group, Set<String> passedOn) {
        var both = new HashSet<>(topics);
        passedOn.stream().filter(group::tells).forEach(both::add);
        return new Heard(plain, hits, both);
    }

    /** How much of what the header says is told by these topics, from 0 to 1; words that say nothing apart. */
    public double share(Set<String> about) {
        var covered = lettersOf(about);
        var all = new BitSet();
        for (int n = 0; n < plain.length(); n++) {
            all.set(n, Character.isLetter(plain.charAt(n)));
        }
        var silent = lettersOf(Set.of(FILLER));
        silent.andNot(covered);
        all.andNot(silent);
        covered.and(all);
        return all.isEmpty() ? 1 : (double) covered.cardinality() / all.cardinality();
    }

    private BitSet lettersOf(Set<String> about) {
        var letters = new BitSet();
        hits.stream().filter(hit -> about.contains(hit.topic())).forEach(hit -> letters.set(hit.from(), hit.to()));
        return letters;
    }
}
