package org.pairwright.pairing.question;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pairwright.matching.question.Difference;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Sentence;

/** Whether a run still speaks of the program as it is now. */
public sealed interface Freshness {

    /** Nothing that decides a run changed since. */
    record Fresh() implements Freshness {}

    /** Something changed since; each sentence says what. A new run may find otherwise. */
    record Stale(List<Sentence> changes) implements Freshness {
        public Stale {
            changes = List.copyOf(changes);
        }
    }

    /** Pairs were made of it already: these of those that it proposed. */
    record Confirmed(Set<Couple> couples) implements Freshness {
        public Confirmed {
            couples = Set.copyOf(couples);
        }
    }

    /**
     * She said something of single pairs since; the new pairs stand, but were not gone through yet. Nothing is confirmed
     * before that.
     *
     * @param changed how many mentees have other mentors than before
     * @param points by how much all scores rise together, or fall where it is below 0
     * @param fewer how many pairs fewer there are, or more where it is below 0
     */
    record BeingChecked(int changed, long points, int fewer) implements Freshness {

        /** What changed, in words. */
        public Sentence inWords() {
            if (changed == 0) {
                return Sentence.of("pairing.checking.nobody");
            }
            String signed = Difference.signed(points);
            return fewer == 0
                    ? Sentence.of("pairing.checking.changed", changed, signed, Math.abs(points))
                    : Sentence.of(
                            fewer > 0 ? "pairing.checking.fewer" : "pairing.checking.more",
                            changed,
                            signed,
                            Math.abs(points),
                            Math.abs(fewer));
        }
    }

    static Freshness of(Run run, Roster now, List<Pair> pairs) {
        var made = madeOf(run, pairs);
        if (!made.isEmpty()) {
            return new Confirmed(made);
        }
        var changes = new ArrayList<Sentence>();
        if (!Set.copyOf(run.criteria()).equals(Set.copyOf(now.criteria()))) {
            changes.add(Sentence.of("pairing.stale.criteria"));
        }
        int said = changed(run.pinsAndBans(), now.pinsAndBans());
        if (said > 0) {
            changes.add(Sentence.of("pairing.stale.pinsAndBans", said));
        }
        addPeople(changes, run, now);
        return changes.isEmpty() ? new Fresh() : new Stale(changes);
    }

    private static Set<Couple> madeOf(Run run, List<Pair> pairs) {
        var made = new HashSet<Couple>();
        pairs.stream()
                .filter(pair -> pair.run().isPresent() && pair.run().getAsLong() == run.id())
                .forEach(pair -> made.add(new Couple(pair.mentee(), pair.mentor())));
        return made;
    }

    /** A note added to a pin decides nothing. */
    private static int changed(List<PinBan> then, List<PinBan> now) {
        var before = new HashSet<>(then.stream().map(Freshness::bare).toList());
        var after = new HashSet<>(now.stream().map(Freshness::bare).toList());
        long couples = java.util.stream.Stream.concat(
                        before.stream().filter(one -> !after.contains(one)),
                        after.stream().filter(one -> !before.contains(one)))
                .map(one -> new Couple(one.mentee(), one.mentor()))
                .distinct()
                .count();
        return (int) couples;
    }

    private static PinBan bare(PinBan one) {
        return new PinBan(0, one.program(), one.mentee(), one.mentor(), one.kind(), "");
    }

    private static void addPeople(List<Sentence> changes, Run run, Roster roster) {
        var now = roster.people(roster.problem(run.settings())).stream()
                .collect(toMap(PersonInRun::participant, Function.identity()));
        int changed = 0;
        int gone = 0;
        for (PersonInRun then : run.people()) {
            var same = now.remove(then.participant());
            if (same == null) {
                gone++;
            } else if (!same.equals(then)) {
                changed++;
            }
        }
        if (!now.isEmpty()) {
            changes.add(Sentence.of("pairing.stale.joined", now.size()));
        }
        if (gone > 0) {
            changes.add(Sentence.of("pairing.stale.gone", gone));
        }
        if (changed > 0) {
            changes.add(Sentence.of("pairing.stale.changed", changed));
        }
    }
}
