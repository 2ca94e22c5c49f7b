package org.pairwright.matching.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pairwright.matching.NotReady;
import org.pairwright.matching.circle.Searched.Level;
import org.pairwright.matching.circle.close.Closed;
import org.pairwright.matching.circle.proof.Placing;
import org.pairwright.matching.circle.proof.PlacingChecker;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.ClosedCircle;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Gives members to circles: as many people as can be, then for the greatest total. For given open circles that is exact;
 * which circles to close is tried, and what is proved of it is said.
 */
public final class CircleMatcher {
    /** Beyond so many looks at choices of circles what was found is good enough; it takes a few seconds at most. */
    static final int MOST_LOOKS = 2_000;

    private final CircleProblem problem;
    private final Progress progress;
    private final SeatScores scores;
    private final Allowed allowed;

    private CircleMatcher(CircleProblem problem, Progress progress) {
        this.problem = problem;
        this.progress = progress;
        this.scores = new SeatScores(problem);
        this.allowed = new Allowed(problem, scores, this::scoring);
    }

    /** What stands in the way of placing anybody, in words; nothing where there is a proposal to be had. */
    public static List<Sentence> obstacles(CircleProblem problem) {
        List<Sentence> obstacles = new CircleObstacles(problem).beforeScoring();
        return obstacles.isEmpty() ? new CircleMatcher(problem.waiting(), Progress.UNWATCHED).obstacles() : obstacles;
    }

    /**
     * Proposes. What is proposed was checked by {@link PlacingChecker} before it is given back.
     *
     * @throws NotReady if there are {@link #obstacles}
     * @throws org.pairwright.task.Cancelled if the progress says so
     * @throws IllegalStateException if the check fails: a fault of the engine, never of the input
     */
    public static CircleProposal propose(CircleProblem problem, Progress progress) {
        List<Sentence> obstacles = new CircleObstacles(problem).beforeScoring();
        if (!obstacles.isEmpty()) {
            throw new NotReady(obstacles);
        }
        var matcher = new CircleMatcher(problem.waiting(), progress);
        List<Sentence> seen = matcher.obstacles();
        if (!seen.isEmpty()) {
            throw new NotReady(seen);
        }
        return matcher.propose();
    }

    private void scoring(int member) {
        progress.report(member, problem.members().size(), Sentence.of("matching.circle.progress.scoring"));
    }

    private List<Sentence> obstacles() {
        return CircleObstacles.afterScoring(problem, scores, allowed);
    }

    private CircleProposal propose() {
        Searched searched = new Search(problem, allowed, MOST_LOOKS, this::looking).run();
        Stream.concat(Stream.of(searched.first(), searched.best()), searched.beyond().stream())
                .distinct()
                .forEach(this::verify);
        Placing placing = searched.best().found().placing();
        var proposal = new CircleProposal(
                seats(placing),
                closed(searched.best()),
                unplaced(searched.best()),
                placing.total(),
                searched.limit(),
                List.of());
        return proposal.saying(new CircleStatement(problem, searched).of(proposal));
    }

    private void looking(long looks) {
        progress.report(looks, 0, Sentence.of("matching.circle.progress.closing"));
    }

    /** Every seat is asked anew: the search has its own table. */
    private void verify(Level level) {
        long floor = level.within().floor();
        IntBinaryOperator points = (member, circle) -> {
            int one = scores.points(member, circle);
            return one < floor ? SeatScores.FORBIDDEN : one;
        };
        PlacingChecker.verify(
                level.found().placing(),
                Allowed.rooms(problem.circles()),
                points,
                _ -> progress.report(0, 0, Sentence.of("matching.progress.checking")));
    }

    private List<Seat> seats(Placing placing) {
        List<Seat> seats = new ArrayList<>();
        var worth = new Seats(problem, scores);
        for (int member = 0; member < placing.circleOf().size(); member++) {
            int circle = placing.circleOf().get(member);
            if (circle != Placing.NOWHERE) {
                progress.report(member, problem.members().size(), Sentence.of("matching.progress.explaining"));
                seats.add(worth.of(member, circle));
            }
        }
        seats.sort(Comparator.comparingLong(Seat::circle).thenComparingLong(Seat::member));
        return seats;
    }

    private List<ClosedCircle> closed(Level best) {
        var why = new WhyClosed(problem, scores, allowed, best);
        var circleOf = best.found().placing().circleOf();
        return IntStream.range(0, problem.circles().size())
                .filter(circle -> !circleOf.contains(circle))
                .filter(circle -> problem.circles().get(circle).needs() > 0
                        || !problem.circles().get(circle).isLed())
                .mapToObj(why::of)
                .sorted(Comparator.comparingLong(ClosedCircle::circle))
                .toList();
    }

    private List<Unplaced> unplaced(Level best) {
        Closed found = best.found();
        var why = new WhyNoSeat(problem, scores, allowed, found);
        List<Unplaced> unplaced = new ArrayList<>();
        for (int member = 0; member < found.placing().circleOf().size(); member++) {
            if (found.placing().circleOf().get(member) == Placing.NOWHERE) {
                progress.report(member, problem.members().size(), Sentence.of("matching.progress.explaining"));
                unplaced.add(why.of(member));
            }
        }
        return unplaced;
    }
}
