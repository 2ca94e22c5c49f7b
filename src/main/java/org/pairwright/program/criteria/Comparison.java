package org.pairwright.program.criteria;

import java.util.List;

/**
 * How a criterion compares the mentee's answer with the mentor's. As a wish it earns from none to all of the weight, as
 * a rule it is fulfilled only where it would earn all.
 */
public sealed interface Comparison {

    /**
     * The share of the mentee's choices that the mentor's cover. Choices in the mentee's second field count half; what she
     * chose in both counts whole. Who answered one of the two did answer.
     *
     * @param secondField empty where there is none
     */
    record Covers(String secondField) implements Comparison {
        public Covers() {
            this("");
        }

        public boolean hasSecond() {
            return !secondField.isEmpty();
        }
    }

    /** Both answered the same. */
    record Same() implements Comparison {}

    /** They answered differently. */
    record Different() implements Comparison {}

    /** At least one choice in common. */
    record InCommon() implements Comparison {}

    /** The nearer the better: all at the same number, none from {@code range} apart. */
    record Closest(int range) implements Comparison {
        public Closest {
            requirePositive(range);
        }
    }

    /**
     * The mentor's level minus the mentee's lies between {@code least} and {@code most}: all inside, half one step
     * outside, none beyond (too small and too large both score low: the zone of proximal development).
     */
    record GapWithin(int least, int most) implements Comparison {
        public GapWithin {
            if (least > most) {
                throw new IllegalArgumentException("a band needs its lesser bound first: " + least + " to " + most);
            }
        }
    }

    /** Their clocks differ by at most {@code most} hours: all at the same time, falling evenly to none beyond. */
    record HoursApart(int most) implements Comparison {
        public HoursApart {
            requirePositive(most);
        }
    }

    /**
     * What each two answers are worth together, {@code parts} of {@code most}; pairs of answers that are not listed are worth
     * nothing. Of several choices the two that are worth most count. Case and blanks at the ends do not count; numbers are
     * written as people write them, such as 3 or 2.5.
     */
    record ValueTable(List<Cell> cells, int most) implements Comparison {
        public ValueTable {
            requirePositive(most);
            cells = List.copyOf(cells);
            for (Cell cell : cells) {
                if (cell.parts() < 0 || cell.parts() > most) {
                    throw new IllegalArgumentException("a cell is worth 0 to " + most + ": " + cell);
                }
            }
        }
    }

    /** A mentee's answer and a mentor's, and what the two are worth together. */
    record Cell(String mentee, String mentor, int parts) {}

    /**
     * Like {@link Covers}, for choices that may carry a level, as in "Excel: 3": a wish counts whole where the mentor's level
     * reaches it, half where it is one below, else not. A choice without a level fits any. As a rule: every wish is reached.
     */
    record CoversAtLevel() implements Comparison {}

    /**
     * Hours of the week in which both have time: all from {@code enough} hours in common, evenly less below. "Mon 9-12" is
     * read as hours, in each one's time zone; other words, such as "mornings", are slots of an hour that both must name. As a
     * rule: {@code enough} hours in common.
     */
    record HoursInCommon(int enough) implements Comparison {
        public HoursInCommon {
            requirePositive(enough);
        }
    }

    /**
     * Their texts speak of the same: the significant words that both use, all from eight of them or from all words of the
     * shorter text (at least three). As a rule: as many as that.
     */
    record SimilarText() implements Comparison {}

    /**
     * How far the two stand apart on several scales, on average: alike earns all at no distance and none from {@code range},
     * unlike the other way round. Who left one of the scales open did not answer. As a rule: the same on all scales; or, where
     * unlike is wanted, {@code range} apart on average.
     *
     * @param others the fields of the scales besides the criterion's own, asked of both sides
     */
    record Scales(List<String> others, int range, boolean alike) implements Comparison {
        public Scales {
            requirePositive(range);
            others = List.copyOf(others);
        }
    }

    /** One is the other's manager or manager's manager, or both have the same manager. Meant for "must not". */
    record ReportingLine() implements Comparison {}

    /** The two were a pair before, in this program or an earlier one. Meant for "must not". */
    record MetBefore() implements Comparison {}

    private static void requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("must be at least 1: " + number);
        }
    }
}
