package org.pairwright.matching.circle;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.Seat;
import org.pairwright.text.Sentence;

/** What is proposed and what is proved of it, in words. */
final class CircleStatement {
    private static final long TENTHS = 1_000;

    private final CircleProblem problem;
    private final Searched searched;

    CircleStatement(CircleProblem problem, Searched searched) {
        this.problem = problem;
        this.searched = searched;
    }

    List<Sentence> of(CircleProposal proposal) {
        List<Sentence> said = new ArrayList<>();
        said.add(placed(proposal));
        said.add(proved(proposal));
        searched.lowest().stream()
                .mapToObj(problem.terms()::scoreOf)
                .map(this::lowest)
                .forEach(said::add);
        if (problem.floor() > 0) {
            said.add(Sentence.of("matching.circle.floor", problem.terms().scoreOf(problem.floor())));
        }
        int more =
                (int) problem.members().stream().filter(one -> one.count() > 1).count();
        if (more > 0) {
            said.add(Sentence.of("matching.circle.oneSeat", more));
        }
        said.addAll(CountingSettings.without(problem.terms().settings()));
        return said;
    }

    private Sentence lowest(int score) {
        return Sentence.of(
                searched.isLowestProved() ? "matching.circle.lowestProved" : "matching.circle.lowestTried", score);
    }

    private Sentence placed(CircleProposal proposal) {
        if (proposal.seats().isEmpty()) {
            return Sentence.of("matching.circle.noneOpens");
        }
        long open = proposal.seats().stream().map(Seat::circle).distinct().count();
        return Sentence.of(
                "matching.circle.placed",
                proposal.seats().size(),
                problem.members().size(),
                open,
                problem.circles().size());
    }

    /** The gap in points and in tenths of a percent of the total, rounded up, so that no more is said than is proved. */
    private Sentence proved(CircleProposal proposal) {
        if (proposal.best()) {
            return Sentence.of(searched.lowest().isPresent() ? "matching.circle.provedFair" : "matching.circle.proved");
        }
        int more = proposal.limit().seats() - proposal.seats().size();
        if (more > 0) {
            return Sentence.of("matching.circle.seatsMore", more, searched.looks());
        }
        long gap = proposal.bound() - proposal.total();
        long tenths = Math.ceilDiv(TENTHS * gap, Math.max(1, proposal.total()));
        return Sentence.of("matching.circle.nearly", gap, tenths / 10, tenths % 10, searched.looks());
    }
}
