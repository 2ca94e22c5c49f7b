package org.pairwright.matching.certify;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import org.pairwright.matching.fair.FairLevel;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.CertificateChecker;
import org.pairwright.matching.proof.Claim;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Scores;
import org.pairwright.matching.round.Round;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.program.proposal.Certificate;

/** Has the checker verify by two counts that the lowest score is as high as can be. */
final class LowestProof {
    private final MatchingProblem problem;
    private final PlainScore plain;
    private final Scores rows;
    private final IntConsumer beforeEachMentee;
    private final List<Couple> pins;

    LowestProof(MatchingProblem problem, PlainScore plain, Scores rows, IntConsumer beforeEachMentee) {
        this.problem = problem;
        this.plain = plain;
        this.rows = rows;
        this.beforeEachMentee = beforeEachMentee;
        this.pins = new Round(problem).pins();
    }

    /**
     * Nobody more can be placed without the raised floor, and fewer with one point more.
     *
     * @throws IllegalStateException if that is not proved
     */
    void verify(FairLevel level, Certificate certificate) {
        long unmet = certificate.unmetNeeds();
        require(provedUnmet(level.most(), problem.terms().floor()) == unmet);
        require(certificate.leastPoints() == level.least());
        require(level.most().made() == 0 || provedUnmet(level.above(), level.least() + 1) > unmet);
    }

    private long provedUnmet(Assignment counted, long floor) {
        IntBinaryOperator allowed = (mentee, mentor) -> {
            int points = plain.score(mentee, mentor);
            return points >= floor || (points >= 0 && pinned(mentee, mentor)) ? 0 : PlainScore.FORBIDDEN;
        };
        Claim claim = new Claims(problem, new Round(problem).with(counted)).of(counted, 1, 0, allowed);
        CertificateChecker.verifyRows(claim, rows.counting(floor, this::pinned), beforeEachMentee);
        return claim.dual().unmetNeeds();
    }

    private boolean pinned(int mentee, int mentor) {
        return pins.contains(new Couple(mentee, mentor));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the certificate does not hold: the lowest score is not as high as can be");
        }
    }
}
