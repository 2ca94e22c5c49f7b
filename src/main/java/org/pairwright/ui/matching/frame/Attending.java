package org.pairwright.ui.matching.frame;

import org.pairwright.program.people.Role;

/** Somebody confirmed, by participant, as short as a list needs her. */
public record Attending(long participant, String name, String site, Role role) {}
