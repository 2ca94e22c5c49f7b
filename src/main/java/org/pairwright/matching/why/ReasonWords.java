package org.pairwright.matching.why;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.answer.Levelled;
import org.pairwright.matching.answer.TextWords;
import org.pairwright.matching.answer.WeekHours;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Reason.Verdict;
import org.pairwright.text.Sentence;

/** What people read about one criterion and one pair. */
record ReasonWords(CriterionWords words, Criterion criterion, Candidate mentee, Candidate mentor) {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;

    Sentence of(Verdict verdict, LocalDate on) {
        if (verdict == Verdict.NOT_KNOWN) {
            return unknown(on);
        }
        return switch (criterion.comparison()) {
            case Comparison.Covers(var second) -> second.isEmpty() ? covers() : wishes(second);
            case Comparison.Same _, Comparison.Different _ -> same();
            case Comparison.InCommon _ -> inCommon();
            case Comparison.Closest _ -> distance();
            case Comparison.GapWithin _ -> gap();
            case Comparison.HoursApart _ -> hours(on);
            case Comparison.ValueTable _ -> beside();
            case Comparison.CoversAtLevel _ -> profiles().atLevel();
            case Comparison.HoursInCommon(int enough) -> profiles().together(enough, on);
            case Comparison.SimilarText _ -> profiles().alike();
            case Comparison.Scales scales -> profiles().scales(scales);
            case Comparison.ReportingLine _ -> line(verdict);
            case Comparison.MetBefore _ -> met();
        };
    }

    private Sentence unknown(LocalDate on) {
        List<String> silent = new ArrayList<>();
        if (!answered(mentee, criterion.menteeField(), on)) {
            silent.add(mentee.name());
        }
        if (!answered(mentor, criterion.mentorField(), on)) {
            silent.add(mentor.name());
        }
        String field = silent.contains(mentee.name()) ? criterion.menteeField() : criterion.mentorField();
        return switch (criterion.comparison()) {
            case Comparison.ReportingLine _ -> Sentence.of("matching.reason.managerUnknown", silent);
            default -> Sentence.of("matching.reason.unknown", words.field(field), silent);
        };
    }

    private boolean answered(Candidate one, String field, LocalDate on) {
        return switch (criterion.comparison()) {
            case Comparison.Covers(var second)
            when one.equals(mentee) && !second.isEmpty() ->
                Answered.wishes(one.profile(), field, second).isPresent();
            case Comparison.Covers _,
                    Comparison.Same _,
                    Comparison.Different _,
                    Comparison.InCommon _,
                    Comparison.ValueTable _ ->
                Answered.words(one.profile(), field).isPresent();
            case Comparison.Closest _, Comparison.GapWithin _ ->
                Answered.thousandths(one.profile(), field).isPresent();
            case Comparison.HoursApart _ ->
                Answered.offset(one.profile(), field, on).isPresent();
            case Comparison.CoversAtLevel _ -> Levelled.of(one.profile(), field).isPresent();
            case Comparison.HoursInCommon _ ->
                WeekHours.of(one.profile(), field, on).isPresent();
            case Comparison.SimilarText _ -> TextWords.of(one.profile(), field).isPresent();
            case Comparison.Scales scales ->
                Answered.scales(one.profile(), field, scales.others()).isPresent();
            case Comparison.ReportingLine _ -> !one.managers().isEmpty();
            case Comparison.MetBefore _ -> true;
        };
    }

    private Sentence covers() {
        List<String> shared = shared();
        int wanted = Answered.words(mentee.profile(), criterion.menteeField())
                .map(Set::size)
                .orElse(0);
        boolean skills = criterion.menteeField().equals(BuiltIn.WANTED);
        if (shared.isEmpty()) {
            return skills
                    ? Sentence.of("matching.reason.offersNone", wanted)
                    : Sentence.of("matching.reason.coversNone", field());
        }
        if (shared.size() == wanted) {
            return skills
                    ? Sentence.of("matching.reason.offersAll", listed(shared))
                    : Sentence.of("matching.reason.coversAll", field(), listed(shared));
        }
        return skills
                ? Sentence.of("matching.reason.offersSome", listed(shared), wanted)
                : Sentence.of("matching.reason.coversSome", field(), listed(shared), wanted);
    }

    private Sentence wishes(String secondField) {
        var wishes = Answered.wishes(mentee.profile(), criterion.menteeField(), secondField)
                .orElseThrow();
        if (wishes.second().isEmpty()) {
            return covers();
        }
        List<String> first = shared();
        List<String> second = offeredOf(secondField).stream()
                .filter(written -> wishes.second().contains(Answered.word(written)))
                .toList();
        if (first.isEmpty() && second.isEmpty()) {
            return Sentence.of("matching.reason.wishesNone");
        }
        var all = listed(Stream.concat(first.stream(), second.stream()).toList());
        int firstWishes = wishes.first().size();
        int secondWishes = wishes.second().size();
        return first.size() == firstWishes && second.size() == secondWishes
                ? Sentence.of("matching.reason.offersAll", all)
                : Sentence.of(
                        "matching.reason.wishesSome", first.size(), firstWishes, second.size(), secondWishes, all);
    }

