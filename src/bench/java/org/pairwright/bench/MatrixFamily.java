package org.pairwright.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.pairwright.matching.solve.Matrix;

/**
 * Families of the public assignment benchmarks, made anew from a seed. Machol and Wien, "A hard assignment problem", 1976;
 * Beasley, "OR-Library: distributing test problems by electronic mail", 1990; two-cost and geometric as in the DIMACS
 * challenge of 1991. Costs are given as scores below 0.
 */
enum MatrixFamily {
    UNIFORM_100 {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return -1L - random.nextInt(100);
        }
    },
    UNIFORM_MILLION {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return -1L - random.nextInt(1_000_000);
        }
    },
    /** As assignp of the OR-Library: few pairs may be, and one assignment of all is sure. */
    SPARSE {
        @Override
        long score(SplittableRandom random, int row, int column) {
            boolean may = random.nextInt(100) < 2 || row == column;
            return may ? -1 - random.nextInt(100) : Matrix.FORBIDDEN;
        }
    },
    MACHOL_WIEN {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return (row + 1L) * (column + 1);
        }
    },
    MACHOL_WIEN_LEAST {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return -(row + 1L) * (column + 1);
        }
    },
    TWO_COST {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return random.nextInt(10) < 1 ? -1 : -1_000_000;
        }
    },
    GEOMETRIC {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return -Math.round(Math.hypot(
                    (double) (place(row, 1) - place(column, 3)), (double) (place(row, 2) - place(column, 4))));
        }
    },
    LOW_RANK {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return place(row, 5) * place(column, 6) / 1_000
                    + place(row, 7) * place(column, 8) / 1_000
                    - place(row, 9) * place(column, 10) / 1_000;
        }
    },
    ALL_EQUAL {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return 7;
        }
    },
    NEGATIVE_AND_POSITIVE {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return random.nextInt(2_001) - 1_000L;
        }
    },
    NEAR_TRILLION {
        @Override
        long score(SplittableRandom random, int row, int column) {
            return 1_000_000_000_000L - random.nextLong(1_000_000_000L);
        }
    };

    private static final int SEED = 11;

    abstract long score(SplittableRandom random, int row, int column);

    long[][] scores(int rows, int columns) {
        var random = new SplittableRandom(SEED);
        long[][] scores = new long[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                scores[row][column] = score(random, row, column);
            }
        }
        return scores;
    }

    /** From one to twice the mean minus one, so that there are about so many places in all. */
    static int[] places(int columns, int mean) {
        var random = new SplittableRandom(SEED);
        int[] places = new int[columns];
        Arrays.setAll(places, _ -> 1 + random.nextInt(2 * mean - 1));
        return places;
    }

    private static long place(int at, int salt) {
        return new SplittableRandom(at * 31L + salt).nextInt(10_000);
    }
}
