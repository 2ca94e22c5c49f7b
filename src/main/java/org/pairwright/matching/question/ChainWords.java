package org.pairwright.matching.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.PairCost.Costs;
import org.pairwright.matching.solve.detour.Detour.Move;
import org.pairwright.program.proposal.FairChange;
import org.pairwright.text.Sentence;

/** Tells a chain of moves with names and changes of score. */
public final class ChainWords {
    private final MatchingProblem problem;
    private final IntBinaryOperator points;
    private final Difference difference;

    /**
     * For one problem.
     *
     * @param points what a pair earns, by positions
     */
    public ChainWords(MatchingProblem problem, IntBinaryOperator points) {
        this.problem = problem;
        this.points = points;
        this.difference = new Difference(problem.terms());
    }

    /**
     * The chain by participants and in words, with what it comes to.
     *
     * @param before how many pairs have each score before it; asked only where the aim is a fair match
     */
    public PairCost of(List<Move> chain, Supplier<int[]> before) {
        if (chain.isEmpty()) {
            return new PairCost.Already();
        }
        long gain = chain.stream().mapToLong(Move::points).sum();
        int fewer = chain.stream().mapToInt(ChainWords::fewer).sum();
        List<Sentence> words = new ArrayList<>();
        for (int at = 0; at < chain.size(); at++) {
            words.add(move(chain, at));
        }
        long shown = chain.stream().mapToLong(this::shown).sum();
        Optional<FairChange> fair = Fairer.of(problem.terms()).flatMap(asked -> fair(asked, before.get(), chain));
        Sentence points = difference.together(gain, shown);
        Sentence total = fair.map(change -> Sentence.of("question.fair", change.inWords(), points))
                .orElse(points);
        words.add(found(total(fewer, total)));
        boolean lessFair = fair.filter(FairChange::worse).isPresent();
        return new Costs(-gain, fewer, lessFair, chain.stream().map(this::moved).toList(), words);
    }

    private Optional<FairChange> fair(Fairer asked, int[] before, List<Move> chain) {
        int[] after = before.clone();
        for (Move move : chain) {
            count(after, move.mentee(), move.from(), -1);
            count(after, move.mentee(), move.to(), 1);
        }
        return asked.between(before, after);
    }

    private void count(int[] counts, int mentee, int mentor, int by) {
        if (mentor != Move.NOBODY) {
            counts[Math.toIntExact(read(mentee, mentor))] += by;
        }
    }

    /** With quotas two matches are compared of which neither is proved to be the best. */
    private Sentence found(Sentence total) {
        return problem.terms().settings().quotas().isEmpty() ? total : Sentence.of("question.found", total);
    }

    private static Sentence total(int fewer, Sentence points) {
        if (fewer > 0) {
            return Sentence.of("question.fewerPairs", fewer, points);
        }
        return fewer < 0 ? Sentence.of("question.morePairs", -fewer, points) : points;
    }

    private Sentence move(List<Move> chain, int at) {
        Move move = chain.get(at);
        String change = Difference.signed(shown(move));
        String mentee = mentee(move.mentee());
        boolean gives =
                at > 0 && move.from() != Move.NOBODY && chain.get(at - 1).to() == move.from();
        if (move.to() == Move.NOBODY) {
            return gives
                    ? Sentence.of("question.move.out", mentee, change)
                    : Sentence.of("question.move.loses", mentee, mentor(move.from()), change);
        }
        if (gives) {
            return Sentence.of("question.move.gives", mentee, mentor(move.to()), change);
        }
        if (at == 0 && chain.size() > 1 && chain.get(1).from() == move.to()) {
            return Sentence.of(
                    "question.move.takes", mentee, mentee(chain.get(1).mentee()), mentor(move.to()), change);
        }
        return move.from() == Move.NOBODY
                ? Sentence.of("question.move.finds", mentee, mentor(move.to()), change)
                : Sentence.of("question.move.moves", mentee, mentor(move.from()), mentor(move.to()), change);
    }

    private long shown(Move move) {
        return read(move.mentee(), move.to()) - read(move.mentee(), move.from());
    }

    private long read(int mentee, int mentor) {
        return mentor == Move.NOBODY ? 0 : problem.terms().scoreOf(points.applyAsInt(mentee, mentor));
    }

    private Moved moved(Move move) {
        return new Moved(
                problem.mentees().get(move.mentee()).participant(),
                participant(move.from()),
                participant(move.to()),
                move.points(),
                shown(move));
    }

    private OptionalLong participant(int mentor) {
        return mentor == Move.NOBODY
                ? OptionalLong.empty()
                : OptionalLong.of(problem.mentors().get(mentor).participant());
    }

    private String mentee(int position) {
        return problem.mentees().get(position).name();
    }

    private String mentor(int position) {
        return problem.mentors().get(position).name();
    }

    private static int fewer(Move move) {
        return (move.to() == Move.NOBODY ? 1 : 0) - (move.from() == Move.NOBODY ? 1 : 0);
    }
}
