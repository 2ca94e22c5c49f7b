package org.pairwright.spreadsheet.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.spreadsheet.Cell;

/** The short texts that come again and again in a sheet (sites, answers), each kept once. */
final class Known {
    private static final int LONGEST = 40;
    private static final int MOST = 8192;
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();

    /** The number of a text, or {@link #UNKNOWN} where it is not worth keeping. */
    int number(Cell.Text cell) {
        String text = cell.text();
        if (text.length() > LONGEST) {
            return UNKNOWN;
        }
        Integer number = numbers.get(text);
        if (number != null) {
            return number;
        }
        if (numbers.size() == MOST) {
            return UNKNOWN;
        }
        numbers.put(text, cells.size());
        cells.add(cell);
        return cells.size() - 1;
    }

    Cell cell(int number) {
        return cells.get(number);
    }
}
