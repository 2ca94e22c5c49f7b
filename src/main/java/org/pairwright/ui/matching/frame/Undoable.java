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
        frame.notifications()
                .sayWithUndo(
                        done,
                        () -> frame.jobs().run(Sentence.of("matchingscreen.job.undo"), _ -> undo(steps), said -> {
                            said.forEach(frame.notifications()::say);
                            frame.navigator().reload();
                        }));
    }

    private List<Sentence> undo(List<Long> steps) {
        return steps.stream().map(acts.history()::undo).toList();
    }
}
