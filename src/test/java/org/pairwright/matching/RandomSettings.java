package org.pairwright.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.pairwright.matching.problem.Given;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Settings;

/** Asks more of a problem, from a seed: balance, limits, quotas, choices, the least that a match must add, running pairs. */
final class RandomSettings {
    private static final List<String> SITES = List.of("nairobi", "Osaka", "Dublin");
    private static final List<String> SKILLS = List.of("Law", "Python", "Budgeting");

    private final SplittableRandom random;
    private final boolean withQuotas;

    RandomSettings(long seed, boolean withQuotas) {
        this.random = new SplittableRandom(seed);
        this.withQuotas = withQuotas;
    }

    MatchingProblem asked(MatchingProblem problem) {
        var terms = problem.terms();
        int balance = random.nextInt(3) == 0 ? 1 + random.nextInt(800) : 0;
        int below = random.nextInt(4) == 0 ? random.nextInt(80) : 0;
        int floor = random.nextInt(4) == 0 ? random.nextInt(60) : 0;
        int choices = random.nextInt(3) == 0 ? 1 + random.nextInt(1_500) : 0;
        var limits = limits();
        var settings = new Settings(terms.aim(), floor, below, balance, limits, quotas(), choices);
        var given = new Given(terms.pinsAndBans(), choices(problem), running(problem, limits));
        return new MatchingProblem(
                problem.mentees(), problem.mentors(), terms.with(given).with(settings));
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        for (int at = random.nextInt(4); at > 0; at--) {
            var side = one(List.of(Limit.Side.values()));
            boolean site = random.nextInt(4) > 0;
            limits.add(new Limit(
                    side, site ? BuiltIn.SITE : BuiltIn.OFFERED, one(site ? SITES : SKILLS), random.nextInt(4)));
        }
        return limits;
    }

    private List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        for (int at = withQuotas ? 1 + random.nextInt(2) : 0; at > 0; at--) {
            quotas.add(new Quota(at == 1 ? BuiltIn.SITE : BuiltIn.LEVEL, 1 + random.nextInt(100)));
        }
        return quotas;
    }

    private List<Choice> choices(MatchingProblem problem) {
        List<Choice> choices = new ArrayList<>();
        for (int at = random.nextInt(6); at > 0; at--) {
            long mentee = one(problem.mentees()).participant();
            long mentor = one(problem.mentors()).participant();
            boolean byMentee = random.nextBoolean();
            choices.add(new Choice(at, 1, byMentee ? mentee : mentor, byMentee ? mentor : mentee, random.nextInt(4)));
        }
        return choices;
    }

    private Given.Running running(MatchingProblem problem, List<Limit> limits) {
        Map<Long, Integer> menteesOf = new HashMap<>();
        problem.mentors().forEach(mentor -> menteesOf.put(mentor.participant(), random.nextInt(3)));
        return new Given.Running(
                menteesOf, limits.stream().map(_ -> random.nextInt(2)).toList());
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
