package org.pairwright.matching.certify;

import java.util.List;
import java.util.function.IntConsumer;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.round.Raised;
import org.pairwright.matching.round.Solved;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.ProposedPair;

/** Puts into numbers why what was solved is best, and has it verified by who did not solve it. */
public interface Proving {

    Certificate certificate();

    /**
     * Has the checker verify it.
     *
     * @throws IllegalStateException if the certificate does not prove what the aim says of the pairs
     */
    void verify(Certificate certificate, List<ProposedPair> pairs);

    static Proving of(MatchingProblem problem, Solved solved, PlainScore plain, IntConsumer beforeEachMentee) {
        return solved.bound()
                .<Proving>map(bound -> new BoundProof(problem, solved, bound, plain, beforeEachMentee))
                .or(() -> solved.fair()
                        .flatMap(Raised::levels)
                        .map(levels -> new LevelsProof(problem, solved, levels, plain, beforeEachMentee)))
                .orElseGet(() -> new Proof(problem, solved, plain, beforeEachMentee));
    }
}
