package org.pairwright.ui.background;

import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Keeps the latest report where the window's thread fetches it at its own pace: a flood of reports costs nothing. */
final class WatchedProgress implements Progress {
    private final Sentence title;
    private volatile RunningJob latest;
    private volatile boolean cancelled;

    WatchedProgress(Sentence title) {
        this.title = title;
        latest = RunningJob.started(title);
    }

    @Override
    public void report(long done, long total, Sentence doing) {
        if (cancelled) {
            throw new Cancelled();
        }
        latest = new RunningJob(title, doing, done, total, false);
    }

    void cancel() {
        cancelled = true;
    }

    RunningJob latest() {
        var job = latest;
        return new RunningJob(job.title(), job.doing(), job.done(), job.total(), cancelled);
    }
}
