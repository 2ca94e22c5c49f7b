package org.pairwright.ui.matching.proposal;

import java.util.List;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.ui.matching.proposal.unplaced.UnplacedRow;

/** The proposal in lines, and what she said of single pairs, in the proposal or not. */
public record ProposalLines(List<PairRow> pairs, List<UnplacedRow> unplaced, List<SaidRow> said) {
    static final ProposalLines NONE = new ProposalLines(List.of(), List.of(), List.of());

    public ProposalLines {
        pairs = List.copyOf(pairs);
        unplaced = List.copyOf(unplaced);
        said = List.copyOf(said);
    }

    /** The same with other pairs taken out of what is confirmed. */
    ProposalLines with(List<PairRow> changed) {
        return new ProposalLines(changed, unplaced, said);
    }

    long pinned() {
        return count(PinBan.Kind.PIN);
    }

    long banned() {
        return count(PinBan.Kind.BAN);
    }

    private long count(PinBan.Kind kind) {
        return said.stream().filter(row -> row.said().kind() == kind).count();
    }
}
