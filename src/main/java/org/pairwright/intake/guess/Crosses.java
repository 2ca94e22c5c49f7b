package org.pairwright.intake.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.words.OptionHeader;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/** Spells crosses out: a cross in the column of a skill becomes the skill. */
public final class Crosses implements UnaryOperator<SheetRow> {
    private static final int CROSSED = 90;

    private final Map<Integer, String> titles = new HashMap<>();

    private Crosses() {}

    public static Crosses in(Table table, ColumnMapping mapping) {
        var crosses = new Crosses();
        var sample = Sample.of(table);
        var nothing = SheetContext.nothing();
        for (var column : mapping.columns()) {
            if (column.field().filter(IntakeField::isList).isPresent()
                    && !column.header().isEmpty()) {
                String detail = Heading.of(table, column.index(), nothing).detail();
                var look = ValueLook.of(sample, column.index());
                if (!look.isEmpty() && look.ticks(detail) >= CROSSED) {
                    crosses.titles.put(column.index(), OptionHeader.of(detail));
                }
            }
        }
        return crosses;
    }

    /** The table with all crosses spelled out. */
    public Table of(Table table) {
        return titles.isEmpty()
                ? table
                : table.with(table.rows().stream().map(this).toList());
    }

    @Override
    public SheetRow apply(SheetRow row) {
        if (titles.isEmpty()) {
            return row;
        }
        var cells = new ArrayList<Cell>();
        for (int n = 0; n < row.cells().size(); n++) {
            var cell = row.cells().get(n);
            var title = titles.getOrDefault(n, "");
            boolean crossed = !title.isEmpty() && !cell.isBlank();
            cells.add(crossed ? Cell.text(Ticks.isTick(cell, title) ? title : "") : cell);
        }
        return new SheetRow(row.number(), row.hidden(), cells);
    }
}
