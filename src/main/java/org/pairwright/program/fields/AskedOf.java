package org.pairwright.program.fields;

/** Who is asked. */
public enum AskedOf {
    MENTOR,
    MENTEE,
    EVERYONE
}
