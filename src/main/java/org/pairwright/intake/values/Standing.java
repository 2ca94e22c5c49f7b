package org.pairwright.intake.values;

/** Why a written value stands for what it stands for. */
public enum Standing {
    /** She said so. */
    SAID,
    /** It is one of the known answers, maybe in other letters. */
    KNOWN,
    /** It is a word for something that the program knows: a role, a status, a level. */
    UNDERSTOOD,
    /** Nobody knows it: it is taken in as it is written. */
    AS_WRITTEN,
    /** Nobody knows it, and the field takes nothing else than what is known. */
    NOT_UNDERSTOOD
}
