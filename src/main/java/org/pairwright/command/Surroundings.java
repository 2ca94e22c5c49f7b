package org.pairwright.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.pairwright.desk.Desk;

/** What every command is given from outside. */
record Surroundings(Terminal terminal, Function<Desk, Acts> acts, Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
