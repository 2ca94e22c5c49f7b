package org.pairwright.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Collects the rows of one sheet: leaves blank ones out, keeps the limits and tells how far it is. */
final class RowCollector {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final String file;
    private final Progress progress;
    private final List<SheetRow> rows = new ArrayList<>();
    private int blankInARow;
    private int seen;

    RowCollector(String file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Takes one row.
     *
     * @return whether more are wanted
     */
    boolean take(int number, boolean hidden, List<Cell> cells) throws UnreadableFile {
        if (seen++ % ROWS_BETWEEN_REPORTS == 0) {
            progress.report(rows.size(), 0, Sentence.of("spreadsheet.reading", file, rows.size()));
        }
        int width = width(cells);
        if (width == 0) {
            blankInARow++;
            return blankInARow < Limits.BLANK_ROWS;
        }
        blankInARow = 0;
        keepLimits(width);
        rows.add(new SheetRow(number, hidden, cells.subList(0, width)));
        return true;
    }

    List<SheetRow> rows() {
        return rows;
    }

    private void keepLimits(int width) throws UnreadableFile {
        if (width > Limits.COLUMNS) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.tooWide", file, Limits.COLUMNS));
        }
        if (rows.size() == Limits.ROWS) {
            throw new UnreadableFile(Sentence.of("spreadsheet.unreadable.tooLong", file, Limits.ROWS));
        }
    }

    private static int width(List<Cell> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
