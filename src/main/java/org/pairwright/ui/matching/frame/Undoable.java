package org.pairwright.ui.matching.frame;

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
        frame.notifications().sayWithUndo(done, () -> {
            frame.notifications().say(acts.history().undo(step));
            frame.navigator().reload();
        });
    }
}
