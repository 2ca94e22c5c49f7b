package org.pairwright.matching.score;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.fields.Answers;

/**
 * One person's answer as one criterion compares it: a set of words, or a number (thousandths, or seconds from UTC).
 *
 * @param known false where she did not answer
 */
record Compared(boolean known, Set<String> words, long number) {
    private static final Compared UNKNOWN = new Compared(false, Set.of(), 0);

    static Compared of(Comparison comparison, Answers profile, String field, LocalDate on) {
        return switch (comparison) {
            case Comparison.Covers _, Comparison.Same _, Comparison.Different _, Comparison.InCommon _ ->
                words(Answered.words(profile, field));
            case Comparison.Closest _, Comparison.GapWithin _ -> number(Answered.thousandths(profile, field));
            case Comparison.HoursApart _ -> number(Answered.offset(profile, field, on));
            case Comparison.ReportingLine _, Comparison.MetBefore _ -> UNKNOWN;
        };
    }

    private static Compared words(Optional<Set<String>> words) {
        return words.map(known -> new Compared(true, Set.copyOf(known), 0)).orElse(UNKNOWN);
    }

    private static Compared number(Optional<Long> number) {
        return number.map(known -> new Compared(true, Set.of(), known)).orElse(UNKNOWN);
    }
}
