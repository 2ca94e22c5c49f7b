package org.pairwright.ui.matching.frame;

import java.util.List;
import org.pairwright.text.Sentence;

/** Says what was done and offers to take it back. */
public final class Undoable {
    private final MatchingActs acts;
    private final MatchingFrame frame;

    public Undoable(MatchingActs acts, MatchingFrame frame) {
        this.acts = acts;
        this.frame = frame;
    }

    public void say(Sentence done, long step) {
        say(done, List.of(step));
    }

    /**
     * The same of several steps, to be taken back together.
     *
     * @param steps the newest first
     */
    public void say(Sentence done, List<Long> steps) {
        frame.notifications().sayWithUndo(done, () -> {
            steps.forEach(step -> frame.notifications().say(acts.history().undo(step)));
            frame.navigator().reload();
        });
    }
}
