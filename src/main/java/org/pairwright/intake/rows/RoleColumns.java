package org.pairwright.intake.rows;

import java.util.EnumSet;
import java.util.Optional;
import org.pairwright.intake.cells.YesNo;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.program.people.Role;

/** The role that the cells of a row say: in words, or by yes and no under "Mentor?" and "Mentee?". */
final class RoleColumns {
    private final EnumSet<Role> said = EnumSet.noneOf(Role.class);
    private final EnumSet<Role> denied = EnumSet.noneOf(Role.class);
    private boolean doubtful;

    private RoleColumns() {}

    static RoleColumns in(RowCells cells) {
        var columns = new RoleColumns();
        for (var column : cells.columns(IntakeField.ROLE)) {
            String text = cells.text(column, Target.of(IntakeField.ROLE));
            if (!text.isEmpty()) {
                columns.look(cells, column, text);
            }
        }
        if (cells.columns(IntakeField.ROLE).isEmpty()) {
            cells.taught().role(cells.text(IntakeField.ROLE)).ifPresent(columns.said::add);
        }
        return columns;
    }

    private void look(RowCells cells, Column column, String text) {
        var asked = cells.taught().asked(column);
        var answer = asked.isPresent() ? YesNo.of(text) : Optional.<Boolean>empty();
        if (asked.isPresent() && answer.isPresent()) {
            (answer.get() ? said : denied).add(asked.get());
            return;
        }
        var role = cells.taught().role(text);
        role.ifPresent(said::add);
        doubtful |= role.isEmpty();
    }

    /** Who says no to one role and nothing of the other plays the other. */
    Optional<Role> role() {
        if (said.contains(Role.BOTH) || said.size() == 2) {
            return Optional.of(Role.BOTH);
        } else if (!said.isEmpty()) {
            return said.stream().findFirst();
        } else if (denied.size() == 1 && !doubtful) {
            return denied.contains(Role.MENTOR) ? Optional.of(Role.MENTEE) : Optional.of(Role.MENTOR);
        }
        return Optional.empty();
    }

    boolean isDoubtful() {
        return doubtful;
    }
}
