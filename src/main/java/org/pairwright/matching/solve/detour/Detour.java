package org.pairwright.matching.solve.detour;

import java.util.List;

/**
 * What it would cost the whole if a pair had to be.
 *
 * @param loss by how much the total falls, the price of unmet needs deducted; from 0
 * @param moves who would move, the mentee of the pair first, then whoever gives way to her and to each other, then whoever
 *     comes to the places that became free
 */
public record Detour(long loss, List<Move> moves) {

    public Detour {
        moves = List.copyOf(moves);
    }

    /**
     * A mentee who has another mentor than before, all by position.
     *
     * @param from whom she leaves, or {@link #NOBODY} if she lacked one
     * @param to to whom she comes, or {@link #NOBODY} if she would lack one
     * @param points what her pair earns then minus what it earned before; no pair earns nothing
     */
    public record Move(int mentee, int from, int to, long points) {
        public static final int NOBODY = -1;
    }
}
