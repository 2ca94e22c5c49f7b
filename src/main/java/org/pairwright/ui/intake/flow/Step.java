package org.pairwright.ui.intake.flow;

import java.util.List;
import java.util.Optional;

/** The steps of an import, in their order. She may go to any of them at any time. */
public enum Step {
    FILES,
    SHEETS,
    COLUMNS,
    VALUES,
    PROBLEMS,
    SAME,
    SUMMARY;

    /** The one this many steps further on, or back where it is negative. */
    Optional<Step> neighbour(int by) {
        var all = List.of(values());
        int at = all.indexOf(this) + by;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }
}
