package org.pairwright.ui.pairs;

import org.pairwright.insight.HealthLevel;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.proposal.Reason;
import org.pairwright.ui.kit.Mood;

/** Which colour and sign says what about a pair. */
final class Moods {
    private Moods() {}

    static Mood of(HealthLevel level) {
        return switch (level) {
            case ON_TRACK -> Mood.GOOD;
            case NEEDS_A_LOOK -> Mood.WARNING;
            case AT_RISK -> Mood.BAD;
            case TOO_EARLY -> Mood.QUIET;
        };
    }

    /** A state is neither good nor bad; only what was completed is worth a tick. */
    static Mood of(PairState state) {
        return state == PairState.COMPLETED ? Mood.GOOD : Mood.QUIET;
    }

    static Mood of(Reason.Verdict verdict) {
        return verdict == Reason.Verdict.MET ? Mood.GOOD : Mood.QUIET;
    }
}
