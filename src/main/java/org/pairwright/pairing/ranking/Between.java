package org.pairwright.pairing.ranking;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.why.Reasons;
import org.pairwright.pairing.ranking.RankedCandidate.Standing;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.people.Participant;
import org.pairwright.program.proposal.Reason;

/** What matching and she say of single pairs, by their positions in a problem. */
final class Between {
    private final Roster roster;
    private final MatchingProblem problem;
    private final PlainScore plain;
    private final Reasons reasons;
    private final Set<Couple> banned;
    private final Set<Couple> avoided;

    Between(Roster roster, MatchingProblem problem) {
        this.roster = roster;
        this.problem = problem;
        plain = new PlainScore(problem);
        reasons = new Reasons(problem, plain);
        banned = roster.pinsAndBans().stream()
                .filter(said -> said.kind() == PinBan.Kind.BAN)
                .map(said -> new Couple(said.mentee(), said.mentor()))
                .collect(toSet());
        avoided = roster.avoided().stream()
                .map(said -> new Couple(said.mentee(), said.mentor()))
                .collect(toSet());
    }

    RankedCandidate mentor(int mentee, Participant one, int mentor) {
        return candidate(one, mentee, mentor, roster.placesLeft(one) == 0);
    }

    RankedCandidate mentee(int mentee, Participant one, int mentor) {
        return candidate(one, mentee, mentor, roster.needsLeft(one) == 0);
    }

    private RankedCandidate candidate(Participant one, int mentee, int mentor, boolean full) {
        List<Reason> why = reasons.of(mentee, mentor);
        long points = why.stream().mapToLong(Reason::points).sum();
        return new RankedCandidate(
                roster.asInRun(one),
                standing(mentee, mentor, full),
                problem.terms().scoreOf(points),
                why);
    }

    private Standing standing(int mentee, int mentor, boolean full) {
        var couple = new Couple(
                problem.mentees().get(mentee).participant(),
                problem.mentors().get(mentor).participant());
        if (roster.notAgain(couple.mentee(), couple.mentor())) {
            return Standing.KNOWN;
        }
        if (banned.contains(couple)) {
            return Standing.BANNED;
        }
        if (plain.score(mentee, mentor) == PlainScore.FORBIDDEN) {
            return Standing.FORBIDDEN;
        }
        if (avoided.contains(couple)) {
            return Standing.AVOIDED;
        }
        return full ? Standing.FULL : Standing.OPEN;
    }
}
