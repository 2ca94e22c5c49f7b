package org.pairwright.reporting.material;

import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.Weight;
import org.pairwright.text.Sentence;

/** How much a criterion counts, and what it makes of a missing answer, as people read it. */
public final class WeightWords {
    private WeightWords() {}

    /** A wish counts less or more; a rule lets the pair pass or not. */
    public static Sentence missing(Criterion criterion) {
        if (!criterion.isRule()) {
            return Sentence.of(criterion.missing());
        }
        return switch (criterion.missing()) {
            case NEUTRAL -> Sentence.of("report.missing.passes");
            case NO_MATCH -> Sentence.of("report.missing.forbids");
            case STAYS_OUT -> Sentence.of(criterion.missing());
        };
    }

    public static Sentence of(Weight weight) {
        return switch (weight) {
            case Weight.Points points
            when points.equals(Weight.LOW) -> Sentence.of("report.weight.low", points.points());
            case Weight.Points points
            when points.equals(Weight.MEDIUM) -> Sentence.of("report.weight.medium", points.points());
            case Weight.Points points
            when points.equals(Weight.HIGH) -> Sentence.of("report.weight.high", points.points());
            case Weight.Points points -> Sentence.of("report.weight.points", points.points());
            case Weight.Must _ -> Sentence.of("report.weight.must");
            case Weight.MustNot _ -> Sentence.of("report.weight.mustNot");
            case Weight.Off _ -> Sentence.of("report.weight.off");
        };
    }
}
