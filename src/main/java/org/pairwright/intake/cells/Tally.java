package org.pairwright.intake.cells;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each text stands in a column, and where first; in the order of the rows. */
public final class Tally {
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private static final class Count {
        private final int firstRow;
        private int times;

        private Count(int firstRow) {
            this.firstRow = firstRow;
        }
    }

    /** Counts the texts of a column that has no rows to be named. */
    public static Tally of(Collection<String> texts) {
        var tally = new Tally();
        texts.forEach(text -> tally.add(text, 1, 0));
        return tally;
    }

    public void add(String text, int times, int row) {
        counts.computeIfAbsent(text, _ -> new Count(row)).times += times;
    }

    /** Each text once. */
    public Collection<String> texts() {
        return counts.keySet();
    }

    public int count(String text) {
        var count = counts.get(text);
        return count == null ? 0 : count.times;
    }

    /** The first row in which a text stands, as Excel shows it; 0 where it stands in none. */
    public int firstRow(String text) {
        var count = counts.get(text);
        return count == null ? 0 : count.firstRow;
    }
}
