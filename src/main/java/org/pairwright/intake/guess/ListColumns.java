package org.pairwright.intake.guess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;

/**
 * Brings the answers of several columns for one list ("Skill 1", "Skill 2", a column of crosses for each skill) together:
 * each of these columns then holds all of them.
 */
public final class ListColumns implements UnaryOperator<SheetRow> {
    private static final int TICKED = 90;
    private static final String BETWEEN = "\n";

    private final Map<IntakeField, List<Integer>> columns = new EnumMap<>(IntakeField.class);
    private final Map<Integer, String> ticked = new HashMap<>();

    private ListColumns(Table table, ColumnMapping mapping) {
        for (var column : mapping.columns()) {
            column.field()
                    .ifPresent(field -> columns.computeIfAbsent(field, _ -> new ArrayList<>())
                            .add(column.index()));
        }
        columns.keySet().removeIf(field -> !field.isList());
        var sample = Sample.of(table);
        var nothing = HeaderWords.hear("");
        for (var several : columns.values()) {
            for (var index : several) {
                var heading = Heading.of(table, index, nothing);
                var look = ValueLook.of(sample, index);
                if (!look.isEmpty() && !heading.shown().isEmpty() && look.ticks(heading.detail()) >= TICKED) {
                    ticked.put(index, heading.detail());
                }
            }
        }
        columns.values().removeIf(several -> several.size() < 2 && !ticked.containsKey(several.getFirst()));
    }

    public static ListColumns of(Table table, ColumnMapping mapping) {
        return new ListColumns(table, mapping);
    }

    /** The table with the answers brought together in each row. */
    public Table of(Table table) {
        return columns.isEmpty()
                ? table
                : table.with(table.rows().stream().map(this).toList());
    }

    @Override
    public SheetRow apply(SheetRow row) {
        if (columns.isEmpty()) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        columns.values().forEach(several -> bringTogether(several, row, cells));
        return new SheetRow(row.number(), row.hidden(), cells);
    }

    private void bringTogether(List<Integer> several, SheetRow row, List<Cell> cells) {
        String all = several.stream()
                .map(index -> answer(row.cell(index), index))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
        for (var index : several) {
            while (cells.size() <= index) {
                cells.add(Cell.Blank.CELL);
            }
            cells.set(index, Cell.text(all));
        }
    }

    private String answer(Cell cell, int index) {
        String title = ticked.get(index);
        if (title == null) {
            return cell.shown().strip();
        }
        return Ticks.isTick(cell, title) ? Objects.requireNonNull(title) : "";
    }
}
