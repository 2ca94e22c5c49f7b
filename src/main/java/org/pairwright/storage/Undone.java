package org.pairwright.storage;

import java.util.List;
import org.pairwright.program.history.Step;

/** What became of an undo. */
public sealed interface Undone {

    /** All of the step was taken back. */
    record Whole(int rows) implements Undone {}

    /** Nothing was changed: these later steps, newest first, built on what the step did. */
    record Refused(List<Step> because) implements Undone {}
}
