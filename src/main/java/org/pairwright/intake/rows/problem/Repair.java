package org.pairwright.intake.rows.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.text.Sentence;

/**
 * Problems that are repaired alike: of one kind, in columns of one header, with the same value or with several that are
 * each too rare to be spoken of alone.
 *
 * @param problems at least one, in the order of the rows
 * @param values what the cells show, the most frequent first; empty where nothing was found
 */
public record Repair(List<Problem> problems, List<String> values) {
    private static final int SHOWN = 5;

    public Repair {
        problems = List.copyOf(problems);
        values = List.copyOf(values);
    }

    public ProblemKind kind() {
        return one().kind();
    }

    public Severity severity() {
        return one().severity();
    }

    /** The header, empty where whole rows are meant. */
    public String column() {
        return one().column();
    }

    public Optional<Target> target() {
        return one().place().target();
    }

    /** How many cells or rows it is about. */
    public int count() {
        return problems.size();
    }

    /** The rows, each once. */
    public List<SheetPlace> rows() {
        return problems.stream().map(Problem::at).distinct().toList();
    }

    /** The first few rows, to be shown. */
    public List<SheetPlace> firstRows() {
        return rows().stream().limit(SHOWN).toList();
    }

    /** What was seen and what was expected, for all of them. */
    public Sentence sentence() {
        if (values.isEmpty()) {
            return Sentence.of("intake.repair.missing", count(), one().expected());
        }
        return values.size() == 1
                ? Sentence.of("intake.repair.value", count(), column(), values.getFirst(), one().expected())
                : Sentence.of(
                        "intake.repair.values", count(), column(), values.size(), values.getFirst(), one().expected());
    }

    /** What happens if nothing is done. */
    public Sentence action() {
        return one().action();
    }

    public Set<Remedy> remedies() {
        var remedies = EnumSet.of(Remedy.LEAVE_ROWS_OUT);
        if (one().place().cell().isPresent()) {
            remedies.add(Remedy.FIX_CELL);
            remedies.add(Remedy.LEAVE_COLUMN_OUT);
        }
        if (kind() == ProblemKind.DATE_ORDER) {
            remedies.add(Remedy.CHOOSE_DATE_ORDER);
        } else if (target().isPresent() && (!values.isEmpty() || isMissingRole())) {
            remedies.add(Remedy.MAP_VALUE);
        }
        return remedies;
    }

    /** What nothing at all stands for can be said of roles: they are all mentees. */
    private boolean isMissingRole() {
        return target().flatMap(Target::known).equals(Optional.of(IntakeField.ROLE));
    }

    private Problem one() {
        return problems.getFirst();
    }
}
