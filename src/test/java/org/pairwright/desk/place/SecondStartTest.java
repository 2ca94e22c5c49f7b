package org.pairwright.desk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Workers;

class SecondStartTest {
    @TempDir
    Path folder;

    @Test
    void the_first_comes_forward_and_the_second_need_not_open_anything() throws InterruptedException {
        var first = new SecondStart(folder);
        var came = new CountDownLatch(1);
        try (var desk = ((Opening.Opened) Desk.open(folder, DeskFixture.CLOCK)).desk()) {
            var watching = Workers.onceASecond("second start", () -> {
                if (first.wasAsked()) {
                    came.countDown();
                }
            });
            assertThat(new SecondStart(desk.folder()).isAnswered()).isTrue();
            assertThat(came.await(30, TimeUnit.SECONDS)).isTrue();
            watching.shutdown();
        }
        assertThat(requests()).isZero();
    }

    @Test
    void where_no_window_answers_the_request_is_taken_back() {
        try (var desk = ((Opening.Opened) Desk.open(folder, DeskFixture.CLOCK)).desk()) {
            assertThat(new SecondStart(desk.folder()).isAnswered()).isFalse();
            assertThat(requests()).isZero();
            assertThat(new SecondStart(desk.folder()).wasAsked()).isFalse();
        }
    }

    @Test
    void where_nobody_has_the_desk_open_nobody_is_asked() {
        assertThat(new SecondStart(folder).isAnswered()).isFalse();
        assertThat(new SecondStart(folder.resolve("nowhere")).isAnswered()).isFalse();
        assertThat(requests()).isZero();
    }

    private long requests() {
        return Files.exists(folder.resolve("come-forward.request")) ? 1 : 0;
    }
}
