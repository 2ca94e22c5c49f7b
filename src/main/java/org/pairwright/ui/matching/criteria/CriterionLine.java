package org.pairwright.ui.matching.criteria;

import org.pairwright.program.criteria.Criterion;
import org.pairwright.text.Sentence;

/**
 * One criterion as she reads it.
 *
 * @param forbids how many pairs it forbids, for a rule
 * @param forbidsAll whether that is every pair
 * @param share how much of the whole score it can bring, 0 to 1, for a wish
 */
record CriterionLine(Criterion criterion, Sentence statement, long forbids, boolean forbidsAll, double share) {

    /** Whether this is the line of that criterion, edited since or not. */
    boolean isOf(Criterion other) {
        return criterion.id() == other.id();
    }
}
