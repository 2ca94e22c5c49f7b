package org.pairwright.storage;

import java.util.List;
import org.pairwright.program.history.Step;

/** What became of an undo. */
public sealed interface Undone {

    /** All of the step was taken back. */
    record Whole(int rows) implements Undone {}

    /**
     * What nothing was built on was taken back; the rest stays.
     *
     * @param gone how many of the persons whom the step brought are gone
     * @param stayed the names of those who stay
     * @param because the later steps that are in the way of the rest, newest first
     */
    record Partly(int gone, List<String> stayed, List<Step> because) implements Undone {
        public Partly {
            stayed = List.copyOf(stayed);
            because = List.copyOf(because);
        }
    }

    /** Nothing was changed: these later steps, newest first, built on what the step did. */
    record Refused(List<Step> because) implements Undone {}

    /** Nothing was changed: a person was removed since, and what the step did to her is kept nowhere any more. */
    record Removed() implements Undone {}
}
