package org.pairwright.spreadsheet.packed;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.pairwright.spreadsheet.Cell;

/** The texts that the cells of a workbook point to by number. */
public final class Texts {
    private static final int AT_HAND = 4096;

    private final ByteStore store = new ByteStore();
    private final ByteWriter writer = new ByteWriter();
    private final BitSet blank = new BitSet();
    private final @Nullable Cell[] atHand = new Cell[AT_HAND];
    private int[] addresses = new int[256];
    private int size;

    /** Adds a text; its number is how many there were. */
    public void add(String text) {
        writer.clear();
        writer.writeText(text);
        if (Cell.text(text).isBlank()) {
            blank.set(size);
        }
        if (size == addresses.length) {
            addresses = Arrays.copyOf(addresses, size * 2);
        }
        addresses[size++] = store.add(writer.bytes(), writer.length());
    }

    public int size() {
        return size;
    }

    public boolean isBlank(int number) {
        return blank.get(number);
    }

    /** The cell with this text; the first ones, which come again and again, are made once. */
    Cell cell(int number) {
        if (number >= AT_HAND) {
            return unpack(number);
        }
        Cell made = atHand[number];
        if (made == null) {
            made = unpack(number);
            atHand[number] = made;
        }
        return made;
    }

    private Cell unpack(int number) {
        return Cell.text(new ByteReader(store, addresses[number]).readText());
    }
}
