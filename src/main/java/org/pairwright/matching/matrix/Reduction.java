package org.pairwright.matching.matrix;

import java.util.Arrays;

/**
 * Gives most rows a column without any search: each takes its best and pays as much as makes the second best as good, and
 * whoever had it chooses again (augmenting row reduction of Jonker and Volgenant, 1987).
 */
final class Reduction {
    private static final int NOBODY = -1;
    private static final int PASSES = 2;

    /** Where the steps are small, rows would overbid each other nearly without end. */
    private static final int MOST_CHOICES_EACH = 8;

    private final Table table;
    private final Pairing pairing;
    private final Choice choice = new Choice();
    private final int[] waiting;
    private int waitingCount;

    Reduction(Table table, Pairing pairing) {
        this.table = table;
        this.pairing = pairing;
        this.waiting = new int[table.rows()];
    }

    /** The rows that wait for a search. */
    int[] run() {
        Arrays.setAll(waiting, row -> row);
        waitingCount = waiting.length;
        for (int pass = 0; pass < PASSES; pass++) {
            pass((long) MOST_CHOICES_EACH * waiting.length);
        }
        return Arrays.copyOf(waiting, waitingCount);
    }

    private void pass(long most) {
        int count = waitingCount;
        waitingCount = 0;
        long left = most;
        int next = 0;
        while (next < count) {
            int row = waiting[next++];
            int loser = left-- > 0 ? choose(row) : row;
            if (loser == row) {
                waiting[waitingCount++] = row;
            } else if (loser != NOBODY) {
                waiting[--next] = loser;
            }
        }
    }

    /** Who has nothing after it: whoever had the column, or the row itself, or nobody. */
    private int choose(int row) {
        choice.start(-pairing.unplacedPrice);
        table.choose(row, pairing.prices, choice);
        if (choice.best == Choice.NONE || take(row, choice.best)) {
            return NOBODY;
        }
        long above = choice.mostWorth - choice.secondWorth;
        if (above == 0) {
            return choice.second != Choice.NONE && take(row, choice.second) ? NOBODY : row;
        }
        return pairing.places[choice.best] == 1 ? outbid(row, above) : row;
    }

    private boolean take(int row, int column) {
        if (pairing.full(column)) {
            return false;
        }
        pairing.make(row, column);
        return true;
    }

    private int outbid(int row, long above) {
        int loser = pairing.row(choice.best, 0);
        pairing.prices[choice.best] += above;
        pairing.part(loser);
        pairing.make(row, choice.best);
        return loser;
    }
}