    private Sentence beside() {
        return Sentence.of(
                "matching.reason.beside",
                field(),
                listed(Answered.written(mentee.profile(), criterion.menteeField())),
                listed(Answered.written(mentor.profile(), criterion.mentorField())));
    }

    private Sentence same() {
        String one = String.join(", ", Answered.written(mentee.profile(), criterion.menteeField()));
        String other = String.join(", ", Answered.written(mentor.profile(), criterion.mentorField()));
        boolean equal = Answered.words(mentee.profile(), criterion.menteeField())
                .equals(Answered.words(mentor.profile(), criterion.mentorField()));
        if (!equal) {
            return Sentence.of("matching.reason.different", field(), one, other);
        }
        return switch (criterion.menteeField()) {
            case BuiltIn.SITE -> Sentence.of("matching.reason.sameSite", one);
            case BuiltIn.DEPARTMENT -> Sentence.of("matching.reason.sameDepartment", one);
            default -> Sentence.of("matching.reason.same", field(), one);
        };
    }

    private Sentence inCommon() {
        List<String> shared = shared();
        if (shared.isEmpty()) {
            return Sentence.of("matching.reason.noneInCommon", field());
        }
        return criterion.menteeField().equals(BuiltIn.LANGUAGES)
                ? Sentence.of("matching.reason.sameLanguage", shared.size(), listed(shared))
                : Sentence.of("matching.reason.inCommon", field(), listed(shared));
    }

    private Sentence distance() {
        long apart = Math.abs(difference());
        return apart == 0
                ? Sentence.of("matching.reason.noDistance", field())
                : Sentence.of("matching.reason.distance", number(apart), field());
    }

    private Sentence gap() {
        long gap = difference();
        boolean level = criterion.menteeField().equals(BuiltIn.LEVEL);
        if (gap == 0) {
            return Sentence.of("matching.reason.noDistance", field());
        }
        if (level) {
            String steps = number(Math.abs(gap));
            boolean one = Math.abs(gap) == 1_000;
            return gap > 0
                    ? Sentence.of("matching.reason.levelsAbove", one ? 1 : 2, steps)
                    : Sentence.of("matching.reason.levelsBelow", one ? 1 : 2, steps);
        }
        return gap > 0
                ? Sentence.of("matching.reason.above", number(gap), field())
                : Sentence.of("matching.reason.below", number(-gap), field());
    }

    private Sentence hours(LocalDate on) {
        long one =
                Answered.offset(mentee.profile(), criterion.menteeField(), on).orElse(0L);
        long other =
                Answered.offset(mentor.profile(), criterion.mentorField(), on).orElse(0L);
        long around = Math.floorMod(other - one, DAY);
        long apart = Math.min(around, DAY - around);
        if (apart == 0) {
            return Sentence.of("matching.reason.sameTime");
        }
        return Sentence.of("matching.reason.hoursApart", apart == HOUR ? 1 : 2, number(apart * 1_000 / HOUR));
    }

    private Sentence line(Verdict verdict) {
        boolean related = (verdict == Verdict.MET) != isMustNot();
        return related ? Sentence.of("matching.reason.inLine") : Sentence.of("matching.reason.notInLine");
    }

    private Sentence met() {
        boolean met = mentee.metBefore().contains(mentor.person())
                || mentor.metBefore().contains(mentee.person());
        return met ? Sentence.of("matching.reason.met") : Sentence.of("matching.reason.notMet");
    }

    private ProfileReasons profiles() {
        return new ProfileReasons(criterion, field(), mentee.profile(), mentor.profile());
    }

    private boolean isMustNot() {
        return criterion.weight() instanceof Weight.MustNot;
    }

    private Sentence field() {
        return words.field(criterion.menteeField());
    }

    /** What the mentee wrote and the mentor has too. */
    private List<String> shared() {
        return offeredOf(criterion.menteeField());
    }

    private List<String> offeredOf(String menteeField) {
        Set<String> offered =
                Answered.words(mentor.profile(), criterion.mentorField()).orElse(Set.of());
        Set<String> told = new HashSet<>();
        return Answered.written(mentee.profile(), menteeField).stream()
                .filter(written -> offered.contains(Answered.word(written)))
                .filter(written -> told.add(Answered.word(written)))
                .toList();
    }

    private long difference() {
        return Answered.thousandths(mentor.profile(), criterion.mentorField()).orElse(0L)
                - Answered.thousandths(mentee.profile(), criterion.menteeField())
                        .orElse(0L);
    }

    static String number(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    static Object listed(List<String> some) {
        return some.size() < 2
                ? some.getFirst()
                : Sentence.of("matching.list.and", some.subList(0, some.size() - 1), some.getLast());
    }
}
