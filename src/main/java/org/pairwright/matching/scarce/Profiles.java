package org.pairwright.matching.scarce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;

/** What mentors would have to answer for those who lack one: a skill, a language, a site and so on, as the criteria ask. */
final class Profiles {
    private static final int MOST_VALUES = 5;
    private static final int MOST_FIELDS = 3;

    private final List<Criterion> asking;

    /** Of the criteria that ask for the same or one of several, the rules first, then the heaviest. */
    Profiles(List<Criterion> criteria) {
        this.asking = criteria.stream()
                .filter(Profiles::asksForOne)
                .sorted(Comparator.comparingLong((Criterion one) -> one.isRule() ? Long.MIN_VALUE : -one.most()))
                .limit(MOST_FIELDS)
                .toList();
    }

    /** The sets of traits that most of these mentees would profit from, most first. */
    List<List<Trait>> of(List<Candidate> mentees, int most) {
        Map<List<Trait>, Integer> counts = new HashMap<>();
        for (Candidate mentee : mentees) {
            for (List<Trait> traits : of(mentee)) {
                counts.merge(traits, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<List<Trait>, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<List<Trait>> of(Candidate mentee) {
        List<List<Trait>> all = new ArrayList<>(List.of(List.of()));
        for (Criterion criterion : asking) {
            List<Trait> values = values(criterion, mentee.profile());
            if (!values.isEmpty()) {
                List<List<Trait>> longer = new ArrayList<>();
                all.forEach(some -> values.forEach(value -> longer.add(with(some, value))));
                all = longer;
            }
        }
        Set<List<Trait>> found = new LinkedHashSet<>(all);
        all.stream().filter(some -> some.size() == MOST_FIELDS).forEach(some -> found.add(some.subList(0, 2)));
        found.remove(List.of());
        return found;
    }

    private static List<Trait> with(List<Trait> some, Trait one) {
        if (some.stream().anyMatch(other -> other.field().equals(one.field()))) {
            return some;
        }
        List<Trait> more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }

    private static List<Trait> values(Criterion criterion, Answers profile) {
        return profile.to(criterion.menteeField()).stream()
                .flatMap(answer -> switch (answer) {
                    case Answer.Choices choices -> choices.choices().stream().limit(MOST_VALUES);
                    case Answer.Text text -> List.of(text.text().strip()).stream();
                    case Answer.Amount _, Answer.Day _, Answer.YesNo _ -> List.<String>of().stream();
                })
                .filter(value -> !value.isBlank())
                .map(value -> new Trait(criterion.mentorField(), value, isChoice(criterion)))
                .toList();
    }

    private static boolean isChoice(Criterion criterion) {
        return !(criterion.comparison() instanceof Comparison.Same);
    }

    private static boolean asksForOne(Criterion criterion) {
        boolean kind = criterion.comparison() instanceof Comparison.Covers
                || criterion.comparison() instanceof Comparison.InCommon
                || criterion.comparison() instanceof Comparison.Same;
        boolean wanted = criterion.weight() instanceof Weight.Points || criterion.weight() instanceof Weight.Must;
        return kind && wanted;
    }
}
