package org.pairwright.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.shell.Lock;

class AutoLockTest implements AutoLock.Setting {
    private final TurnedClock clock = new TurnedClock();
    private final Lock lock = new Lock(() -> true);
    private Optional<String> kept = Optional.empty();

    @Test
    void nobody_there_for_the_chosen_time_locks_the_window() {
        kept = Optional.of("5");
        var auto = new AutoLock(lock, this, clock);
        clock.turn(Duration.ofMinutes(4));
        auto.touched();
        clock.turn(Duration.ofMinutes(4));
        auto.tick();
        assertThat(lock.isClosed()).isFalse();
        clock.turn(Duration.ofMinutes(1));
        auto.tick();
        assertThat(lock.isClosed()).isTrue();
    }

    @Test
    void a_quarter_of_an_hour_is_usual_and_never_is_never() {
        var auto = new AutoLock(lock, this, clock);
        assertThat(auto.minutes()).contains(15);
        auto.choose(Optional.empty());
        auto.keep(Optional.empty());
        clock.turn(Duration.ofDays(1));
        auto.tick();
        assertThat(lock.isClosed()).isFalse();
        assertThat(new AutoLock(lock, this, clock).minutes()).isEmpty();
    }

    @Test
    void a_clock_set_back_by_ten_years_locks_nothing_and_forgets_nothing() {
        var auto = new AutoLock(lock, this, clock);
        clock.turn(Duration.ofDays(-3650));
        auto.tick();
        assertThat(lock.isClosed()).isFalse();
        clock.turn(Duration.ofMinutes(15));
        auto.tick();
        assertThat(lock.isClosed()).isTrue();
    }

    @Test
    void without_a_password_nothing_is_locked() {
        var open = Lock.never();
        var auto = new AutoLock(open, this, clock);
        clock.turn(Duration.ofDays(1));
        auto.tick();
        assertThat(open.isClosed()).isFalse();
    }

    @Override
    public Optional<String> read() {
        return kept;
    }

    @Override
    public void write(String content) {
        kept = Optional.of(content);
    }
}
