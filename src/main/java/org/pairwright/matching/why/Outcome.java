package org.pairwright.matching.why;

import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.Demand;

/**
 * What was solved, the pinned pairs left out.
 *
 * @param left needs and places without the pinned
 * @param least the assignment is the best of those without pairs below this many points
 */
public record Outcome(Demand left, Assignment assignment, long least) {}
