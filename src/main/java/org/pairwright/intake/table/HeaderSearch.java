package org.pairwright.intake.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.spreadsheet.SheetRow;

/**
 * Finds the row of headers: texts that name fields or at least look different from what is below them. Half of the titles
 * may be unknown.
 */
final class HeaderSearch {
    private static final int ROWS_LOOKED_AT = 50;
    private static final int ROWS_BELOW = 6;
    private static final int FOR_A_FIELD = 10;
    private static final int FOR_A_TITLE = 3;
    private static final int FOR_DIFFERING = 6;
    private static final int AGAINST_A_VALUE = 12;
    private static final int MOST_FOR_WIDTH = 15;
    private static final int MOST_VALUES = 3;

    private final List<SheetRow> rows;

    HeaderSearch(List<SheetRow> rows) {
        this.rows = rows;
    }

    /** The index of the row among those given; where several tables stand one below the other, that of the first. */
    Optional<Integer> best() {
        return mostLikely()
                .map(best -> IntStream.range(0, best)
                        .filter(n -> new RowLook(rows.get(n)).isHeaderOutright())
                        .findFirst()
                        .orElse(best));
    }

    private Optional<Integer> mostLikely() {
        return IntStream.range(0, Math.min(ROWS_LOOKED_AT, rows.size()))
                .boxed()
                .map(n -> new Candidate(n, points(n)))
                .filter(candidate -> candidate.points > 0)
                .max(Comparator.comparingInt(Candidate::points)
                        .thenComparing(Candidate::index, Comparator.reverseOrder()))
                .map(Candidate::index);
    }

    private record Candidate(int index, int points) {}

    /** 0 where it is none. */
    private int points(int index) {
        var look = new RowLook(rows.get(index));
        int filled = look.filled().size();
        if (look.values() * MOST_VALUES > filled) {
            return 0;
        }
        int fields = look.fields().size();
        int differing = differing(look, index);
        boolean only = filled == 1 && fields == 1 && index == 0 && isOneColumn();
        boolean known = filled > 1 && (fields > 1 || (fields == 1 && differing > 0));
        boolean unknown = filled > 2 && differing > 0 && look.isText();
        if (!only && !known && !unknown) {
            return 0;
        }
        return fields * FOR_A_FIELD
                + (int) look.titles() * FOR_A_TITLE
                + Math.min(differing, 3) * FOR_DIFFERING
                + Math.min(filled, MOST_FOR_WIDTH)
                - look.values() * AGAINST_A_VALUE;
    }

    private boolean isOneColumn() {
        return rows.stream().limit(ROWS_BELOW).allMatch(row -> row.cells().size() == 1);
    }

    /** In how many columns values stand below a text. */
    private int differing(RowLook look, int index) {
        var below = rows.subList(Math.min(index + 1, rows.size()), Math.min(index + 1 + ROWS_BELOW, rows.size()));
        return (int) look.filled().stream()
                .filter(column -> !RowLook.isValue(look.row().cell(column)))
                .filter(column -> below.stream()
                                        .filter(row -> RowLook.isValue(row.cell(column)))
                                        .count()
                                * 2
                        > below.stream()
                                .filter(row -> !row.cell(column).isBlank())
                                .count())
                .count();
    }
}
