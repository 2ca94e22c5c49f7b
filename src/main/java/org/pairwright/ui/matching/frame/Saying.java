package org.pairwright.ui.matching.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Edit;
import org.pairwright.pairing.edit.PinsAndBans.Said;
import org.pairwright.text.Sentence;

/**
 * Something she says of the match.
 *
 * @param done what was done then, in the past tense
 * @param act writes it down, beside the window: what came of each step, in their order
 * @param edits the same as changes of a match of these people; nothing where all has to be matched anew
 * @param again whether she wants to be matched anew in any case, however long that takes
 */
public record Saying(
        Sentence done, Supplier<List<Said>> act, Function<MatchingProblem, Optional<List<Edit>>> edits, boolean again) {

    /** Of single pairs, as one step or none. */
    public static Saying ofPairs(Sentence done, Supplier<Optional<Said>> act, List<Edit> edits) {
        return new Saying(done, () -> act.get().stream().toList(), _ -> Optional.of(edits), false);
    }

    /** The same, and she wants to see it in the proposal. */
    public Saying andMatch() {
        return new Saying(done, act, edits, true);
    }
}
