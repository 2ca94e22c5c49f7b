package org.pairwright.intake.taking;

import java.util.List;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.plan.Program;

/**
 * The program that people are taken into.
 *
 * @param program one of the desk, or a new one, which is then made in the same step
 * @param criteria of a new program
 */
public record IntakeTarget(Program program, List<Criterion> criteria) {

    public static IntakeTarget of(Program program) {
        return new IntakeTarget(program, List.of());
    }

    boolean isNew() {
        return program.id() == 0;
    }
}
