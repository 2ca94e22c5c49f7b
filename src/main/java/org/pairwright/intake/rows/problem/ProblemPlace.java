package org.pairwright.intake.rows.problem;

import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.intake.columns.Target;

/**
 * Where a problem is.
 *
 * @param column its header, empty where the whole row is meant
 * @param index of the column, counted from 0; empty where the whole row is meant or no column has the field
 * @param target what the column is taken in as
 */
public record ProblemPlace(SheetPlace at, String column, OptionalInt index, Optional<Target> target) {

    /** A cell of a sheet that is read by its own headers. */
    public static ProblemPlace of(SheetPlace at, String column) {
        return new ProblemPlace(at, column, OptionalInt.empty(), Optional.empty());
    }

    /** A row in which something is missing that no column of the sheet holds. */
    public static ProblemPlace without(SheetPlace at, Target target) {
        return new ProblemPlace(at, "", OptionalInt.empty(), Optional.of(target));
    }

    /** The cell to be put right, where there is one. */
    public Optional<CellPlace> cell() {
        return index.isPresent() ? Optional.of(new CellPlace(at, index.getAsInt())) : Optional.empty();
    }
}
