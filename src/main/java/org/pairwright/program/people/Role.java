package org.pairwright.program.people;

/** A participant's role in one program. */
public enum Role {
    MENTOR,
    MENTEE,
    BOTH;

    public boolean mentors() {
        return this != MENTEE;
    }

    public boolean isMentored() {
        return this != MENTOR;
    }
}
