package org.pairwright.matching.sure;

import java.util.List;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.fields.Answer;

/**
 * A question that somebody left open and that counts half.
 *
 * @param mentee whether she is asked as a mentee; otherwise as a mentor
 * @param position where she stands on her side
 * @param values what others answered, most often first
 */
record Blank(boolean mentee, int position, String field, List<Answer> values) {

    /** Her, had she answered so. */
    static Candidate answering(Candidate one, String field, Answer value) {
        return new Candidate(
                one.participant(),
                one.person(),
                one.name(),
                one.count(),
                one.profile().with(field, value),
                one.managers(),
                one.metBefore());
    }
}
