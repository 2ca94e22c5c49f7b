package org.pairwright.matching.circle;

import java.util.Optional;
import org.pairwright.text.Sentence;

/** What forbids single seats, whether anybody proposes them or not. */
public final class Barriers {
    private final CircleProblem problem;
    private final SeatScores scores;
    private final Rules rules;

    public Barriers(CircleProblem problem) {
        this.problem = problem;
        this.scores = new SeatScores(problem);
        this.rules = new Rules(problem, scores);
    }

    /** Why a seat is not allowed, in the middle of a sentence; empty where it is. By positions. */
    public Optional<Sentence> of(int member, int circle) {
        if (scores.points(member, circle) >= 0) {
            return Optional.empty();
        }
        if (!problem.circles().get(circle).isLed()) {
            return Optional.of(Sentence.of("matching.circle.barrier.unled"));
        }
        if (scores.isIn(member, circle)) {
            return Optional.of(Sentence.of("matching.circle.barrier.member"));
        }
        if (scores.leads(member, circle)) {
            return Optional.of(Sentence.of("matching.circle.barrier.leads"));
        }
        if (scores.barred(member, circle)) {
            return Optional.of(Sentence.of("matching.circle.barrier.banned"));
        }
        return Optional.of(Sentence.of(
                "matching.circle.barrier.rule", rules.first(member, circle).orElseThrow()));
    }
}
