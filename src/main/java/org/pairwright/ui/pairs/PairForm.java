package org.pairwright.ui.pairs;

import org.pairwright.program.pairs.Goal;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.Session;

/** What she is writing down about a pair; one at a time. */
sealed interface PairForm {

    record NewSession() implements PairForm {}

    record ChangedSession(Session before) implements PairForm {}

    /** Something that happened to the pair and leads it to another state, or a longer life. */
    record Event(PairEvent.Kind kind) implements PairForm {}

    record Rhythm() implements PairForm {}

    record Note() implements PairForm {}

    record NewGoal() implements PairForm {}

    record ChangedGoal(Goal before) implements PairForm {}
}
