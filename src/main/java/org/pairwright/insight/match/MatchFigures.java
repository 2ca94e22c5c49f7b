package org.pairwright.insight.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;

/**
 * A match in figures, so that two can be held against each other.
 *
 * @param mentees in the run
 * @param placed mentees who got at least one mentor
 * @param unplaced mentees who got fewer mentors than they need
 * @param scores how they spread
 * @param load mentors with 0, 1, 2, and 3 or more mentees of this run
 */
public record MatchFigures(int mentees, int placed, int unplaced, ScoreSpread scores, List<Integer> load) {
    private static final int LOADS = 4;

    public MatchFigures {
        load = List.copyOf(load);
    }

    public static MatchFigures of(Run run) {
        Proposal proposal = run.proposal();
        return new MatchFigures(
                (int) run.people().stream().filter(MatchFigures::isMentee).count(),
                (int) proposal.pairs().stream()
                        .mapToLong(ProposedPair::mentee)
                        .distinct()
                        .count(),
                proposal.unplaced().size(),
                ScoreSpread.of(proposal),
                load(run));
    }

    /** How many pairs read less than this score. */
    public static long below(Proposal proposal, int score) {
        return proposal.pairs().stream().filter(pair -> pair.score() < score).count();
    }

    static boolean isMentee(PersonInRun person) {
        return person.mentorsNeeded() > 0;
    }

    private static List<Integer> load(Run run) {
        Map<Long, Integer> menteesOf = new HashMap<>();
        run.people().stream().filter(person -> person.places() > 0).forEach(one -> menteesOf.put(one.participant(), 0));
        run.proposal().pairs().forEach(pair -> menteesOf.merge(pair.mentor(), 1, Integer::sum));
        var counts = new int[LOADS];
        menteesOf.values().forEach(many -> counts[Math.min(many, LOADS - 1)]++);
        return IntStream.of(counts).boxed().toList();
    }
}
