package org.pairwright.intake.guess;

import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/** Rows of a table, spread over the whole of it: what a column holds is told by some of them. */
final class Sample {
    private static final int ROWS = 300;

    private Sample() {}

    static List<SheetRow> of(Table table) {
        int size = table.rows().size();
        int taken = Math.min(size, ROWS);
        return IntStream.range(0, taken)
                .mapToObj(n -> table.rows().get((int) ((long) n * size / taken)))
                .toList();
    }
}
