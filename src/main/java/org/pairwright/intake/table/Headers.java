package org.pairwright.intake.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.intake.columns.Plain;
import org.pairwright.spreadsheet.Layout;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/**
 * One or two rows of headers: below titles of groups, or above what a survey tool writes under its questions.
 *
 * @param number of the row that names most, as Excel shows it
 * @param first the index of the first of the rows
 * @param last the index of the last of the rows
 */
record Headers(int number, int first, int last, List<String> titles, List<String> groups) {
    private static final Set<String> ANSWERS = Set.of(
            "response",
            "open ended response",
            "open ended responses",
            "antwort",
            "offene antwort",
            "reponse",
            "reponse ouverte",
            "respuesta",
            "respuesta abierta",
            "resposta",
            "resposta aberta",
            "回答",
            "自由回答");

    static Headers at(List<SheetRow> rows, int index, Layout layout) {
        var row = new RowLook(rows.get(index));
        if (index + 1 < rows.size()) {
            var below = new RowLook(rows.get(index + 1));
            if (isBelow(row, below, layout)) {
                return two(row, below, layout, index, row);
            }
        }
        if (index > 0) {
            var above = new RowLook(rows.get(index - 1));
            if (isAbove(above, row, layout)) {
                return two(above, row, layout, index - 1, row);
            }
        }
        var titles = new ArrayList<String>();
        row.row().cells().forEach(cell -> titles.add(cell.shown().strip()));
        return new Headers(row.row().number(), index, index, titles, List.of());
    }

    /** Options and "Response" under questions: nothing stands under a title of its own. */
    private static boolean isBelow(RowLook row, RowLook below, Layout layout) {
        if (!below.isText() || below.row().number() != row.row().number() + 1) {
            return false;
        }
        var spread = spread(row, below, layout);
        boolean answers = below.filled().stream().anyMatch(column -> isAnswer(below.text(column)));
        boolean under = below.filled().stream()
                .allMatch(column -> isAnswer(below.text(column)) || isSpread(column, row, spread, below));
        long titled = below.filled().stream()
                .filter(column -> isSpread(column, row, spread, below))
                .count();
        return under && (answers || titled > 1) && (answers || hasMerge(row, layout));
    }

    private static boolean isSpread(int column, RowLook row, Map<Integer, String> spread, RowLook below) {
        String title = spread.getOrDefault(column, "");
        boolean alone = row.row().cell(column).isBlank()
                || below.filled().stream()
                        .anyMatch(other -> other != column
                                && spread.getOrDefault(other, "").equals(title));
        return !title.isEmpty() && alone;
    }

    private static boolean hasMerge(RowLook row, Layout layout) {
        return layout.merges().stream().anyMatch(merge -> isIn(merge, row) && merge.lastColumn() > merge.firstColumn());
    }

    private static boolean isIn(Layout.Merge merge, RowLook row) {
        return merge.firstRow() <= row.row().number() && row.row().number() <= merge.lastRow();
    }

    private static boolean isAnswer(String text) {
        return ANSWERS.contains(Plain.of(text));
    }

    /** Titles of groups: fewer than the headers, and not one title over all of them. */
    private static boolean isAbove(RowLook above, RowLook row, Layout layout) {
        if (!above.isText() || above.row().number() + 1 != row.row().number()) {
            return false;
        }
        boolean merged = layout.merges().stream()
                .filter(merge -> isIn(merge, above) && merge.lastColumn() > merge.firstColumn())
                .anyMatch(merge -> merge.lastColumn() - merge.firstColumn() + 1
                        < row.filled().size());
        boolean several = above.filled().size() > 1
                && above.filled().size() < row.filled().size();
        return merged || several;
    }

    private static Headers two(RowLook upper, RowLook lower, Layout layout, int first, RowLook named) {
        var spread = spread(upper, lower, layout);
        int width = Math.max(upper.row().cells().size(), lower.row().cells().size());
        var titles = new ArrayList<String>();
        var groups = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            String below = lower.text(column);
            String above = spread.getOrDefault(column, "");
            boolean own = below.isEmpty() || isAnswer(below);
            titles.add(below.isEmpty() ? upper.text(column) : own ? above : below);
            groups.add(own ? "" : above);
        }
        return new Headers(named.row().number(), first, first + 1, told(titles, groups), groups);
    }

    /** A header that stands in several groups is told with its group. */
    private static List<String> told(List<String> titles, List<String> groups) {
        var told = new ArrayList<String>();
        for (int n = 0; n < titles.size(); n++) {
            boolean again = Collections.frequency(titles, titles.get(n)) > 1;
            told.add(again && !groups.get(n).isEmpty() ? groups.get(n) + Table.BETWEEN + titles.get(n) : titles.get(n));
        }
        return told;
    }

    /** The upper titles over all the columns that they are meant for: as merged, or up to the next one. */
    private static Map<Integer, String> spread(RowLook upper, RowLook lower, Layout layout) {
        var spread = new HashMap<Integer, String>();
        upper.filled().forEach(column -> spread.put(column, upper.text(column)));
        boolean merged = hasMerge(upper, layout);
        if (merged) {
            layout.merges().stream().filter(merge -> isIn(merge, upper)).forEach(merge -> {
                for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
                    spread.putIfAbsent(column, spread.getOrDefault(merge.firstColumn(), ""));
                }
            });
            return spread;
        }
        Optional<String> last = Optional.empty();
        for (int column = 0; column < lower.row().cells().size(); column++) {
            if (spread.containsKey(column)) {
                last = Optional.ofNullable(spread.get(column));
            } else if (!lower.text(column).isEmpty()) {
                int here = column;
                last.ifPresent(title -> spread.put(here, title));
            }
        }
        return spread;
    }
}
