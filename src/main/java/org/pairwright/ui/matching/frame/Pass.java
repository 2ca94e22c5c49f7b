package org.pairwright.ui.matching.frame;

import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;

/** One pass through all pairs beside the window, which something newer may make useless. */
final class Pass {
    private volatile boolean outdated;

    /** It stops at its next report. */
    void outdate() {
        outdated = true;
    }

    Progress watched(Progress progress) {
        return (done, total, doing) -> {
            if (outdated) {
                throw new Cancelled();
            }
            progress.report(done, total, doing);
        };
    }
}
