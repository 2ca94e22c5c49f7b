package org.pairwright.spreadsheet.packed;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;

/** Rows that are unpacked whenever they are asked for. Never changes; may be read by several threads. */
public final class PackedRows extends AbstractList<SheetRow> implements RandomAccess {
    private final RowPacker packed;
    private final int[] addresses;
    private final int from;
    private final int to;

    PackedRows(RowPacker packed, int[] addresses) {
        this(packed, addresses, 0, addresses.length);
    }

    private PackedRows(RowPacker packed, int[] addresses, int from, int to) {
        this.packed = packed;
        this.addresses = addresses;
        this.from = from;
        this.to = to;
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public SheetRow get(int index) {
        Objects.checkIndex(index, size());
        var bytes = packed.at(addresses[from + index]);
        int number = bytes.readInt();
        boolean hidden = bytes.readByte() != 0;
        var cells = new Cell[bytes.readInt()];
        Arrays.fill(cells, Cell.Blank.CELL);
        for (int column = 0; column < cells.length; column++) {
            int code = bytes.readInt();
            column += code >>> CellCode.BITS;
            cells[column] = packed.cell(code & ((1 << CellCode.BITS) - 1), bytes);
        }
        return new SheetRow(number, hidden, List.of(cells));
    }

    @Override
    public List<SheetRow> subList(int first, int end) {
        Objects.checkFromToIndex(first, end, size());
        return new PackedRows(packed, addresses, from + first, from + end);
    }

    /** Those that fit; they stay packed. */
    public PackedRows where(Predicate<SheetRow> fits) {
        var chosen = new int[size()];
        int count = 0;
        for (int n = 0; n < size(); n++) {
            if (fits.test(get(n))) {
                chosen[count++] = addresses[from + n];
            }
        }
        return new PackedRows(packed, Arrays.copyOf(chosen, count));
    }
}
