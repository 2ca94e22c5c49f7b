package org.pairwright.matching;

import java.util.List;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * What can be said of a run before it is started.
 *
 * @param needs how many mentors the mentees need together
 * @param places how many places the mentors have left together
 * @param obstacles while there is one, the run cannot be started
 * @param warnings worth a look, but the run can be started
 * @param forbidden one for every rule, in the order of the criteria
 * @param nobodyAllowed the participants of the mentees whom rules, bans and the floor leave no mentor
 */
public record Readiness(
        int mentees,
        int mentors,
        long needs,
        long places,
        List<Sentence> obstacles,
        List<Sentence> warnings,
        List<Forbidden> forbidden,
        List<Long> nobodyAllowed) {

    public Readiness {
        obstacles = List.copyOf(obstacles);
        warnings = List.copyOf(warnings);
        forbidden = List.copyOf(forbidden);
        nobodyAllowed = List.copyOf(nobodyAllowed);
    }

    /** How many pairs a rule forbids, alone or together with others. */
    public record Forbidden(long criterion, Sentence rule, long pairs) {}

    public static Readiness of(MatchingProblem problem) {
        return of(problem, Progress.UNWATCHED);
    }

    /**
     * The same of many people.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public static Readiness of(MatchingProblem problem, Progress progress) {
        return new Outlook(problem, progress).readiness();
    }

    /** Whether the run can be started. */
    public boolean ready() {
        return obstacles.isEmpty();
    }
}
