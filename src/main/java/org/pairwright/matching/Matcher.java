package org.pairwright.matching;

import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.task.Progress;

/** Finds the best allowed assignment, proves it, and says why. */
public final class Matcher {
    private Matcher() {}

    /**
     * Matches. The proposal was checked against its certificate by {@code proof.CertificateChecker} before it is given back.
     *
     * @throws NotReady if {@link Readiness} names an obstacle; ask it first
     * @throws org.pairwright.task.Cancelled if the progress says so
     * @throws IllegalStateException if the check fails: a fault of the engine, never of the input
     */
    public static Proposal match(MatchingProblem problem, Progress progress) {
        var readiness = Readiness.of(problem);
        if (!readiness.ready()) {
            throw new NotReady(readiness.obstacles());
        }
        throw new UnsupportedOperationException();
    }
}
