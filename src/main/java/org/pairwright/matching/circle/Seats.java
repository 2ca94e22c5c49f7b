package org.pairwright.matching.circle;

import org.pairwright.program.circles.Seat;

/** What single seats earn, with their reasons, whether anybody proposes them or not. By positions. */
public final class Seats {
    private final CircleProblem problem;
    private final SeatScores scores;

    public Seats(CircleProblem problem) {
        this(problem, new SeatScores(problem));
    }

    Seats(CircleProblem problem, SeatScores scores) {
        this.problem = problem;
        this.scores = scores;
    }

    /** A seat that is allowed. */
    public Seat of(int member, int circle) {
        int points = scores.points(member, circle);
        return new Seat(
                problem.circles().get(circle).id(),
                problem.members().get(member).participant(),
                points,
                problem.terms().scoreOf(points),
                scores.facilitated(member, circle));
    }
}
