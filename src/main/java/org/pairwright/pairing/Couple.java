package org.pairwright.pairing;

/** Two participants of one program. */
public record Couple(long mentee, long mentor) {}
