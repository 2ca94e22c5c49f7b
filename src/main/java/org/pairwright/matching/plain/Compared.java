package org.pairwright.matching.plain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.answer.Wishes;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.fields.Answers;

/**
 * One person's answer as one criterion compares it: a set of words, or a number (thousandths, or seconds from UTC).
 *
 * @param known false where she did not answer
 * @param seconds words that count half
 */
record Compared(boolean known, Set<String> words, Set<String> seconds, long number) {
    private static final Compared UNKNOWN = new Compared(false, Set.of(), Set.of(), 0);

    static Compared ofMentee(Criterion criterion, Answers profile, LocalDate on) {
        String field = criterion.menteeField();
        return criterion.comparison() instanceof Comparison.Covers(var second) && !second.isEmpty()
                ? wishes(Answered.wishes(profile, field, second))
                : of(criterion.comparison(), profile, field, on);
    }

    static Compared ofMentor(Criterion criterion, Answers profile, LocalDate on) {
        return of(criterion.comparison(), profile, criterion.mentorField(), on);
    }

    private static Compared of(Comparison comparison, Answers profile, String field, LocalDate on) {
        return switch (comparison) {
            case Comparison.Covers _,
                    Comparison.Same _,
                    Comparison.Different _,
                    Comparison.InCommon _,
                    Comparison.ValueTable _ -> words(Answered.words(profile, field));
            case Comparison.Closest _, Comparison.GapWithin _ -> number(Answered.thousandths(profile, field));
            case Comparison.HoursApart _ -> number(Answered.offset(profile, field, on));
            case Comparison.CoversAtLevel _,
                    Comparison.HoursInCommon _,
                    Comparison.SimilarText _,
                    Comparison.Scales _,
                    Comparison.ReportingLine _,
                    Comparison.MetBefore _ -> UNKNOWN;
        };
    }

    private static Compared wishes(Optional<Wishes> wishes) {
        return wishes.map(known -> new Compared(true, known.first(), known.second(), 0))
                .orElse(UNKNOWN);
    }

    private static Compared words(Optional<Set<String>> words) {
        return words.map(known -> new Compared(true, Set.copyOf(known), Set.of(), 0))
                .orElse(UNKNOWN);
    }

    private static Compared number(Optional<Long> number) {
        return number.map(known -> new Compared(true, Set.of(), Set.of(), known))
                .orElse(UNKNOWN);
    }
}
