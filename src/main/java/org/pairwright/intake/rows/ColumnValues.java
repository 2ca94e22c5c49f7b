package org.pairwright.intake.rows;

import java.util.HashSet;
import java.util.Optional;
import org.pairwright.intake.cells.Levels;
import org.pairwright.intake.cells.Nothing;
import org.pairwright.intake.cells.Statuses;
import org.pairwright.intake.cells.WholeNumbers;
import org.pairwright.intake.cells.YesNo;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.values.WrittenValues;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.spreadsheet.Cell;

/** The values of a table's columns, for the step in which they are mapped to known ones. */
final class ColumnValues {
    private final Taught taught;

    ColumnValues(Taught taught) {
        this.taught = taught;
    }

    /** Of several columns with a list each holds all answers. */
    void collect(WrittenValues values) {
        var targets = new HashSet<Target>();
        for (var column : taught.columns().all()) {
            column.target()
                    .filter(ColumnValues::areMapped)
                    .filter(target -> !Taught.isSeveral(target) || targets.add(target))
                    .ifPresent(target -> collect(column, target, values));
        }
    }

    private static boolean areMapped(Target target) {
        return switch (target) {
            case Target.Known known ->
                switch (known.field()) {
                    case ROLE, STATUS, LEVEL, SITE, DEPARTMENT, LANGUAGES, OFFERED, WANTED -> true;
                    default -> false;
                };
            case Target.Own own -> own.kind() == FieldKind.ONE_CHOICE || own.kind() == FieldKind.SEVERAL_CHOICES;
        };
    }

    private void collect(Column column, Target target, WrittenValues values) {
        target.known().ifPresent(field -> understand(field, values));
        var tally = taught.tally(column);
        boolean several = Taught.isSeveral(target);
        for (var text : tally.texts()) {
            if (several && !taught.meanings(target).says(text)) {
                taught.choices(target, text).forEach(part -> add(column, target, part, tally.count(text), values));
            } else {
                add(column, target, text.strip(), tally.count(text), values);
            }
        }
    }

    /** Crosses in one of several columns are no values. */
    private void add(Column column, Target target, String written, int times, WrittenValues values) {
        boolean cross = YesNo.of(written).isPresent()
                && target.known()
                        .filter(field -> taught.columns().of(field).size() > 1 || field == IntakeField.ROLE)
                        .isPresent();
        boolean number =
                target.known().filter(field -> field == IntakeField.LEVEL).isPresent()
                        && WholeNumbers.of(Cell.text(written)).isPresent();
        if (!cross && !number && !Nothing.isSaid(written) && !column.header().equals(written)) {
            values.add(target, written, times);
        }
    }

    private void understand(IntakeField field, WrittenValues values) {
        switch (field) {
            case ROLE ->
                values.understand(Target.of(field), text -> taught.role(text).map(Enum::name));
            case STATUS ->
                values.understand(Target.of(field), text -> Statuses.of(text).map(Enum::name));
            case LEVEL -> values.understand(Target.of(field), ColumnValues::level);
            default -> {}
        }
    }

    private static Optional<String> level(String text) {
        return Levels.of(Cell.text(text)).stream().mapToObj(Integer::toString).findFirst();
    }
}
