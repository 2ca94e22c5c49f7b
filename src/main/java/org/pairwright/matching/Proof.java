package org.pairwright.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.CertificateChecker;
import org.pairwright.matching.proof.Claim;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.proof.Claim.Dual;
import org.pairwright.matching.proof.PlainRows;
import org.pairwright.matching.proof.Recorded;
import org.pairwright.matching.proof.Scores;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.matching.solve.FairLevel;
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
        this.rows = new PlainRows(problem, plain);
        this.beforeEachMentee = beforeEachMentee;
    }

    @Override
    public Certificate certificate() {
        Dual dual = claim(solved.rest(), solved.left().unplacedPrice(), solved.least(), plain::score)
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
        solved.fair().ifPresent(level -> verifyFair(level, certificate));
    }

    /** Two counts prove it: nobody more can be placed without the raised floor, and fewer with one point more. */
    private void verifyFair(FairLevel level, Certificate certificate) {
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
        Claim claim = claim(counted, 1, 0, allowed);
        CertificateChecker.verifyRows(claim, rows.counting(floor, this::pinned), beforeEachMentee);
        return claim.dual().unmetNeeds();
    }

    private boolean pinned(int mentee, int mentor) {
        return solved.round().pins().contains(new Couple(mentee, mentor));
    }

    private Claim claim(Assignment rest, long unplacedPrice, long least, IntBinaryOperator score) {
        Map<Couple, Boolean> pairs = solved.round().with(rest);
        Map<Couple, Long> premiums = new HashMap<>();
        long total = 0;
        for (Couple pair : pairs.keySet()) {
            int points = score.applyAsInt(pair.mentee(), pair.mentor());
            long premium = points - rest.benefits()[pair.mentee()] - rest.prices()[pair.mentor()];
            total += points;
            if (premium != 0) {
                premiums.put(pair, premium);
            }
        }
        List<Integer> needs = problem.mentees().stream().map(Candidate::count).toList();
        List<Integer> places = problem.mentors().stream().map(Candidate::count).toList();
        long unmet = needs.stream().mapToLong(Integer::longValue).sum() - pairs.size();
        List<Long> benefits = LongStream.of(rest.benefits()).boxed().toList();
        List<Long> prices = LongStream.of(rest.prices()).boxed().toList();
        return new Claim(
                needs, places, pairs, new Dual(unplacedPrice, least, total, unmet, benefits, prices, premiums));
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

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the certificate does not hold: the lowest score is not as high as can be");
        }
    }
}
