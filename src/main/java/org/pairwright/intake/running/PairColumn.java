package org.pairwright.intake.running;

import java.util.Arrays;
import java.util.Optional;
import org.pairwright.intake.columns.Plain;

/** The columns of the sheets about pairs, and what they are called. */
enum PairColumn {
    MENTEE("mentee email", "mentee e mail", "mentee", "mentee name", "name of mentee", "e mail of mentee"),
    MENTOR("mentor email", "mentor e mail", "mentor", "mentor name", "name of mentor", "e mail of mentor"),
    CONFIRMED("confirmed on", "confirmed", "matched on", "date matched", "match date"),
    STARTED("started on", "started", "start", "start date"),
    STATUS("status", "state", "pair status"),
    SINCE("status since", "since"),
    REASON("reason", "end reason"),
    RHYTHM("rhythm in days", "rhythm"),
    PLANNED_END("planned end", "planned end on", "end date", "ends", "end"),
    DATE("date", "session date", "met on", "held on", "meeting date"),
    MINUTES("minutes", "duration", "duration in minutes", "length"),
    CHANNEL("channel", "how", "format", "medium"),
    TOPIC("topic", "topics", "discussed", "subject"),
    MISSED_BY("missed by", "missed", "no show"),
    GOAL("goal", "goals", "objective"),
    ALIGNMENT("alignment", "aligned with");

    private final String names;

    PairColumn(String... names) {
        this.names = "|" + String.join("|", names) + "|";
    }

    static Optional<PairColumn> of(String header) {
        String plain = Plain.of(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains("|" + plain + "|"))
                .findFirst();
    }
}
