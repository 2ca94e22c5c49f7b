package org.pairwright.spreadsheet.reading;

import java.util.List;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.UnreadableFile;
import org.pairwright.spreadsheet.packed.RowPacker;
import org.pairwright.spreadsheet.packed.Texts;

/** Collects the rows of one sheet: leaves blank ones out, keeps the limits and tells how far it is. */
public final class RowCollector {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final Source source;
    private final Texts shared;
    private final RowPacker rows;
    private int blankInARow;
    private int seen;

    public RowCollector(Source source) {
        this(source, new Texts());
    }

    /**
     * A collector for a sheet whose cells point to shared texts.
     *
     * @param shared the texts that cells of this sheet may point to
     */
    public RowCollector(Source source, Texts shared) {
        this.source = source;
        this.shared = shared;
        this.rows = new RowPacker(shared);
    }

    /** Takes one row whole, as {@link #begin}, {@link #put} and {@link #end} do. */
    public boolean take(int number, boolean hidden, List<Cell> cells) throws UnreadableFile {
        begin(number, hidden);
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        return end();
    }

    /** Begins a row; its number is that at the left edge, from 1. */
    public void begin(int number, boolean hidden) {
        if (seen++ % ROWS_BETWEEN_REPORTS == 0) {
            source.report(rows.size());
        }
        rows.begin(number, hidden);
    }

    /**
     * A cell; blank ones are left out.
     *
     * @param column from 0
     */
    public void put(int column, Cell cell) throws UnreadableFile {
        if (!cell.isBlank()) {
            requireColumn(column);
            if (cell instanceof Cell.Text(String text) && text.length() > Limits.LETTERS) {
                throw source.unreadable("spreadsheet.unreadable.letters", Limits.LETTERS);
            }
            rows.put(column, cell);
        }
    }

    /** A cell with the shared text of this number. */
    public void putShared(int column, int text) throws UnreadableFile {
        if (text < 0 || text >= shared.size()) {
            throw source.damaged();
        }
        if (!shared.isBlank(text)) {
            requireColumn(column);
            rows.putShared(column, text);
        }
    }

    /** A cell with a whole number that is shown as it is. */
    public void putWhole(int column, long value) throws UnreadableFile {
        requireColumn(column);
        rows.putWhole(column, value);
    }

    /**
     * Ends the row.
     *
     * @return whether more are wanted
     */
    public boolean end() throws UnreadableFile {
        if (rows.isBlank()) {
            blankInARow++;
            return blankInARow < Limits.BLANK_ROWS;
        }
        blankInARow = 0;
        if (rows.size() == Limits.ROWS + Limits.ROWS_ABOVE) {
            throw source.unreadable("spreadsheet.unreadable.tooLong", Limits.ROWS);
        }
        rows.end();
        return true;
    }

    public List<SheetRow> rows() {
        return rows.rows();
    }

    private void requireColumn(int column) throws UnreadableFile {
        if (column < 0 || column >= Limits.COLUMNS) {
            throw source.unreadable("spreadsheet.unreadable.tooWide", Limits.COLUMNS);
        }
    }
}
