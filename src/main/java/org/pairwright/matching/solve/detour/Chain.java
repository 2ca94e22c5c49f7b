package org.pairwright.matching.solve.detour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.solve.detour.Detour.Move;

/** Puts moves into the order in which people tell them: who comes to a place, who gives way to her, and so on. */
public final class Chain {
    private final List<Move> left;
    private final List<Move> told = new ArrayList<>();

    private Chain(List<Move> moves) {
        this.left = new ArrayList<>(moves);
    }

    /** The pair first; or the mentee, whomever she comes to; or the mentor, whoever comes to her. */
    public static List<Move> of(List<Move> moves, int mentee, int mentor) {
        var chain = new Chain(moves);
        if (mentee == Move.NOBODY) {
            chain.fillUp(mentor);
        } else {
            chain.first(mentee, mentor);
        }
        while (!chain.left.isEmpty()) {
            chain.tell(chain.left.getFirst());
        }
        return chain.told;
    }

    private void first(int mentee, int mentor) {
        Optional<Move> pair = left.stream()
                .filter(move -> move.mentee() == mentee && (mentor == Move.NOBODY || move.to() == mentor))
                .findFirst();
        pair.ifPresent(move -> {
            tell(move);
            fillUp(move.from());
        });
    }

    /** A move, then whoever leaves the place that it takes. */
    private void tell(Move move) {
        Optional<Move> next = Optional.of(move);
        while (next.isPresent()) {
            Move now = next.get();
            left.remove(now);
            told.add(now);
            next = left.stream()
                    .filter(other -> now.to() != Move.NOBODY && other.from() == now.to())
                    .findFirst();
        }
    }

    /** Whoever comes to a place that became free, and to the one that she left. */
    private void fillUp(int mentor) {
        int free = mentor;
        while (free != Move.NOBODY) {
            int place = free;
            Optional<Move> comes =
                    left.stream().filter(move -> move.to() == place).findFirst();
            comes.ifPresent(move -> {
                left.remove(move);
                told.add(move);
            });
            free = comes.map(Move::from).orElse(Move.NOBODY);
        }
    }
}
