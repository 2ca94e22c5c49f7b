package org.pairwright.matching.matrix;

/** Shortest ways where few pairs may be: by a heap (Dijkstra, "A note on two problems in connexion with graphs", 1959). */
final class SparseSearch implements Search {
    private final SparseTable table;
    private final Pairing pairing;
    private final Augmenting way;
    private final Queue queue = new Queue();
    private final long[] distances;

    /** Distances are valid where the number is that of the present search. */
    private final int[] seen;

    private final int[] done;
    private final int[] columns;
    private int doneCount;
    private int search;

    SparseSearch(SparseTable table, Pairing pairing) {
        this.table = table;
        this.pairing = pairing;
        this.way = new Augmenting(pairing);
        this.distances = new long[table.columns()];
        this.seen = new int[table.columns()];
        this.done = new int[table.columns()];
        this.columns = new int[table.columns()];
    }

    @Override
    public void place(int row) {
        search++;
        queue.clear();
        doneCount = 0;
        way.start(row);
        reach(row, 0);
        while (!queue.isEmpty() && queue.leastKey() < way.shortest) {
            long distance = queue.leastKey();
            int column = queue.poll();
            if (done[column] != search) {
                visit(column, distance);
            }
        }
        raisePrices();
        way.augment(row);
    }

    private void visit(int column, long distance) {
        done[column] = search;
        columns[doneCount++] = column;
        for (int at = 0; at < pairing.count(column); at++) {
            int row = pairing.row(column, at);
            long from = distance + table.score(row, column) - pairing.prices[column];
            if (from + pairing.unplacedPrice < way.shortest) {
                way.endUnplaced(row, from + pairing.unplacedPrice);
            }
            reach(row, from);
        }
    }

    private void reach(int row, long from) {
        int[] listed = table.listed(row);
        long[] scores = table.scores(row);
        for (int at = 0; at < listed.length; at++) {
            int column = listed[at];
            long distance = from + pairing.prices[column] - scores[at];
            if (nearer(column, distance)) {
                seen[column] = search;
                distances[column] = distance;
                way.from[column] = row;
                if (pairing.full(column)) {
                    queue.add(distance, column);
                } else {
                    way.endFree(column, distance);
                }
            }
        }
    }

    /** Than it was reached before, and than the end; a place is better than none on a tie. */
    private boolean nearer(int column, long distance) {
        boolean beforeTheEnd = distance < way.shortest || (distance == way.shortest && way.endColumn == Pairing.NONE);
        return beforeTheEnd && (seen[column] != search || distance < distances[column]);
    }

    private void raisePrices() {
        for (int at = 0; at < doneCount; at++) {
            int column = columns[at];
            pairing.prices[column] += way.shortest - distances[column];
        }
    }
}
