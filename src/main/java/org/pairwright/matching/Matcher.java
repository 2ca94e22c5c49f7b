package org.pairwright.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.matching.certify.Proving;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.round.Solved;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.score.ChosenRows;
import org.pairwright.matching.why.LeftOut;
import org.pairwright.matching.why.Reasons;
import org.pairwright.matching.why.Shortage;
import org.pairwright.matching.why.WhyUnplaced;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Reason;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** Finds the best allowed assignment, proves it, and says why. */
public final class Matcher {
    private final MatchingProblem problem;
    private final Progress progress;
    private final PlainScore plain;
    private final ScoreRows rows;

    private Matcher(MatchingProblem problem, ScoreRows rows, Progress progress) {
        this.problem = problem;
        this.progress = progress;
        this.rows = rows;
        this.plain = new PlainScore(problem, pulse(Sentence.of("matching.progress.solving"))::beat);
    }

    /**
     * Matches. The proposal was checked against its certificate by {@link
     * org.pairwright.matching.proof.CertificateChecker} before it is given back.
     *
     * @throws NotReady if {@link Readiness} names an obstacle; ask it first
     * @throws org.pairwright.task.Cancelled if the progress says so
     * @throws IllegalStateException if the check fails: a fault of the engine, never of the input
     */
    public static Proposal match(MatchingProblem problem, Progress progress) {
        Sentence solving = Sentence.of("matching.progress.solving");
        Pulse pulse = done -> progress.report(done, problem.mentees().size(), solving);
        pulse.beat(0);
        List<Sentence> obstacles = Obstacles.of(problem, pulse::beat);
        if (!obstacles.isEmpty()) {
            throw new NotReady(obstacles);
        }
        pulse.beat(0);
        ScoreRows rows = ChosenRows.of(problem, pulse);
        pulse.beat(0);
        var matcher = new Matcher(problem, rows, progress);
        pulse.beat(0);
        return matcher.propose(Solved.of(problem, rows, pulse));
    }

    /**
     * Proves, checks and explains what was solved.
     *
     * @param rows all scores of the problem, its bans left out, the pinned pairs among them
     */
    static Proposal explain(MatchingProblem problem, ScoreRows rows, Solved solved, Progress progress) {
        return new Matcher(problem, rows, progress).propose(solved);
    }

    private Proposal propose(Solved solved) {
        Pulse checking = pulse(Sentence.of("matching.progress.checking"));
        checking.beat(0);
        var proof = Proving.of(problem, solved, plain, checking::beat);
        checking.beat(0);
        Certificate certificate = proof.certificate();
        checking.beat(0);
        List<ProposedPair> pairs = pairs(solved);
        proof.verify(certificate, pairs);
        return new Proposal(
                problem.terms().aim(),
                problem.terms().mostPoints(),
                pairs,
                unplaced(solved),
                certificate,
                new Statement(problem, solved.round().pins().size()).of(certificate, pairs),
                Optional.of(new Accounts(problem, rows, plain, solved, checking).of(certificate)));
    }

    private List<ProposedPair> pairs(Solved solved) {
        Pulse explaining = pulse(Sentence.of("matching.progress.explaining"));
        var reasons = new Reasons(problem, plain);
        return solved.round().with(solved.rest()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Couple.IN_ORDER))
                .map(pair -> {
                    explaining.beat(pair.getKey().mentee());
                    return pair(pair.getKey(), pair.getValue(), reasons);
                })
                .toList();
    }

    private ProposedPair pair(Couple couple, boolean pinned, Reasons reasons) {
        List<Reason> why = reasons.of(couple.mentee(), couple.mentor());
        long points = why.stream().mapToLong(Reason::points).sum();
        return new ProposedPair(
                problem.mentees().get(couple.mentee()).participant(),
                problem.mentors().get(couple.mentor()).participant(),
                points,
                problem.terms().scoreOf(points),
                pinned,
                why);
    }

    private List<Unplaced> unplaced(Solved solved) {
        Pulse explaining = pulse(Sentence.of("matching.progress.explaining"));
        ScoreRows heard = rows.heard(explaining);
        ScoreRows open = heard.without(solved.round().pinnedMentors());
        var why = new WhyUnplaced(problem, plain, heard, shortage(solved, open));
        List<Unplaced> unplaced = new ArrayList<>();
        for (int mentee = 0; mentee < rows.mentees(); mentee++) {
            int unmet = solved.left().needs()[mentee] - solved.rest().mentorsOf()[mentee].length;
            if (unmet > 0) {
                explaining.beat(mentee);
                unplaced.add(why.of(mentee, unmet));
            }
        }
        return unplaced;
    }

    private LeftOut shortage(Solved solved, ScoreRows open) {
        return solved.bound()
                .flatMap(bound -> LimitsReached.of(problem, bound))
                .orElseGet(() -> new Shortage(problem, open, solved.outcome()));
    }

    private Pulse pulse(Sentence doing) {
        return mentees -> progress.report(mentees, rows.mentees(), doing);
    }
}
