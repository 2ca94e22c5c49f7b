package org.pairwright.pairing.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pairwright.matching.OpenMatch;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.question.MatchedPair;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Sentence;

/** A proposal drawn anew from a match that stands but was not checked yet: whoever stays keeps her reasons, nothing is proved. */
final class Redrawn {
    private final Run before;
    private final OpenMatch match;
    private final Map<Couple, ProposedPair> known;
    private final List<MatchedPair> pairs;

    Redrawn(Run before, OpenMatch match) {
        this.before = before;
        this.match = match;
        known = before.proposal().pairs().stream().collect(toMap(Redrawn::couple, Function.identity()));
        pairs = match.pairs();
    }

    /** The run as it would be, not stored and not proved. */
    Run run() {
        var then = before.proposal();
        var drawn = pairs.stream().map(this::drawn).toList();
        var unplaced = unplaced();
        var proposal = new Proposal(
                then.aim(),
                match.problem().terms().mostPoints(),
                drawn,
                unplaced,
                new Certificate(
                        0,
                        0,
                        drawn.stream().mapToLong(ProposedPair::points).sum(),
                        unplaced.stream().mapToInt(Unplaced::unmet).sum(),
                        List.of(),
                        List.of(),
                        List.of()),
                Sentence.of("pairing.checking"),
                Optional.empty());
        return new Run(
                before.id(),
                before.uid(),
                before.program(),
                before.name(),
                before.ranAt(),
                before.settings(),
                before.criteria(),
                before.pinsAndBans(),
                before.people(),
                proposal,
                before.programVersion());
    }

    /** What is different. */
    Freshness.BeingChecked difference() {
        var then = mentorsOf(known.keySet().stream());
        var now = mentorsOf(pairs.stream().map(Redrawn::couple));
        var mentees = new HashSet<>(then.keySet());
        mentees.addAll(now.keySet());
        int changed = 0;
        for (Long mentee : mentees) {
            if (!then.getOrDefault(mentee, Set.of()).equals(now.getOrDefault(mentee, Set.of()))) {
                changed++;
            }
        }
        long points = pairs.stream().mapToLong(MatchedPair::score).sum()
                - known.values().stream().mapToLong(ProposedPair::score).sum();
        return new Freshness.BeingChecked(changed, points, known.size() - pairs.size());
    }

    private ProposedPair drawn(MatchedPair pair) {
        var same = known.get(couple(pair));
        var reasons = same == null ? match.reasons(pair.mentee(), pair.mentor()) : same.reasons();
        return new ProposedPair(pair.mentee(), pair.mentor(), pair.points(), pair.score(), pair.pinned(), reasons);
    }

    private List<Unplaced> unplaced() {
        var had = new HashMap<Long, Integer>();
        pairs.forEach(pair -> had.merge(pair.mentee(), 1, Integer::sum));
        var then = before.proposal().unplaced().stream().collect(toMap(Unplaced::mentee, Function.identity()));
        var unplaced = new ArrayList<Unplaced>();
        for (Candidate mentee : match.problem().mentees()) {
            int unmet = mentee.count() - had.getOrDefault(mentee.participant(), 0);
            if (unmet > 0) {
                var same = then.get(mentee.participant());
                var why = same == null ? Sentence.of("pairing.checking.why") : same.why();
                unplaced.add(new Unplaced(mentee.participant(), unmet, why, Optional.empty()));
            }
        }
        return unplaced;
    }

    private static Map<Long, Set<Long>> mentorsOf(Stream<Couple> couples) {
        return couples.collect(groupingBy(Couple::mentee, mapping(Couple::mentor, toSet())));
    }

    private static Couple couple(ProposedPair pair) {
        return new Couple(pair.mentee(), pair.mentor());
    }

    private static Couple couple(MatchedPair pair) {
        return new Couple(pair.mentee(), pair.mentor());
    }
}
