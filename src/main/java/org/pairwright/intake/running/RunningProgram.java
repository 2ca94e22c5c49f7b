package org.pairwright.intake.running;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.intake.rows.problem.Problem;

/** Everything that workbooks tell of a program already running. */
public record RunningProgram(
        Optional<ProgramDetails> details,
        List<PairRow> pairs,
        List<SessionRow> sessions,
        List<GoalRow> goals,
        List<Problem> problems) {

    public static final RunningProgram NONE =
            new RunningProgram(Optional.empty(), List.of(), List.of(), List.of(), List.of());

    public boolean isNone() {
        return pairs.isEmpty() && sessions.isEmpty() && goals.isEmpty();
    }

    /** Rows that were read: each is a pair, a session, a goal, or has one problem. */
    public int rows() {
        return pairs.size() + sessions.size() + goals.size() + problems.size();
    }

    /** Both together. */
    public RunningProgram and(RunningProgram other) {
        return new RunningProgram(
                details.or(() -> other.details),
                both(pairs, other.pairs),
                both(sessions, other.sessions),
                both(goals, other.goals),
                both(problems, other.problems));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
