package org.pairwright.ui.matching.proposal;

import org.pairwright.program.criteria.PinBan;

/** A pin or ban with the names of the two. */
public record SaidRow(PinBan said, String mentee, String mentor) {}
