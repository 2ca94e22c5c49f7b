package org.pairwright.matching.proof;

import static org.pairwright.matching.proof.Faults.require;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Bonds.Limited;
import org.pairwright.matching.proof.Bonds.Mixed;
import org.pairwright.matching.score.Answering;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;

/** Reads out of a certificate what it says of balance, limits and quotas; whom they concern is taken from the problem. */
public final class RecordedBonds {
    private final MatchingProblem problem;
    private final Certificate.Beyond beyond;
    private final Answering answering;

    private RecordedBonds(MatchingProblem problem, Certificate certificate) {
        this.problem = problem;
        this.beyond = certificate.beyond();
        this.answering = new Answering(problem);
    }

    /**
     * Reads it.
     *
     * @throws IllegalStateException if there is not one price for each limit and one multiplier for each quota
     */
    public static Bonds bonds(MatchingProblem problem, Certificate certificate) {
        return new RecordedBonds(problem, certificate).bonds();
    }

    private Bonds bonds() {
        var running = problem.terms().given().running();
        return new Bonds(
                problem.terms().settings().balance(),
                problem.mentors().stream()
                        .map(Candidate::participant)
                        .map(running::menteesOf)
                        .toList(),
                groups(),
                quotas(),
                beyond.gap());
    }

    private List<Limited> groups() {
        List<Limit> limits = problem.terms().settings().limits();
        require(beyond.groupPrices().size() == limits.size(), "not one price for each limit");
        List<Limited> groups = new ArrayList<>();
        for (int at = 0; at < limits.size(); at++) {
            Limit limit = limits.get(at);
            int running = problem.terms().given().running().inLimit(at);
            groups.add(new Limited(
                    limit.side() == Limit.Side.MENTEES,
                    answering.within(limit),
                    Math.max(0, limit.most() - running),
                    beyond.groupPrices().get(at)));
        }
        return groups;
    }

    private List<Mixed> quotas() {
        List<Quota> quotas = problem.terms().settings().quotas();
        require(beyond.multipliers().size() == quotas.size(), "not one multiplier for each quota");
        List<Mixed> mixed = new ArrayList<>();
        for (int at = 0; at < quotas.size(); at++) {
            Certificate.Multiplier multiplier = beyond.multipliers().get(at);
            Answering.Numbers numbers = answering.numbers(quotas.get(at).field());
            if (multiplier.kept()) {
                mixed.add(new Mixed(
                        Arrays.stream(numbers.mentees()).boxed().toList(),
                        Arrays.stream(numbers.mentors()).boxed().toList(),
                        quotas.get(at).share(),
                        new Bonds.Multiplier(multiplier.given(), multiplier.taken())));
            }
        }
        return mixed;
    }
}
