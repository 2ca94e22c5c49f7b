package org.pairwright.matching.sure;

import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Solution;
import org.pairwright.matching.question.Stand;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.proposal.Aim;

/**
 * Proves by the prices that one person's other answer changes nothing: if a new benefit of hers, or a new price of her
 * place, fits all prices there are, the pairs are still best (linear programming duality). What it does not prove may still
 * change nothing.
 */
final class PriceCheck {
    private final Stand stand;
    private final Solution now;
    private final MatchingProblem problem;
    private final boolean proves;

    PriceCheck(Stand stand, Solution now) {
        this.stand = stand;
        this.now = now;
        this.problem = now.problem();
        this.proves = problem.terms().aim() != Aim.FAIR
                && !problem.terms().settings().bindsPairs()
                && problem.terms().pinsAndBans().isEmpty();
    }

    boolean changesNothing(Blank blank, Answer value) {
        if (!proves) {
            return false;
        }
        return blank.mentee() ? rowFits(blank, value) : columnFits(blank, value);
    }

    private boolean rowFits(Blank blank, Answer value) {
        Candidate mentee = Blank.answering(problem.mentees().get(blank.position()), blank.field(), value);
        var plain = new PlainScore(new MatchingProblem(List.of(mentee), problem.mentors(), problem.terms()));
        List<Integer> hers = now.mentorsOf().get(blank.position());
        long least = -stand.unplacedPrice();
        long most = hers.size() < mentee.count() ? least : Long.MAX_VALUE;
        for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
            int points = plain.score(0, mentor);
            boolean allowed = points >= 0 && points >= stand.least();
            if (hers.contains(mentor)) {
                most = allowed ? Math.min(most, points - stand.price(mentor)) : Long.MIN_VALUE;
            } else if (allowed && problem.mentors().get(mentor).count() > 0) {
                least = Math.max(least, points - stand.price(mentor));
            }
            if (least > most) {
                return false;
            }
        }
        return true;
    }

    private boolean columnFits(Blank blank, Answer value) {
        int mentor = blank.position();
        Candidate one = Blank.answering(problem.mentors().get(mentor), blank.field(), value);
        var plain = new PlainScore(new MatchingProblem(problem.mentees(), List.of(one), problem.terms()));
        long least = 0;
        long most = Long.MAX_VALUE;
        int taken = 0;
        for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
            int points = plain.score(mentee, 0);
            boolean allowed = points >= 0 && points >= stand.least();
            if (now.mentorsOf().get(mentee).contains(mentor)) {
                taken++;
                most = allowed ? Math.min(most, points - elsewhere(mentee, mentor)) : Long.MIN_VALUE;
            } else if (allowed && problem.mentees().get(mentee).count() > 0) {
                least = Math.max(least, points - stand.benefit(mentee));
            }
            if (least > most) {
                return false;
            }
        }
        return taken == one.count() ? most >= 0 : least == 0 && most >= 0;
    }

    /** What she would bring elsewhere at the prices there are; who has several mentors keeps her benefit. */
    private long elsewhere(int mentee, int mentor) {
        if (problem.mentees().get(mentee).count() > 1) {
            return stand.benefit(mentee);
        }
        return IntStream.range(0, problem.mentors().size())
                .filter(other -> other != mentor && problem.mentors().get(other).count() > 0)
                .filter(other -> stand.points(mentee, other) >= Math.max(0, stand.least()))
                .mapToLong(other -> stand.points(mentee, other) - stand.price(other))
                .reduce(-stand.unplacedPrice(), Math::max);
    }
}
