package org.pairwright.matching.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;

/**
 * How the pairs of one match differ from those of another of the same people.
 *
 * @param same how many pairs both have
 * @param chains the others, the greatest change first, be it a gain or a loss; of equal ones that with the
 *     greater changes within
 */
public record PairChanges(int same, List<ChangeChain> chains) {
    public PairChanges {
        chains = List.copyOf(chains);
    }

    /** From one run to another; their scores are read as each of them counted. */
    public static PairChanges between(Run before, Run after) {
        var then = byMentee(before);
        var now = byMentee(after);
        List<Change> changes = new ArrayList<>();
        int same = 0;
        var mentees = new TreeSet<>(then.keySet());
        mentees.addAll(now.keySet());
        for (long mentee : mentees) {
            var left = new TreeMap<>(then.getOrDefault(mentee, Map.of()));
            var joined = new TreeMap<>(now.getOrDefault(mentee, Map.of()));
            same += (int) left.keySet().stream().filter(joined::containsKey).count();
            var both = new TreeSet<>(left.keySet());
            both.retainAll(joined.keySet());
            left.keySet().removeAll(both);
            joined.keySet().removeAll(both);
            changes.addAll(changes(mentee, List.copyOf(left.entrySet()), List.copyOf(joined.entrySet())));
        }
        List<ChangeChain> chains = new ArrayList<>(new Chains(before, after).of(changes));
        chains.sort(Comparator.comparingInt((ChangeChain chain) -> -Math.abs(chain.difference()))
                .thenComparingInt(chain -> -chain.unrest()));
        return new PairChanges(same, chains);
    }

    private static List<Change> changes(
            long mentee, List<Map.Entry<Long, Integer>> left, List<Map.Entry<Long, Integer>> joined) {
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < Math.max(left.size(), joined.size()); at++) {
            boolean leaves = at < left.size();
            boolean joins = at < joined.size();
            changes.add(new Change(
                    mentee,
                    leaves ? OptionalLong.of(left.get(at).getKey()) : OptionalLong.empty(),
                    joins ? OptionalLong.of(joined.get(at).getKey()) : OptionalLong.empty(),
                    leaves ? left.get(at).getValue() : 0,
                    joins ? joined.get(at).getValue() : 0));
        }
        return changes;
    }

    private static Map<Long, Map<Long, Integer>> byMentee(Run run) {
        Map<Long, Map<Long, Integer>> pairs = new TreeMap<>();
        for (ProposedPair pair : run.proposal().pairs()) {
            pairs.computeIfAbsent(pair.mentee(), _ -> new TreeMap<>()).put(pair.mentor(), pair.score());
        }
        return pairs;
    }

    /** How many people have another mentor than before. */
    public long moved() {
        return mentees(change -> change.from().isPresent() && change.to().isPresent());
    }

    /** How many people have a mentor more. */
    public long found() {
        return mentees(change -> change.from().isEmpty());
    }

    /** How many people have a mentor fewer. */
    public long lost() {
        return mentees(change -> change.to().isEmpty());
    }

    private long mentees(Predicate<Change> which) {
        return chains.stream()
                .flatMap(chain -> chain.changes().stream())
                .filter(which)
                .mapToLong(Change::mentee)
                .distinct()
                .count();
    }
}
