package org.pairwright.ui.matching.pair;

import java.util.List;
import org.pairwright.program.proposal.Reason;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Mood;

/**
 * A reason in words.
 *
 * @param most the points it can bring; 0 for a rule
 */
public record ReasonText(Reason.Verdict verdict, String words, int points, int most) {

    public static ReasonText of(Reason reason, Messages messages) {
        return new ReasonText(reason.verdict(), messages.say(reason.sentence()), reason.points(), reason.most());
    }

    /** All reasons of a pair, in their order. */
    public static List<ReasonText> all(List<Reason> reasons, Messages messages) {
        return reasons.stream().map(reason -> of(reason, messages)).toList();
    }

    /** A rule that is kept goes without saying in a list; a wish never does. */
    public boolean isWorthALine() {
        return most > 0 || verdict != Reason.Verdict.MET;
    }

    public Mood mood() {
        return switch (verdict) {
            case MET -> Mood.GOOD;
            case PARTLY, NOT_KNOWN -> Mood.QUIET;
            case NOT_MET -> Mood.WARNING;
        };
    }

    /** The sign before it, so that colour is never alone. */
    public String sign() {
        return switch (verdict) {
            case MET -> "✓";
            case PARTLY -> "◐";
            case NOT_MET -> "–";
            case NOT_KNOWN -> "?";
        };
    }
}
