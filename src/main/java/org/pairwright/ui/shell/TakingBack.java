package org.pairwright.ui.shell;

import org.pairwright.desk.History;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;

/**
 * Takes a step that she names back, beside the window, and says what became of it. Where something was built on it, what
 * still can be taken back is offered.
 */
public record TakingBack(Jobs jobs, Notifications notifications, History history) {

    /**
     * Takes a step back.
     *
     * @param after what follows, whatever became of it
     */
    public void of(long step, Runnable after) {
        jobs.run(Sentence.of("shell.takingBack"), _ -> history.takeBack(step), taken -> {
            if (taken.part()) {
                var offer = new Notifications.Action(Sentence.of("shell.takeBackPart"), () -> partOf(step, after));
                notifications.say(taken.said(), offer);
            } else {
                notifications.say(taken.said());
            }
            after.run();
        });
    }

    private void partOf(long step, Runnable after) {
        jobs.run(Sentence.of("shell.takingBack"), _ -> history.undoWhatCan(step), said -> {
            notifications.say(said);
            after.run();
        });
    }
}
