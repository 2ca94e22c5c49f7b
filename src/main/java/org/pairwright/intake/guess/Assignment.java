package org.pairwright.intake.guess;

import java.util.Arrays;

/**
 * Who gets what so that the sum is greatest: the Hungarian method with potentials (Kuhn 1955, in the form of Jonker and
 * Volgenant). Rows may stay without a column at no gain.
 */
final class Assignment {
    private final double[][] cost;
    private final int rows;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;
    private final int[] before;

    private Assignment(double[][] gain, int width) {
        rows = gain.length;
        columns = width + rows;
        cost = new double[rows + 1][columns + 1];
        for (int n = 0; n < rows; n++) {
            for (int m = 0; m < width; m++) {
                cost[n + 1][m + 1] = -Math.max(0, gain[n][m]);
            }
        }
        rowPotential = new double[rows + 1];
        columnPotential = new double[columns + 1];
        rowOf = new int[columns + 1];
        before = new int[columns + 1];
    }

    /**
     * The best column of each row, -1 where it gains nothing.
     *
     * @param gain by row and column; what is not above 0 is never chosen
     */
    static int[] best(double[][] gain, int width) {
        var assignment = new Assignment(gain, width);
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.place(row);
        }
        int[] chosen = new int[gain.length];
        Arrays.fill(chosen, -1);
        for (int column = 1; column <= width; column++) {
            int row = assignment.rowOf[column] - 1;
            if (row >= 0 && gain[row][column - 1] > 0) {
                chosen[row] = column - 1;
            }
        }
        return chosen;
    }

    private void place(int row) {
        var least = new double[columns + 1];
        Arrays.fill(least, Double.MAX_VALUE);
        var used = new boolean[columns + 1];
        rowOf[0] = row;
        int column = 0;
        do {
            used[column] = true;
            column = next(column, least, used);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private int next(int from, double[] least, boolean[] used) {
        int row = rowOf[from];
        double delta = Double.MAX_VALUE;
        int nearest = 0;
        for (int column = 1; column <= columns; column++) {
            if (!used[column]) {
                double reduced = cost[row][column] - rowPotential[row] - columnPotential[column];
                if (reduced < least[column]) {
                    least[column] = reduced;
                    before[column] = from;
                }
                if (least[column] < delta) {
                    delta = least[column];
                    nearest = column;
                }
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (used[column]) {
                rowPotential[rowOf[column]] += delta;
                columnPotential[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
        return nearest;
    }
}
