package org.pairwright.ui.intake;

import org.pairwright.intake.IntakeResult;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.IntakeTarget;

/** How far an import is. */
sealed interface Situation {

    /** No file was chosen yet. */
    record Nothing() implements Situation {}

    /** The files are being read. */
    record Reading() implements Situation {}

    /** What taking them in would do. */
    record Reviewed(IntakeReview review, IntakeTarget target) implements Situation {

        /** How many people would be new or changed. */
        int people() {
            return review.counts().fresh() + review.counts().changed();
        }

        boolean hasSomethingToTakeIn() {
            return people() > 0 || !review.running().isNone();
        }
    }

    /** They are taken in. */
    record Done(IntakeResult result) implements Situation {}
}
