package org.pairwright.ui.matching.proposal;

import java.util.Optional;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.ProposedPair;

/**
 * One proposed pair as a line of the list.
 *
 * @param said what she says of the two now, which may be later than the run
 * @param chosen whether it is confirmed with the others
 * @param made whether it is a pair already
 */
public record PairRow(
        ProposedPair pair,
        PersonInRun mentee,
        PersonInRun mentor,
        Optional<PinBan> said,
        boolean chosen,
        boolean made) {

    /** By what it is known again after a reload. */
    public Couple couple() {
        return new Couple(pair.mentee(), pair.mentor());
    }

    PairRow withChosen(boolean changed) {
        return changed == chosen ? this : new PairRow(pair, mentee, mentor, said, changed, made);
    }

    public boolean pinned() {
        return said.filter(one -> one.kind() == PinBan.Kind.PIN).isPresent();
    }

    public boolean banned() {
        return said.filter(one -> one.kind() == PinBan.Kind.BAN).isPresent();
    }
}
