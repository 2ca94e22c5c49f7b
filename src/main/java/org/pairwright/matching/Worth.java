package org.pairwright.matching;

import java.util.List;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.ChainWords;
import org.pairwright.matching.question.Moved;
import org.pairwright.matching.question.PairCost;
import org.pairwright.matching.question.PairCost.Costs;
import org.pairwright.matching.question.PairWorth;
import org.pairwright.matching.question.PlaceWorth;
import org.pairwright.matching.question.WorthWords;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.solve.detour.Detour.Move;
import org.pairwright.program.criteria.PinBan.Kind;

/** What made pairs and places are worth to the whole, by positions. */
final class Worth {
    private final Ready ready;
    private final MatchingProblem problem;
    private final Pulse pulse;

    Worth(Ready ready, Pulse pulse) {
        this.ready = ready;
        this.pulse = pulse;
        this.problem = ready.problem();
    }

    /** Of a pair that is made. */
    PairWorth pair(int mentee, int mentor) {
        long one = problem.mentees().get(mentee).participant();
        long other = problem.mentors().get(mentor).participant();
        var lifted = new ChangedProblem(new ChangedProblem(problem).without(one, other));
        PairCost without = told(ready.ifBanned(mentee, mentor, lifted.with(Kind.BAN, one, other), pulse));
        return new WorthWords(problem).pair(mentee, mentor, without, place(mentor), better(mentee, mentor));
    }

    /** Of one more place. */
    PlaceWorth place(int mentor) {
        var one = problem.mentors().get(mentor);
        var more = new ChangedProblem(problem).withPlaces(one.participant(), one.count() + 1);
        return told(ready.ifOneMore(mentor, more, pulse)) instanceof Costs costs
                ? new PlaceWorth(one.participant(), -costs.fewerPlaced(), -costs.points(), costs.chain())
                : new PlaceWorth(one.participant(), 0, 0, List.<Moved>of());
    }

    private int better(int mentee, int mentor) {
        int[] row = new int[problem.mentors().size()];
        ready.rows().read(mentee, row);
        int better = 0;
        for (int points : row) {
            better += points > row[mentor] ? 1 : 0;
        }
        return better;
    }

    private PairCost told(List<Move> moves) {
        return new ChainWords(problem, ready::score).of(moves, ready::counts);
    }
}
