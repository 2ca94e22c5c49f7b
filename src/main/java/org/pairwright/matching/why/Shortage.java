package org.pairwright.matching.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;
import org.pairwright.matching.solve.ScoreRows;
import org.pairwright.text.Sentence;

/** Why somebody with allowed mentors was left out, and where one more place would help. */
public final class Shortage {
    private final MatchingProblem problem;
    private final ScoreRows rows;
    private final int[] row;
    private final Bottleneck.Finder finder;
    private final List<Bottleneck> known = new ArrayList<>();

    /**
     * Of one assignment.
     *
     * @param rows in which only what is allowed and not pinned is allowed
     * @param left needs and places without the pinned
     */
    public Shortage(MatchingProblem problem, ScoreRows rows, Demand left, Assignment assignment) {
        this.problem = problem;
        this.rows = rows;
        this.row = new int[rows.mentors()];
        this.finder = new Bottleneck.Finder(rows, left, assignment);
    }

    /** By position. */
    Sentence why(int mentee) {
        Bottleneck bottleneck = bottleneck(mentee);
        int people = bottleneck.mentees().cardinality();
        if (bottleneck.free()) {
            return Sentence.of("matching.unplaced.lowersTotal");
        }
        if (bottleneck.needs() <= bottleneck.places()) {
            return Sentence.of("matching.unplaced.allFull");
        }
        return bottleneck.needs() > people
                ? Sentence.of("matching.unplaced.needsShort", people, bottleneck.needs(), bottleneck.places())
                : Sentence.of("matching.unplaced.placesShort", people, bottleneck.places());
    }

    /** One more place at the mentor she earns most with makes room for her, and nobody has to move. */
    Optional<Sentence> repair(int mentee) {
        rows.read(mentee, row);
        int best = 0;
        for (int mentor = 0; mentor < row.length; mentor++) {
            best = row[mentor] > row[best] ? mentor : best;
        }
        return row[best] < 0
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "matching.repair.place", problem.mentors().get(best).name()));
    }

    /** Whoever is left out within a bottleneck that is known is left out by it too. */
    private Bottleneck bottleneck(int mentee) {
        for (Bottleneck one : known) {
            if (one.mentees().get(mentee) && !one.free()) {
                return one;
            }
        }
        Bottleneck found = finder.of(mentee);
        known.add(found);
        return found;
    }
}
