package org.pairwright.program.fields;

/** What kind of answer a profile field takes. */
public enum FieldKind {
    TEXT,
    NUMBER,
    LEVEL,
    ONE_CHOICE,
    SEVERAL_CHOICES,
    DATE,
    YES_NO
}
