package org.pairwright.ui.matching;

import org.pairwright.text.Sentence;

/** Says what was done and offers to take it back. */
final class Undoable {
    private final MatchingActs acts;
    private final MatchingFrame frame;

    Undoable(MatchingActs acts, MatchingFrame frame) {
        this.acts = acts;
        this.frame = frame;
    }

    void say(Sentence done, long step) {
        frame.notifications().sayWithUndo(done, () -> {
            frame.notifications().say(acts.history().undo(step));
            frame.navigator().reload();
        });
    }
}
