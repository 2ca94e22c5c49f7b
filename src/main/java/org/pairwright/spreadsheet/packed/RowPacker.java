package org.pairwright.spreadsheet.packed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.pairwright.spreadsheet.Cell;

/**
 * Packs the rows of one sheet as they are read: {@link #begin}, the cells in any order, {@link #end}. Blank cells are
 * not written at all; of two cells in one place the later one counts. Rows that come out of order are put in order.
 */
public final class RowPacker {
    private final Texts shared;
    private final Known known = new Known();
    private final ByteStore store = new ByteStore();
    private final ByteWriter cells = new ByteWriter();
    private final ByteWriter row = new ByteWriter();

    private int[] addresses = new int[64];
    private int size;
    private int[] columns = new int[64];
    private int[] starts = new int[65];
    private byte[] kinds = new byte[64];
    private int count;
    private boolean rowInOrder;
    private boolean rowsInOrder = true;
    private int lastNumber;

    private int number;
    private boolean hidden;

    /**
     * A packer for one sheet.
     *
     * @param shared the texts that cells may point to
     */
    public RowPacker(Texts shared) {
        this.shared = shared;
    }

    public int size() {
        return size;
    }

    public void begin(int rowNumber, boolean isHidden) {
        number = rowNumber;
        hidden = isHidden;
        count = 0;
        rowInOrder = true;
        cells.clear();
    }

    public void put(int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            int again = known.number(text);
            if (again != Known.UNKNOWN) {
                place(column, CellCode.KNOWN);
                cells.writeNumber(again);
                return;
            }
        }
        if (!cell.isBlank()) {
            int place = place(column, 0);
            kinds[place] = (byte) CellCode.write(cell, cells);
        }
    }

    /** A cell with one of the shared texts. */
    public void putShared(int column, int text) {
        place(column, CellCode.SHARED);
        cells.writeNumber(text);
    }

    /** A whole number that is shown as it is. */
    public void putWhole(int column, long value) {
        place(column, CellCode.WHOLE);
        cells.writeSigned(value);
    }

    /** Whether the row has any cell so far. */
    public boolean isBlank() {
        return count == 0;
    }

    /** Keeps the row. */
    public void end() {
        starts[count] = cells.length();
        if (!rowInOrder) {
            putCellsInOrder();
        }
        row.clear();
        row.writeNumber(number);
        row.writeByte(hidden ? 1 : 0);
        row.writeNumber(count == 0 ? 0 : columns[count - 1] + 1L);
        int next = 0;
        for (int n = 0; n < count; n++) {
            row.writeNumber(((long) (columns[n] - next) << CellCode.BITS) | kinds[n]);
            row.write(cells.bytes(), starts[n], starts[n + 1] - starts[n]);
            next = columns[n] + 1;
        }
        rowsInOrder &= number >= lastNumber;
        lastNumber = number;
        if (size == addresses.length) {
            addresses = Arrays.copyOf(addresses, size * 2);
        }
        addresses[size++] = store.add(row.bytes(), row.length());
    }

    /** The rows kept so far, by their numbers. */
    public PackedRows rows() {
        int[] kept = Arrays.copyOf(addresses, size);
        if (!rowsInOrder) {
            kept = IntStream.of(kept)
                    .boxed()
                    .sorted(Comparator.comparingInt(address -> at(address).readInt()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return new PackedRows(this, kept);
    }

    ByteReader at(int address) {
        return new ByteReader(store, address);
    }

    Cell cell(int kind, ByteReader bytes) {
        return CellCode.read(kind, bytes, shared, known);
    }

    private int place(int column, int kind) {
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, count * 2);
            starts = Arrays.copyOf(starts, count * 2 + 1);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        rowInOrder &= count == 0 || column > columns[count - 1];
        columns[count] = column;
        starts[count] = cells.length();
        kinds[count] = (byte) kind;
        return count++;
    }

    private void putCellsInOrder() {
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt(n -> columns[n]))
                .mapToInt(Integer::intValue)
                .toArray();
        var again = new Placed(new int[count], new int[count + 1], new byte[count], new ByteWriter());
        int kept = 0;
        for (int n = 0; n < count; n++) {
            int from = order[n];
            if (n + 1 < count && columns[order[n + 1]] == columns[from]) {
                continue;
            }
            again.columns[kept] = columns[from];
            again.starts[kept] = again.bytes.length();
            again.kinds[kept] = kinds[from];
            again.bytes.write(cells.bytes(), starts[from], starts[from + 1] - starts[from]);
            kept++;
        }
        again.starts[kept] = again.bytes.length();
        System.arraycopy(again.columns, 0, columns, 0, kept);
        System.arraycopy(again.starts, 0, starts, 0, kept + 1);
        System.arraycopy(again.kinds, 0, kinds, 0, kept);
        cells.clear();
        cells.write(again.bytes.bytes(), 0, again.bytes.length());
        count = kept;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Placed(int[] columns, int[] starts, byte[] kinds, ByteWriter bytes) {}
}
