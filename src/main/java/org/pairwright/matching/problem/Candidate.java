package org.pairwright.matching.problem;

import java.util.List;
import java.util.Set;
import org.pairwright.program.fields.Answers;

/**
 * One person on one side of the run. Who is both mentor and mentee is a candidate on each side, with the same
 * participant and person; nobody is paired with herself.
 *
 * @param participant the id that pins, bans and the proposal name
 * @param count how many mentors she still needs as a mentee, or how many places she has left as a mentor
 * @param profile all answers, and the person's columns under the names of {@link
 *     org.pairwright.program.fields.BuiltIn}: site, department and timezone (such as {@code Africa/Nairobi}) as text,
 *     level as an amount
 * @param managers the person ids of her manager, then the manager's manager, as far as they are known
 * @param metBefore the person ids of those she was paired with before or is paired with now
 */
public record Candidate(
        long participant,
        long person,
        String name,
        int count,
        Answers profile,
        List<Long> managers,
        Set<Long> metBefore) {

    public Candidate {
        if (count < 0) {
            throw new IllegalArgumentException("a count is at least 0: " + count);
        }
        managers = List.copyOf(managers);
        metBefore = Set.copyOf(metBefore);
    }
}
