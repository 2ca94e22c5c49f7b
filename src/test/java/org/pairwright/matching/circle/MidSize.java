package org.pairwright.matching.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.criteria.Weight;

/** A program of some hundred people and some dozen circles, half of them led by two. */
final class MidSize {
    private static final List<String> SKILLS = List.of(
            "Law", "Excel", "Budgeting", "Negotiation", "Python", "Coaching", "Writing", "Chess", "Sales", "Design");
    private static final List<String> SITES = List.of("Oslo", "Osaka", "Nairobi");

    private MidSize() {}

    static CircleProblem problem(long seed, int members, int circles) {
        var random = new SplittableRandom(seed);
        var gathering = new Gathering().sameSite(seed % 2 == 0 ? new Weight.Must() : new Weight.Points(400));
        for (int at = 0; at < members; at++) {
            gathering.member(1 + at, "Member " + at, one(SITES, random), one(SKILLS, random), one(SKILLS, random));
        }
        List<Candidate> facilitators = new ArrayList<>();
        for (int at = 0; at < circles; at++) {
            facilitators.add(
                    Gathering.facilitator(5_001 + at, "Facilitator " + at, one(SITES, random), one(SKILLS, random)));
        }
        for (int at = 0; at < circles; at++) {
            var other = facilitators.get((at + 3) % circles);
            int least = 3 + random.nextInt(5);
            var led = random.nextInt(4) == 0
                    ? new Candidate[] {facilitators.get(at), other}
                    : new Candidate[] {facilitators.get(at)};
            gathering.circle(at + 1, one(SKILLS, random), least, least + 3 + random.nextInt(8), led);
        }
        return gathering.problem();
    }

    private static String one(List<String> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }
}
