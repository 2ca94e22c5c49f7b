package org.pairwright.storage;

import java.util.List;
import org.pairwright.program.history.Step;

/** What became of an undo. */
public sealed interface Undone {

    /** All of the step was taken back. */
    record Whole(int rows) implements Undone {}

    /** Nothing was changed: these later steps, newest first, built on what the step did. */
    record Refused(List<Step> because) implements Undone {}

    /** Nothing was changed: a person was removed since, and what the step did to her is kept nowhere any more. */
    record Removed() implements Undone {}
}
