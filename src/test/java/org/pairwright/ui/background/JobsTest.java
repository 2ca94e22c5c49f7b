package org.pairwright.ui.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.task.Cancelled;
import org.pairwright.text.Sentence;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class JobsTest {
    private static final Sentence TITLE = Sentence.of("shell.drop");
    private static final long PATIENCE = 20;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private WorkerJobs jobs = new WorkerJobs(failure -> heard.add("failed: " + failure.getMessage()));

    @BeforeEach
    void start_the_toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void jobs_that_run_at_once_hand_their_result_over_at_once() {
        var done = new ArrayList<Integer>();
        Jobs.immediately().run(TITLE, _ -> 42, done::add);
        assertThat(done).containsExactly(42);
    }

    @Test
    void jobs_that_run_at_once_throw_what_went_wrong() {
        assertThatThrownBy(() -> Jobs.immediately()
                        .run(
                                TITLE,
                                _ -> {
                                    throw new IllegalArgumentException("no");
                                },
                                _ -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_work_is_done_beside_the_window_and_handed_over_on_its_thread() throws InterruptedException {
        onTheWindowsThread(() -> jobs.run(
                TITLE,
                _ -> Platform.isFxApplicationThread(),
                beside -> heard.add(beside + " " + Platform.isFxApplicationThread())));
        assertThat(next()).isEqualTo("false true");
    }

    @Test
    void a_failure_is_shown_and_the_next_job_runs() throws InterruptedException {
        onTheWindowsThread(() -> {
            jobs.run(
                    TITLE,
                    _ -> {
                        throw new IllegalStateException("broken");
                    },
                    _ -> heard.add("done"));
            jobs.run(TITLE, _ -> "second", heard::add);
        });
        assertThat(List.of(next(), next())).containsExactly("failed: broken", "second");
    }

    @Test
    void a_job_is_shown_once_it_has_run_for_a_while_and_stops_when_cancelled() throws InterruptedException {
        var shown = new CountDownLatch(1);
        onTheWindowsThread(() -> {
            jobs.shownProperty()
                    .subscribe(running -> running.filter(job -> job.done() == 7).ifPresent(_ -> shown.countDown()));
            jobs.run(TITLE, JobsTest::workUntilCancelled, _ -> heard.add("done"), () -> heard.add("cancelled"));
        });
        assertThat(shown.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        onTheWindowsThread(jobs::cancel);
        assertThat(next()).isEqualTo("cancelled");
        onTheWindowsThread(() -> heard.add("shown " + jobs.shownProperty().get().isPresent()));
        assertThat(next()).isEqualTo("shown false");
    }

    private static String workUntilCancelled(org.pairwright.task.Progress progress) {
        while (true) {
            progress.report(7, 9, TITLE);
            WaitForAsyncUtils.sleep(5, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void a_cancelled_job_that_runs_at_once_says_so() {
        Jobs.immediately()
                .run(
                        TITLE,
                        _ -> {
                            throw new Cancelled();
                        },
                        _ -> heard.add("done"),
                        () -> heard.add("cancelled"));
        assertThat(heard).containsExactly("cancelled");
    }

    private static void onTheWindowsThread(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, act);
    }

    private String next() throws InterruptedException {
        var word = heard.poll(PATIENCE, TimeUnit.SECONDS);
        return word == null ? "nothing" : word;
    }

    @Test
    void closing_waits_for_what_runs_begins_nothing_more_and_hands_nothing_over() throws InterruptedException {
        var running = new CountDownLatch(1);
        onTheWindowsThread(() -> {
            jobs.run(
                    TITLE,
                    progress -> {
                        running.countDown();
                        try {
                            while (true) {
                                progress.report(0, 0, TITLE);
                                Thread.onSpinWait();
                            }
                        } finally {
                            heard.add("ended");
                        }
                    },
                    _ -> heard.add("handed over"),
                    () -> heard.add("cancelled"));
            jobs.run(TITLE, _ -> heard.add("begun"), _ -> {});
        });
        assertThat(running.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        onTheWindowsThread(() -> {
            jobs.close();
            heard.add("closed");
            jobs.run(TITLE, _ -> heard.add("begun after the end"), _ -> {});
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(List.copyOf(heard)).containsExactly("ended", "closed");
    }
}
