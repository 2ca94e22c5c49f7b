package org.pairwright.ui.intake.problems;

import org.pairwright.intake.rows.problem.Problem;

/**
 * One cell or row that is not as it should be.
 *
 * @param who what the row is about, so that she knows it again: a name, or what else stands in it
 */
record ProblemLine(Problem problem, String who) {

    /** By what it is known again when the files are understood anew. */
    String key() {
        return problem.at() + "|" + problem.column();
    }

    boolean hasCell() {
        return problem.place().cell().isPresent();
    }
}
