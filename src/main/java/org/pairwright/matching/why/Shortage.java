package org.pairwright.matching.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.text.Sentence;

/** Why somebody with allowed mentors was left out, and where one more place would help. */
public final class Shortage implements LeftOut {
    /** How many pairs may be looked at for repairs, so that they never take longer than the match. */
    private static final long MOST_LOOKS = 30_000_000;

    private final MatchingProblem problem;
    private final ScoreRows rows;
    private final int[][] mentorsOf;
    private final int[] row;
    private final Bottleneck.Finder finder;
    private final PlaceSearch search;
    private final boolean large;
    private long looks;
    private final List<Bottleneck> known = new ArrayList<>();

    /**
     * Of one outcome. Where the lowest score was raised for fairness, as many are placed as without that, so the shortage is
     * looked for among all pairs that she allows.
     *
     * @param open in which all is allowed that rules and bans allow and that is not pinned
     */
    public Shortage(MatchingProblem problem, ScoreRows open, Outcome outcome) {
        this.problem = problem;
        this.rows = open.atLeast(problem.terms().floor());
        this.mentorsOf = outcome.assignment().mentorsOf();
        this.row = new int[rows.mentors()];
        this.finder = new Bottleneck.Finder(rows, outcome.left(), outcome.assignment());
        this.search = new PlaceSearch(outcome.rows(open), outcome, finder.menteesOf(), this::takesMore);
        long pairs = (long) rows.mentees() * rows.mentors();
        this.large = pairs > MOST_LOOKS;
        this.looks = large ? 0 : MOST_LOOKS;
    }

    @Override
    public Sentence why(int mentee) {
        Bottleneck bottleneck = bottleneck(mentee);
        int people = bottleneck.mentees().cardinality();
        if (bottleneck.free()) {
            return Sentence.of("matching.unplaced.lowersTotal");
        }
        if (bottleneck.places() == 0) {
            return Sentence.of("matching.unplaced.noPlace");
        }
        if (bottleneck.needs() == people) {
            return Sentence.of("matching.unplaced.placesShort", people, bottleneck.places());
        }
        return bottleneck.elsewhere()
                ? Sentence.of("matching.unplaced.needsElsewhere", people, bottleneck.needs(), bottleneck.places())
                : Sentence.of("matching.unplaced.needsShort", people, bottleneck.needs(), bottleneck.places());
    }

    /**
     * Where one more place would make room for her: exactly, as long as that is quick; in a very large run at the mentor
     * she earns most with, so that nobody has to move.
     */
    @Override
    public Optional<Sentence> repair(int mentee) {
        OptionalInt mentor = looks > 0 ? exact(mentee) : best(mentee);
        return mentor.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "matching.repair.place",
                        problem.mentors().get(mentor.getAsInt()).name()));
    }

    private OptionalInt exact(int mentee) {
        looks -= (long) rows.mentees() * rows.mentors();
        OptionalInt best = search.of(mentee);
        return best.isPresent() ? best : best(mentee);
    }

    private OptionalInt best(int mentee) {
        rows.read(mentee, row);
        for (int mentor : mentorsOf[mentee]) {
            row[mentor] = ScoreRows.FORBIDDEN;
        }
        int best = 0;
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = takesMore(mentor) ? row[mentor] : ScoreRows.FORBIDDEN;
            best = row[mentor] > row[best] ? mentor : best;
        }
        return row[best] < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private boolean takesMore(int mentor) {
        return problem.terms().given().takesMore(problem.mentors().get(mentor).participant(), 1);
    }

    /** In a very large run, whoever was left out within a bottleneck that is known shares it, though hers may be smaller. */
    private Bottleneck bottleneck(int mentee) {
        for (Bottleneck one : known) {
            if (large && one.mentees().get(mentee) && !one.free()) {
                return one;
            }
        }
        Bottleneck found = finder.of(mentee);
        known.add(found);
        return found;
    }
}
