package org.pairwright.bench;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.solve.Assignment;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.ProposedPair;

/** An assignment told as a proposal would, so that it can be checked; everybody needs one mentor. */
final class Told {
    private Told() {}

    static List<ProposedPair> pairs(MatchingProblem problem, Instance instance, Assignment found) {
        List<ProposedPair> pairs = new ArrayList<>();
        for (int mentee = 0; mentee < instance.mentees(); mentee++) {
            for (int mentor : found.mentorsOf()[mentee]) {
                long points = instance.score(mentee, mentor);
                pairs.add(new ProposedPair(
                        problem.mentees().get(mentee).participant(),
                        problem.mentors().get(mentor).participant(),
                        points,
                        problem.terms().scoreOf(points),
                        false,
                        List.of()));
            }
        }
        return pairs;
    }

    static Certificate certificate(MatchingProblem problem, Instance instance, Assignment found) {
        long unplaced = EngineProcess.demand(instance).unplacedPrice();
        List<Certificate.Benefit> benefits = new ArrayList<>();
        for (int mentee = 0; mentee < instance.mentees(); mentee++) {
            benefits.add(
                    new Certificate.Benefit(problem.mentees().get(mentee).participant(), found.benefits()[mentee]));
        }
        List<Certificate.Price> prices = new ArrayList<>();
        for (int mentor = 0; mentor < instance.mentors(); mentor++) {
            if (found.prices()[mentor] != 0) {
                prices.add(new Certificate.Price(problem.mentors().get(mentor).participant(), found.prices()[mentor]));
            }
        }
        long total = pairs(problem, instance, found).stream()
                .mapToLong(ProposedPair::points)
                .sum();
        return new Certificate(
                unplaced, 0, total, instance.mentees() - (long) found.made(), prices, benefits, List.of());
    }
}
