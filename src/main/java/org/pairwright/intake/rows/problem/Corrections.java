package org.pairwright.intake.rows.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;

/**
 * What she put right in these very files, which stay as they are on the disk.
 *
 * @param cells what stands in a cell instead; empty text for nothing
 * @param leftOut rows that are not taken in
 */
public record Corrections(Map<CellPlace, String> cells, Set<SheetPlace> leftOut) {
    public static final Corrections NONE = new Corrections(Map.of(), Set.of());

    public Corrections {
        cells = Map.copyOf(cells);
        leftOut = Set.copyOf(leftOut);
    }

    public Corrections with(CellPlace place, String text) {
        var all = new HashMap<>(cells);
        all.put(place, text);
        return new Corrections(all, leftOut);
    }

    public Corrections leavingOut(SheetPlace row) {
        var all = new HashSet<>(leftOut);
        all.add(row);
        return new Corrections(cells, all);
    }

    public Corrections takingIn(SheetPlace row) {
        var all = new HashSet<>(leftOut);
        all.remove(row);
        return new Corrections(cells, all);
    }

    /** A row as it should read. */
    public SheetRow applyTo(SheetRow row, SheetPlace at) {
        if (cells.isEmpty()) {
            return row;
        }
        List<Cell> corrected = new ArrayList<>(row.cells());
        cells.forEach((place, text) -> {
            if (place.at().equals(at)) {
                while (corrected.size() <= place.column()) {
                    corrected.add(Cell.Blank.CELL);
                }
                corrected.set(place.column(), Cell.text(text));
            }
        });
        return new SheetRow(row.number(), row.hidden(), corrected);
    }
}
