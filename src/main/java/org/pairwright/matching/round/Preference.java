package org.pairwright.matching.round;

import java.util.BitSet;
import java.util.List;
import org.pairwright.matching.rows.RowsKeeping;
import org.pairwright.matching.rows.ScoreRows;

/**
 * Some pairs that count for more than others, by positions.
 *
 * @param kept for every mentee the mentors with a bonus
 * @param scale by what all points are multiplied first
 * @param bonus what a kept pair earns more, after that
 */
public record Preference(List<BitSet> kept, long scale, long bonus) {
    public static final Preference NONE = new Preference(List.of(), 1, 0);

    /** The same rows, in which they earn their bonus. */
    public ScoreRows in(ScoreRows rows) {
        return scale == 1 && bonus == 0 ? rows : new RowsKeeping(rows, kept.toArray(BitSet[]::new), scale, bonus);
    }
}
