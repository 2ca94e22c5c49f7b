package org.pairwright.intake.review;

import org.pairwright.intake.columns.Target;

/** One field of two people who may be one; texts are empty where nothing is known. */
public record Comparison(Target field, String ofRow, String ofOther) {

    /** Whether both say something, and not the same. */
    public boolean differs() {
        return !ofRow.isEmpty() && !ofOther.isEmpty() && !agrees();
    }

    public boolean agrees() {
        return !ofRow.isEmpty() && ofRow.equalsIgnoreCase(ofOther);
    }

    boolean isSilent() {
        return ofRow.isEmpty() && ofOther.isEmpty();
    }
}
