package org.pairwright.matching.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pairwright.matching.change.LessDisruption.Couple;
import org.pairwright.matching.change.LessDisruption.Step;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.Difference;
import org.pairwright.matching.question.Keeping;
import org.pairwright.matching.question.Solution;
import org.pairwright.matching.question.Stand;
import org.pairwright.program.proposal.Aim;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Finds how much better a match gets with each pair given up. A kept pair earns a bonus; the best match at one bonus is the
 * best of all that keep as many (Everett, "Generalized Lagrange multiplier method", 1963). Bonuses are tried between those
 * of two neighbours until nothing new comes.
 */
public final class LeastDisruption {
    private static final int MOST_TRIED = 40;
    private static final long GREATEST_BONUS = 1 << 30;

    private final Stand stand;
    private final MatchingProblem problem;

    /** What is solved: where the match is fair, nothing below its lowest score, and then points count. */
    private final MatchingProblem asked;

    private final List<Couple> present;
    private final List<List<Integer>> kept;
    private final Progress progress;
    private final Map<Integer, Step> found = new TreeMap<>();
    private int tried;

    /** @param present the pairs that there are */
    public LeastDisruption(Stand stand, List<Couple> present, Progress progress) {
        this.stand = stand;
        this.problem = stand.solution().problem();
        this.asked = fair()
                ? new MatchingProblem(
                        problem.mentees(),
                        problem.mentors(),
                        problem.terms().with(Aim.EVERYONE).withFloor(stand.least()))
                : problem;
        this.present = present.stream().distinct().toList();
        this.progress = progress;
        this.kept = positions();
    }

    /** Finds the steps from as few changes as can be to as many as the best match needs; none where pairs hang together. */
    public LessDisruption find() {
        if (problem.terms().settings().bindsPairs()) {
            return new LessDisruption(List.of(), List.of(Sentence.of("question.disruption.bound")));
        }
        long weighty = 2 * (stand.unplacedPrice() + problem.terms().mostPoints() + 1);
        Step fewest = tried(1, Math.min(weighty, GREATEST_BONUS));
        Keeping amongEquals = Keeping.amongEquals(kept);
        Step best = tried(amongEquals.scale(), amongEquals.bonus());
        Deque<Step[]> between = new ArrayDeque<>(List.<Step[]>of(new Step[] {fewest, best}));
        while (!between.isEmpty() && tried < MOST_TRIED) {
            split(between);
        }
        List<Step> steps = worthwhile();
        return new LessDisruption(steps, words(steps));
    }

    private boolean fair() {
        return problem.terms().aim() == Aim.FAIR;
    }

    private void split(Deque<Step[]> between) {
        Step[] ends = between.removeFirst();
        int changes = ends[1].changed() - ends[0].changed();
        if (changes < 2) {
            return;
        }
        Step middle = tried(1, Math.min(GREATEST_BONUS, (value(ends[1]) - value(ends[0])) / changes));
        if (middle.changed() > ends[0].changed() && middle.changed() < ends[1].changed()) {
            between.add(new Step[] {ends[0], middle});
            between.add(new Step[] {middle, ends[1]});
        }
    }

    private Step tried(long scale, long bonus) {
        tried++;
        Solution solution = stand.keeping(asked, new Keeping(kept, scale, Math.max(0, bonus)), progress);
        List<Couple> made = made(solution);
        Set<Couple> set = Set.copyOf(made);
        int given = (int) present.stream().filter(pair -> !set.contains(pair)).count();
        var step = new Step(given, solution.pairs(), solution.points(), made);
        found.merge(given, step, (one, other) -> value(one) >= value(other) ? one : other);
        return found.getOrDefault(given, step);
    }

    private long value(Step step) {
        return step.points() + stand.unplacedPrice() * step.pairs();
    }

    /** Those that are better than with fewer changes. */
    private List<Step> worthwhile() {
        List<Step> steps = new ArrayList<>();
        for (Step step : found.values()) {
            if (steps.isEmpty() || value(step) > value(steps.getLast())) {
                steps.add(step);
            }
        }
        return steps;
    }

    private List<Sentence> words(List<Step> steps) {
        var difference = new Difference(problem.terms());
        List<Sentence> said = new ArrayList<>();
        Step first = steps.getFirst();
        said.add(Sentence.of("question.disruption.first", first.changed(), first.pairs()));
        for (Step step : steps.subList(1, steps.size())) {
            long points = step.points() - first.points();
            said.add(Sentence.of(
                    "question.disruption.step",
                    step.changed(),
                    step.pairs() - first.pairs(),
                    difference.together(points, difference.read(points))));
        }
        if (fair()) {
            said.add(Sentence.of("question.disruption.fair"));
        }
        said.add(Sentence.of("question.disruption.proved"));
        return said;
    }

    private List<Couple> made(Solution solution) {
        List<Couple> made = new ArrayList<>();
        for (int mentee = 0; mentee < solution.mentorsOf().size(); mentee++) {
            for (int mentor : solution.mentorsOf().get(mentee)) {
                made.add(new Couple(
                        problem.mentees().get(mentee).participant(),
                        problem.mentors().get(mentor).participant()));
            }
        }
        made.sort(Comparator.comparingLong(Couple::mentee).thenComparingLong(Couple::mentor));
        return made;
    }

    private List<List<Integer>> positions() {
        var mentees = problem.menteePositions();
        var mentors = problem.mentorPositions();
        List<List<Integer>> all = new ArrayList<>();
        problem.mentees().forEach(_ -> all.add(new ArrayList<>()));
        present.stream()
                .filter(pair -> mentees.containsKey(pair.mentee()) && mentors.containsKey(pair.mentor()))
                .forEach(pair ->
                        all.get(mentees.getOrDefault(pair.mentee(), 0)).add(mentors.getOrDefault(pair.mentor(), 0)));
        return all;
    }
}
