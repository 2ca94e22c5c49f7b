package org.pairwright.intake.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.rows.problem.ProblemPlace;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;

/** The columns of a table that are taken in, by their fields. A field may stand in several columns. */
final class TakenColumns {
    private final Map<IntakeField, List<Column>> known = new EnumMap<>(IntakeField.class);
    private final List<Column> own = new ArrayList<>();
    private final List<Column> all = new ArrayList<>();

    TakenColumns(ColumnMapping mapping) {
        mapping.columns().forEach(column -> column.target().ifPresent(target -> take(column, target)));
    }

    private void take(Column column, Target target) {
        all.add(column);
        switch (target) {
            case Target.Known field ->
                known.computeIfAbsent(field.field(), _ -> new ArrayList<>(1)).add(column);
            case Target.Own _ -> own.add(column);
        }
    }

    List<Column> all() {
        return all;
    }

    List<Column> own() {
        return own;
    }

    List<Column> of(IntakeField field) {
        return known.getOrDefault(field, List.of());
    }

    boolean has(IntakeField field) {
        return known.containsKey(field);
    }

    /** The first column of a field in which the row says something, otherwise the first of the field. */
    Optional<Column> of(IntakeField field, SheetRow row) {
        var columns = of(field);
        for (var column : columns) {
            if (!row.cell(column.index()).isBlank()) {
                return Optional.of(column);
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns.getFirst());
    }

    Cell cell(SheetRow row, IntakeField field) {
        for (var column : of(field)) {
            var cell = row.cell(column.index());
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return Cell.Blank.CELL;
    }

    static ProblemPlace place(SheetPlace at, Column column) {
        return new ProblemPlace(at, column.title(), OptionalInt.of(column.index()), column.target());
    }
}
