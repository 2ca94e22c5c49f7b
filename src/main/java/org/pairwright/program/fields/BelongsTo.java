package org.pairwright.program.fields;

/** Whether an answer holds for the person everywhere or for the participant in one program. */
public enum BelongsTo {
    PERSON,
    PARTICIPANT
}
