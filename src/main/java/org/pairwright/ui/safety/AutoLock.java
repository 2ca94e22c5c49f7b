package org.pairwright.ui.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pairwright.ui.shell.Lock;

/** Locks the window when nobody touched it for a time of her choice. */
public final class AutoLock {
    /** What she can choose from, in minutes; none is never. */
    static final List<Integer> CHOICES = List.of(5, 10, 15, 30, 60);

    private static final int USUAL = 15;
    private static final String NEVER = "never";

    private final Lock lock;
    private final Setting setting;
    private final Clock clock;
    private Optional<Integer> minutes;
    private Instant touched;

    /** Where her choice is kept with the desk. */
    public interface Setting {
        Optional<String> read();

        void write(String content);
    }

    public AutoLock(Lock lock, Setting setting, Clock clock) {
        this.lock = lock;
        this.setting = setting;
        this.clock = clock;
        touched = clock.instant();
        minutes = meant(setting.read());
    }

    private static Optional<Integer> meant(Optional<String> kept) {
        return kept.isEmpty()
                ? Optional.of(USUAL)
                : CHOICES.stream()
                        .filter(choice -> kept.get().equals(choice.toString()))
                        .findFirst();
    }

    /** After how many minutes; empty for never. */
    Optional<Integer> minutes() {
        return minutes;
    }

    /** Takes effect at once. To be kept by {@link #keep}, beside the window. */
    void choose(Optional<Integer> chosen) {
        minutes = chosen;
    }

    void keep(Optional<Integer> chosen) {
        setting.write(chosen.map(String::valueOf).orElse(NEVER));
    }

    /** Any key or movement of the mouse. */
    public void touched() {
        touched = clock.instant();
    }

    /** Called every few seconds. The clock also ran while the machine slept; one that was set back locks nothing. */
    public void tick() {
        if (clock.instant().isBefore(touched)) {
            touched = clock.instant();
        }
        minutes.map(Duration::ofMinutes)
                .filter(time -> !clock.instant().isBefore(touched.plus(time)))
                .ifPresent(_ -> lock.close());
    }
}
