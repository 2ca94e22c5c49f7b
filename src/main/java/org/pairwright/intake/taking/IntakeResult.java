package org.pairwright.intake.taking;

import java.util.List;
import java.util.OptionalLong;
import org.pairwright.intake.IntakeCounts;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Sentence;

/**
 * What was taken in.
 *
 * @param program with its number
 * @param step the step to be undone; empty where nothing changed
 * @param notes what could not be linked, in words
 */
public record IntakeResult(
        Program program, OptionalLong step, IntakeCounts counts, RunningCounts running, List<Sentence> notes) {

    /** How many pairs, sessions and goals were new. */
    public record RunningCounts(int pairs, int sessions, int goals) {
        static final RunningCounts NONE = new RunningCounts(0, 0, 0);

        boolean isNone() {
            return equals(NONE);
        }
    }

    public IntakeResult {
        notes = List.copyOf(notes);
    }

    IntakeResult inStep(long number) {
        return new IntakeResult(program, OptionalLong.of(number), counts, running, notes);
    }

    public Sentence sentence() {
        if (step.isEmpty()) {
            return Sentence.of("intake.result.nothing", counts.read());
        }
        return running.isNone()
                ? Sentence.of("intake.result.people", counts.fresh(), counts.changed(), program.name())
                : Sentence.of(
                        "intake.result.running",
                        counts.fresh(),
                        counts.changed(),
                        program.name(),
                        running.pairs(),
                        running.sessions(),
                        running.goals());
    }
}
