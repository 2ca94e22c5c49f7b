package org.pairwright.intake.running;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.pairwright.program.pairs.Session;

/** One row of a sheet of sessions. */
public record SessionRow(
        Two two, LocalDate on, OptionalInt minutes, Session.Channel channel, String topic, Session.MissedBy missedBy) {}
