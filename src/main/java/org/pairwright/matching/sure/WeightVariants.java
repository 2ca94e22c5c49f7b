package org.pairwright.matching.sure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.Claim.Couple;
import org.pairwright.matching.question.Keeping;
import org.pairwright.matching.question.Solution;
import org.pairwright.matching.question.Stand;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.Weight;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * Matches again with each weight alone a fifth higher and a fifth lower. Of equally good matches the one is taken that keeps
 * most pairs, so that a pair that goes has to go.
 */
public final class WeightVariants {
    private final Stand stand;
    private final Solution now;
    private final MatchingProblem problem;
    private final Progress progress;
    private final CriterionWords words;
    private final Map<Couple, List<Variant>> broken = new HashMap<>();

    public WeightVariants(Stand stand, Progress progress) {
        this.stand = stand;
        this.now = stand.solution();
        this.problem = now.problem();
        this.progress = progress;
        this.words = new CriterionWords(problem.terms().labels());
    }

    public Sureness sureness() {
        List<Criterion> wishes = problem.terms().criteria().stream()
                .filter(criterion -> criterion.weight() instanceof Weight.Points)
                .toList();
        for (Criterion wish : wishes) {
            tryOut(wish, 12, variant(wish, true));
            tryOut(wish, 8, variant(wish, false));
        }
        int variants = 2 * wishes.size();
        List<PairSureness> pairs = pairs(variants);
        long sure = pairs.stream().filter(pair -> pair.brokenBy().isEmpty()).count();
        List<Sentence> said =
                new ArrayList<>(List.of(Sentence.of("question.sure.weights", sure, pairs.size(), variants)));
        if (!problem.terms().settings().quotas().isEmpty()) {
            said.add(Sentence.of("question.sure.quotas"));
        }
        return new Sureness(variants, pairs, said);
    }

    private Variant variant(Criterion wish, boolean heavier) {
        return new Variant(
                wish.id(),
                heavier,
                heavier
                        ? Sentence.of("question.sure.heavier", words.quoted(wish))
                        : Sentence.of("question.sure.lighter", words.quoted(wish)));
    }

    private void tryOut(Criterion wish, long tenths, Variant variant) {
        Weight weight = new Weight.Points(Math.clamp((wish.most() * tenths + 5) / 10, 1, Weight.Points.MOST));
        MatchingProblem changed =
                new ChangedProblem(problem).withCriteria(one -> one.equals(wish) ? one.withWeight(weight) : one);
        Solution then = stand.keeping(changed, Keeping.amongEquals(now.mentorsOf()), progress);
        for (int mentee = 0; mentee < now.mentorsOf().size(); mentee++) {
            for (int mentor : now.mentorsOf().get(mentee)) {
                if (!then.mentorsOf().get(mentee).contains(mentor)) {
                    broken.computeIfAbsent(new Couple(mentee, mentor), _ -> new ArrayList<>())
                            .add(variant);
                }
            }
        }
    }

    private List<PairSureness> pairs(int variants) {
        List<PairSureness> pairs = new ArrayList<>();
        for (int mentee = 0; mentee < now.mentorsOf().size(); mentee++) {
            for (int mentor : now.mentorsOf().get(mentee)) {
                List<Variant> by = broken.getOrDefault(new Couple(mentee, mentor), List.of());
                pairs.add(new PairSureness(
                        problem.mentees().get(mentee).participant(),
                        problem.mentors().get(mentor).participant(),
                        variants,
                        by,
                        said(variants, by)));
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> -pair.brokenBy().size()));
        return pairs;
    }

    private static Sentence said(int variants, List<Variant> by) {
        return by.isEmpty()
                ? Sentence.of("question.sure.stays")
                : Sentence.of(
                        "question.sure.breaks",
                        variants - by.size(),
                        variants,
                        by.stream().map(Variant::inWords).toList());
    }
}
