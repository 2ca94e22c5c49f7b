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
    private final Quotas quotas;

    /** How many quotas the match as it stands does not keep: out of reach, or not found. */
    private final int missed;

    private final Map<Integer, Tried> found = new TreeMap<>();
    private int tries;

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
        this.quotas = new Quotas(problem);
        this.missed = quotas.missed(stand.solution());
    }

    /** Finds the steps from as few changes as can be to as many as the best match needs. */
    public LessDisruption find() {
        Tried fewest = tried(1, Math.min(weighty(), GREATEST_BONUS));
        Keeping amongEquals = Keeping.amongEquals(kept);
        Tried best = tried(amongEquals.scale(), amongEquals.bonus());
        Deque<Tried[]> between = new ArrayDeque<>(List.<Tried[]>of(new Tried[] {fewest, best}));
        while (!between.isEmpty() && tries < MOST_TRIED) {
            split(between);
        }
        List<Step> steps = worthwhile();
        return new LessDisruption(steps, words(steps));
    }

    /** What nothing else can make up for: one more kept pair may cost all others their points, and somebody her mentor. */
    private long weighty() {
        long pair = problem.terms().mostPoints() + problem.terms().settings().balance() * mostMentees() + 1;
        return 2 * (Math.abs(stand.unplacedPrice()) + (present.size() + 2) * pair);
    }

    private long mostMentees() {
        var running = problem.terms().given().running();
        return problem.mentors().stream()
                .mapToLong(one -> running.menteesOf(one.participant()) + one.count())
                .max()
                .orElse(0);
    }

    /**
     * A match at one bonus.
     *
     * @param worth what counts: its points less what balance takes, with the price of unmet needs
     */
    private record Tried(Step step, long worth) {}

    private boolean fair() {
        return problem.terms().aim() == Aim.FAIR;
    }

    private void split(Deque<Tried[]> between) {
        Tried[] ends = between.removeFirst();
        int before = ends[0].step().changed();
        int after = ends[1].step().changed();
        if (after - before < 2) {
            return;
        }
        Tried middle = tried(1, Math.min(GREATEST_BONUS, (ends[1].worth() - ends[0].worth()) / (after - before)));
        if (middle.step().changed() > before && middle.step().changed() < after) {
            between.add(new Tried[] {ends[0], middle});
            between.add(new Tried[] {middle, ends[1]});
        }
    }

    private Tried tried(long scale, long bonus) {
        tries++;
        Solution solution = stand.keeping(asked, new Keeping(kept, scale, Math.max(0, bonus)), progress);
        List<Couple> made = made(solution);
        Set<Couple> set = Set.copyOf(made);
        int given = (int) present.stream().filter(pair -> !set.contains(pair)).count();
        var step = new Tried(
                new Step(given, solution.pairs(), solution.points(), made),
                solution.worth() + stand.unplacedPrice() * solution.pairs());
        if (quotas.missed(solution) <= missed) {
            found.merge(given, step, (one, other) -> one.worth() >= other.worth() ? one : other);
        }
        return found.getOrDefault(given, step);
    }

    /** Those that are better than with fewer changes. */
    private List<Step> worthwhile() {
        List<Step> steps = new ArrayList<>();
        long worth = Long.MIN_VALUE;
        for (Tried one : found.values()) {
            if (one.worth() > worth) {
                steps.add(one.step());
                worth = one.worth();
            }
        }
        return steps;
    }

    private List<Sentence> words(List<Step> steps) {
        var difference = new Difference(problem.terms());
        List<Sentence> said = new ArrayList<>();
        Step first = steps.getFirst();
        said.add(Sentence.of(
                quotas.any() ? "question.disruption.firstFound" : "question.disruption.first",
                first.changed(),
                first.pairs()));
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
        if (problem.terms().settings().balance() > 0) {
            said.add(Sentence.of("question.disruption.balance"));
        }
        said.add(Sentence.of(quotas.any() ? "question.disruption.quotas" : "question.disruption.proved"));
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
