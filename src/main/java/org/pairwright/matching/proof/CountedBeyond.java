package org.pairwright.matching.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.proof.Coverage.Wanted;

/**
 * What could be worth more than its prices, where wishes are counted: nobody earns more by all other criteria than the
 * greatest of their sums, so who covers too few wishes for the cheapest price of her block cannot be, and is not looked at.
 */
final class CountedBeyond implements Scores.Beyond {
    private static final int NOT_BEYOND = -1;

    private final PlainRows rows;
    private final PlainRows.Counted counted;
    private final PricedBlocks blocks;
    private final List<Together> besides;

    /** Besides the counted criterion stand all others. */
    CountedBeyond(PlainRows rows, PlainRows.Counted counted, PricedBlocks blocks, List<Together> besides) {
        this.rows = rows;
        this.counted = counted;
        this.blocks = blocks;
        this.besides = besides;
    }

    @Override
    public void read(int mentee, long benefit, int[] made, int[] row) {
        Optional<Wanted> wanted = counted.coverage().wanted(mentee);
        if (wanted.isEmpty() || wanted.get().points.length > PricedBlocks.MOST + 1) {
            rows.read(mentee, row);
        } else {
            new OneMentee(mentee, benefit, wanted.get()).read(made, row);
        }
    }

    /** What is the same for all mentors of one mentee. */
    private final class OneMentee {
        private final int mentee;
        private final long benefit;
        private final Wanted wanted;
        private final int[] known;
        private final int[][] sums;
        private final long most;

        OneMentee(int mentee, long benefit, Wanted wanted) {
            this.mentee = mentee;
            this.benefit = benefit;
            this.wanted = wanted;
            this.known = rows.acquainted(mentee);
            this.sums = new int[besides.size()][];
            long greatest = 0;
            for (int at = 0; at < sums.length; at++) {
                sums[at] = besides.get(at).sums(mentee, known);
                greatest += most(sums[at]);
            }
            this.most = greatest;
        }

        void read(int[] made, int[] row) {
            Arrays.fill(row, NOT_BEYOND);
            blocks.count(wanted);
            for (int block = 0; block < blocks.blocks(); block++) {
                look(block, row);
            }
            for (int mentor : made) {
                row[mentor] = points(mentor);
            }
            int sample = PlainRows.sample(mentee, row.length);
            rows.verify(mentee, sample, acquainted(sample) ? rows.plainly(mentee, sample) : points(sample));
            for (int mentor : known) {
                row[mentor] = rows.plainly(mentee, mentor);
            }
        }

        private void look(int block, int[] row) {
            long needed = Math.subtractExact(Math.addExact(benefit, blocks.leastPrice(block)), most);
            int fewest = wanted.points.length;
            while (fewest > 0 && wanted.points[fewest - 1] > needed) {
                fewest--;
            }
            long some = blocks.unanswered(block);
            some |= fewest < wanted.points.length ? blocks.covering(block, fewest) : 0;
            for (long left = some; left != 0; left &= left - 1) {
                int mentor = blocks.mentor(block, Long.numberOfTrailingZeros(left));
                row[mentor] = points(mentor);
            }
        }

        private int points(int mentor) {
            int points = rows.counted(counted, mentee, mentor, wanted);
            for (int at = 0; at < sums.length; at++) {
                points = Math.max(
                        AskedOnce.NEVER, points + sums[at][besides.get(at).groups()[mentor]]);
            }
            return points;
        }

        private boolean acquainted(int mentor) {
            return Arrays.binarySearch(known, mentor) >= 0;
        }
    }

    private static int most(int[] sums) {
        int most = 0;
        for (int sum : sums) {
            most = Math.max(most, sum);
        }
        return most;
    }
}
