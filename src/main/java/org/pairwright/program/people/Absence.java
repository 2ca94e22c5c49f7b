package org.pairwright.program.people;

import java.time.LocalDate;

/** Away from the first to the last day, both included. */
public record Absence(LocalDate from, LocalDate until) {}
