package org.pairwright.ui.background;

import org.pairwright.text.Sentence;

/**
 * A job as the status line shows it.
 *
 * @param title what she started
 * @param doing what is being done just now; the title until the work says more
 * @param done how many of {@code total} are done
 * @param total how many there are, or 0 where nobody knows
 * @param cancelling whether she asked to stop and the work has not stopped yet
 */
public record RunningJob(Sentence title, Sentence doing, long done, long total, boolean cancelling) {

    static RunningJob started(Sentence title) {
        return new RunningJob(title, title, 0, 0, false);
    }

    /** From 0 to 1, or below 0 where nobody knows how much there is. */
    public double share() {
        return total > 0 ? Math.min(1.0, (double) done / total) : -1;
    }
}
