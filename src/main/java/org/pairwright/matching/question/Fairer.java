package org.pairwright.matching.question;

import java.util.Optional;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.FairChange;

/** What a fair match raises: with balance, limits and quotas only the lowest score, otherwise one score after the other. */
public enum Fairer {
    LOWEST,
    EVERY_SCORE;

    /** Nothing where another aim was asked for. */
    public static Optional<Fairer> of(Terms terms) {
        if (terms.aim() != Aim.FAIR) {
            return Optional.empty();
        }
        return Optional.of(terms.settings().bindsPairs() ? LOWEST : EVERY_SCORE);
    }

    /** From one match to another, by how many of their pairs have each score; nothing where both are as fair. */
    public Optional<FairChange> between(int[] before, int[] after) {
        return FairChange.between(before, after).filter(change -> this == EVERY_SCORE || change.ofLowest());
    }
}
