package org.pairwright.pairing.roster;

/** Two participants of one program. */
public record Couple(long mentee, long mentor) {}
