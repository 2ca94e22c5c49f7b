package org.pairwright.intake.review;

import org.pairwright.intake.columns.IntakeField;

/** One field of a known person that the file says differently; empty where nothing was known before. */
public record FieldChange(IntakeField field, String before, String after) {}
