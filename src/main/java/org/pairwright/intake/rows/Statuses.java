package org.pairwright.intake.rows;

import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.people.Status;

/** Statuses in words. */
public final class Statuses {
    private static final Map<String, Status> WORDS = Map.ofEntries(
            Map.entry("applied", Status.APPLIED),
            Map.entry("new", Status.APPLIED),
            Map.entry("pending", Status.APPLIED),
            Map.entry("submitted", Status.APPLIED),
            Map.entry("angemeldet", Status.APPLIED),
            Map.entry("eligible", Status.ELIGIBLE),
            Map.entry("confirmed", Status.CONFIRMED),
            Map.entry("accepted", Status.CONFIRMED),
            Map.entry("approved", Status.CONFIRMED),
            Map.entry("active", Status.CONFIRMED),
            Map.entry("bestatigt", Status.CONFIRMED),
            Map.entry("waiting", Status.WAITING),
            Map.entry("waiting list", Status.WAITING),
            Map.entry("waitlist", Status.WAITING),
            Map.entry("waitlisted", Status.WAITING),
            Map.entry("warteliste", Status.WAITING),
            Map.entry("on hold", Status.ON_HOLD),
            Map.entry("hold", Status.ON_HOLD),
            Map.entry("paused", Status.ON_HOLD),
            Map.entry("withdrawn", Status.WITHDRAWN),
            Map.entry("withdrew", Status.WITHDRAWN),
            Map.entry("cancelled", Status.WITHDRAWN),
            Map.entry("canceled", Status.WITHDRAWN),
            Map.entry("zuruckgezogen", Status.WITHDRAWN));

    private Statuses() {}

    public static Optional<Status> of(String text) {
        return Optional.ofNullable(WORDS.get(Plain.of(text)));
    }
}
