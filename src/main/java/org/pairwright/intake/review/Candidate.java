package org.pairwright.intake.review;

import org.pairwright.intake.rows.problem.SheetPlace;

/** Somebody who may be the same person as the one of a row. */
public sealed interface Candidate {

    /** Somebody on the desk, by her number. */
    record OnDesk(long person) implements Candidate {}

    /** Somebody of another row of the files. */
    record InFiles(SheetPlace at) implements Candidate {}
}
