package org.pairwright.ui.matching.criteria;

import java.util.List;
import java.util.Optional;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.plan.Purpose;
import org.pairwright.text.Sentence;

/**
 * Warns where being alike counts more than what the mentee needs. Pairs of people who are alike get on easily, but what a
 * mentee takes from a program is what her mentor has and she lacks. Not for onboarding, where somebody near is the point.
 */
final class NeedFirst {
    private static final long WHOLE = 100;

    private NeedFirst() {}

    static Optional<Sentence> warning(List<Criterion> criteria, Purpose purpose) {
        long alike = points(criteria, true);
        long needed = points(criteria, false);
        if (purpose == Purpose.ONBOARDING || alike <= needed) {
            return Optional.empty();
        }
        long most = criteria.stream().mapToLong(Criterion::most).sum();
        return Optional.of(Sentence.of("matchingscreen.needFirst", WHOLE * alike / most, WHOLE * needed / most));
    }

    private static long points(List<Criterion> criteria, boolean alike) {
        return criteria.stream()
                .filter(one -> alike ? isAlike(one.comparison()) : isNeed(one.comparison()))
                .mapToLong(Criterion::most)
                .sum();
    }

    private static boolean isAlike(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Same _, Comparison.Closest _, Comparison.SimilarText _ -> true;
            case Comparison.Scales scales -> scales.alike();
            default -> false;
        };
    }

    private static boolean isNeed(Comparison comparison) {
        return comparison instanceof Comparison.Covers
                || comparison instanceof Comparison.CoversAtLevel
                || comparison instanceof Comparison.ValueTable;
    }
}
