package org.pairwright.ui.matching.board;

import java.util.Optional;
import org.pairwright.pairing.ranking.RankedCandidate;
import org.pairwright.pairing.ranking.RankedCandidate.Standing;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.ui.matching.board.choice.ChoicesOfTwo;

/**
 * One candidate for whom was picked.
 *
 * @param couple the two, whichever of them was picked
 * @param said what she says of the two now
 * @param proposed whether the proposal has the two together
 * @param choices what the two said of each other
 * @param settled whether whom she picked needs or takes nobody more
 */
record CandidateRow(
        Couple couple,
        RankedCandidate candidate,
        StandingText standing,
        Optional<PinBan> said,
        boolean proposed,
        ChoicesOfTwo choices,
        boolean settled) {

    PersonInRun person() {
        return candidate.person();
    }

    boolean pinned() {
        return said.filter(one -> one.kind() == PinBan.Kind.PIN).isPresent();
    }

    boolean banned() {
        return said.filter(one -> one.kind() == PinBan.Kind.BAN).isPresent();
    }

    /** Whether the two may be a pair, if somebody else gives way. */
    boolean eligible() {
        return !settled && candidate.standing() == Standing.OPEN;
    }

    /** Whether she may say that they must be a pair, whatever the two would rather have. */
    boolean pinnable() {
        return eligible() || (!settled && candidate.standing() == Standing.AVOIDED);
    }

    /** Whether no run puts the two together as things are. */
    boolean ruledOut() {
        return switch (candidate.standing()) {
            case FORBIDDEN, AVOIDED, BANNED -> true;
            case OPEN, FULL, KNOWN -> banned();
        };
    }
}
