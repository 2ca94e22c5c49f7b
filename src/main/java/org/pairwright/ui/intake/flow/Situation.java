package org.pairwright.ui.intake.flow;

import org.pairwright.intake.taking.IntakeResult;

/** How far an import is. */
public sealed interface Situation permits Situation.Nothing, Situation.Reading, Reviewed, Situation.Done {

    /** No file was chosen yet. */
    record Nothing() implements Situation {}

    /** The files are being read for the first time. */
    record Reading() implements Situation {}

    /** They are taken in. */
    record Done(IntakeResult result) implements Situation {}
}
