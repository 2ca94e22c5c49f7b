package org.pairwright.ui.background;

import org.pairwright.task.Progress;

/** Long work: runs beside the window and touches nothing on the screen. */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does the work. Lets {@link org.pairwright.task.Cancelled} through and leaves nothing behind then.
     *
     * @throws Exception what nobody expected; what can be expected is part of the result
     */
    T run(Progress progress) throws Exception;
}
