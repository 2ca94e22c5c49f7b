package org.pairwright.matching.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.CertificateChecker;
import org.pairwright.matching.proof.Claim;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Claim.Dual;
import org.pairwright.matching.proof.PlainRows;
import org.pairwright.matching.proof.Recorded;
import org.pairwright.matching.proof.Scores;
import org.pairwright.matching.round.Raised;
import org.pairwright.matching.round.Solved;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.ProposedPair;

/** Puts into numbers why what was solved is best, and has the checker verify it. */
final class Proof implements Proving {
    private final MatchingProblem problem;
    private final Solved solved;
    private final PlainScore plain;
    private final Scores rows;
    private final IntConsumer beforeEachMentee;

    Proof(MatchingProblem problem, Solved solved, PlainScore plain, IntConsumer beforeEachMentee) {
        this.problem = problem;
        this.solved = solved;
        this.plain = plain;
        this.rows = new PlainRows(problem, plain, beforeEachMentee);
        this.beforeEachMentee = beforeEachMentee;
    }

    @Override
    public Certificate certificate() {
        Dual dual = new Claims(problem, solved.round().with(solved.rest()))
                .of(solved.rest(), solved.left().unplacedPrice(), solved.least(), plain::score)
                .dual();
        List<Certificate.Benefit> benefits = new ArrayList<>();
        List<Certificate.Price> prices = new ArrayList<>();
        for (int mentee = 0; mentee < dual.benefits().size(); mentee++) {
            benefits.add(new Certificate.Benefit(mentee(mentee), dual.benefits().get(mentee)));
        }
        for (int mentor = 0; mentor < dual.prices().size(); mentor++) {
            if (dual.prices().get(mentor) != 0) {
                prices.add(new Certificate.Price(mentor(mentor), dual.prices().get(mentor)));
            }
        }
        return new Certificate(
                dual.unplacedPrice(),
                dual.leastPoints(),
                dual.totalPoints(),
                dual.unmetNeeds(),
                prices,
                benefits,
                premiums(dual));
    }

    @Override
    public void verify(Certificate certificate, List<ProposedPair> pairs) {
        Claim claim = Recorded.claim(problem, certificate, pairs);
        CertificateChecker.verifyRows(claim, rows, beforeEachMentee);
        if (problem.terms().aim() != Aim.BEST) {
            CertificateChecker.verifyMostPlaced(claim, problem.terms().mostPoints());
        }
        solved.fair()
                .map(Raised::lowest)
                .ifPresent(level -> new LowestProof(problem, plain, rows, beforeEachMentee).verify(level, certificate));
    }

    private List<Certificate.Premium> premiums(Dual dual) {
        return dual.premiums().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Couple.IN_ORDER))
                .map(entry -> new Certificate.Premium(
                        mentee(entry.getKey().mentee()), mentor(entry.getKey().mentor()), entry.getValue()))
                .toList();
    }

    private long mentee(int position) {
        return problem.mentees().get(position).participant();
    }

    private long mentor(int position) {
        return problem.mentors().get(position).participant();
    }
}
