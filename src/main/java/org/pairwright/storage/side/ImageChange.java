package org.pairwright.storage.side;

import java.util.Optional;

/** A row before and after a step, as images; empty where it was not there. */
public record ImageChange(String table, long row, Optional<String> before, Optional<String> after) {}
