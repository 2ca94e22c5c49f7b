package org.pairwright.ui.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.safety.Remembered.Moment;
import org.pairwright.ui.shell.Notifications;

/** Asks once, after a week of use, for a second place for backups. */
public final class PlaceQuestion {
    private static final Duration SETTLED = Duration.ofDays(7);

    private final Supplier<Optional<Instant>> since;
    private final Remembered remembered;
    private final Notifications notifications;
    private final Clock clock;

    /** @param since when the first thing was done, on a desk that has no second place; asked beside the window */
    public PlaceQuestion(
            Supplier<Optional<Instant>> since, Remembered remembered, Notifications notifications, Clock clock) {
        this.since = since;
        this.remembered = remembered;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Asks, if it is time; the answer takes her where she can choose. */
    public void ask(Jobs beside, Runnable answer) {
        if (remembered.when(Moment.ASKED_FOR_PLACE).isEmpty()) {
            beside.run(
                    Sentence.of("safety.looking"),
                    _ -> since.get(),
                    began -> began.filter(this::isLongAgo).ifPresent(_ -> {
                        remembered.note(Moment.ASKED_FOR_PLACE, clock.instant());
                        notifications.say(
                                Sentence.of("safety.placeQuestion"),
                                new Notifications.Action(Sentence.of("safety.placeAnswer"), answer));
                    }));
        }
    }

    private boolean isLongAgo(Instant began) {
        return began.plus(SETTLED).isBefore(clock.instant());
    }
}
