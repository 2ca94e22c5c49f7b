package org.pairwright.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.score.PlainScore;
import org.pairwright.matching.why.Reasons;
import org.pairwright.pairing.RankedMentor.Standing;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.people.Participant;
import org.pairwright.program.proposal.Reason;

/** Every mentor for one mentee, ranked as matching would score them. */
public final class Candidates {
    private final PairingStores stores;
    private final Clock clock;

    public Candidates(PairingStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /** The possible first, each kind by its score; none where the mentee is not in the program. */
    public List<RankedMentor> of(long program, long mentee) {
        var roster = Roster.of(stores, program, LocalDate.now(clock));
        return roster.participant(mentee).map(one -> ranked(roster, one)).orElse(List.of());
    }

    private static List<RankedMentor> ranked(Roster roster, Participant mentee) {
        var mentors = roster.mentors().stream()
                .filter(roster::takesPart)
                .filter(mentor -> mentor.person() != mentee.person())
                .toList();
        var problem = roster.problem(mentee, mentors);
        var plain = new PlainScore(problem);
        var reasons = new Reasons(problem, plain);
        return IntStream.range(0, mentors.size())
                .mapToObj(at -> ranked(
                        roster,
                        problem,
                        mentors.get(at),
                        reasons.of(0, at),
                        plain.score(0, at) == PlainScore.FORBIDDEN))
                .sorted(Comparator.comparing(RankedMentor::standing)
                        .thenComparing(RankedMentor::score, Comparator.reverseOrder()))
                .toList();
    }

    private static RankedMentor ranked(
            Roster roster, MatchingProblem problem, Participant mentor, List<Reason> reasons, boolean forbidden) {
        long points = reasons.stream().mapToLong(Reason::points).sum();
        long mentee = problem.mentees().getFirst().participant();
        int left = roster.placesLeft(mentor);
        return new RankedMentor(
                mentor.id(),
                roster.name(mentor.id()),
                standing(roster, mentee, mentor.id(), forbidden, left),
                problem.terms().scoreOf(points),
                reasons,
                left);
    }

    private static Standing standing(Roster roster, long mentee, long mentor, boolean forbidden, int left) {
        if (roster.notAgain(mentee, mentor)) {
            return Standing.KNOWN;
        }
        if (roster.pinsAndBans().stream()
                .anyMatch(
                        said -> said.kind() == PinBan.Kind.BAN && said.mentee() == mentee && said.mentor() == mentor)) {
            return Standing.BANNED;
        }
        if (forbidden) {
            return Standing.FORBIDDEN;
        }
        return left == 0 ? Standing.FULL : Standing.OPEN;
    }
}
