package org.pairwright.matching.circle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.pairwright.matching.RandomProblems;
import org.pairwright.matching.circle.GivenCircle.Facilitators;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;

/** A few people and circles from a seed: all criteria, policies, blanks, bans and floors, circles with members already. */
final class RandomCircles {
    private static final List<String> TOPICS =
            List.of("Budgeting", "law", "LAW ", "Excel", "Excel: 2", "Public speaking", "Coaching");

    private final SplittableRandom random;
    private final MatchingProblem people;

    private RandomCircles(long seed) {
        this.random = new SplittableRandom(seed);
        this.people = new RandomProblems(seed).problem(6, 4);
    }

    static CircleProblem problem(long seed) {
        var circles = new RandomCircles(seed);
        return new CircleProblem(circles.people.mentees(), circles.circles(), circles.terms(), circles.lists());
    }

    /** Some of them with settings that only circles read as a floor. */
    private Terms terms() {
        Terms terms = people.terms();
        int below = random.nextInt(4) == 0 ? random.nextInt(60) : 0;
        var settings = terms.settings().withUnplacedBelow(below);
        return new Terms(settings, terms.floor(), terms.criteria(), terms.given(), terms.labels(), terms.on());
    }

    private List<GivenCircle> circles() {
        List<GivenCircle> circles = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int at = 0; at < count; at++) {
            int least = 1 + random.nextInt(3);
            int most = least + random.nextInt(3);
            circles.add(new GivenCircle(70 + at, one(TOPICS), facilitators(), least, most, members()));
        }
        return circles;
    }

    private Facilitators facilitators() {
        var first = one(people.mentors());
        var second = one(people.mentors());
        boolean alone = first.equals(second) || random.nextInt(2) == 0;
        return new Facilitators(
                alone ? List.of(first) : List.of(first, second),
                random.nextInt(12) == 0 ? List.of("Nina Petrova") : List.of());
    }

    private Set<Long> members() {
        Set<Long> members = new HashSet<>();
        for (int at = Math.max(0, random.nextInt(5) - 2); at > 0; at--) {
            members.add(
                    random.nextInt(2) == 0 ? 900L + at : one(people.mentees()).participant());
        }
        return members;
    }

    private Map<String, List<String>> lists() {
        return random.nextInt(3) == 0 ? Map.of("offered", List.of("Public speaking", "Law")) : Map.of();
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
