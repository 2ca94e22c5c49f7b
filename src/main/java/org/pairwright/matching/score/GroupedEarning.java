package org.pairwright.matching.score;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.score.law.GroupLaw;
import org.pairwright.matching.score.law.Grouping;
import org.pairwright.matching.score.law.Groups;
import org.pairwright.matching.score.law.HoursLaw;
import org.pairwright.matching.score.law.LevelLaw;
import org.pairwright.matching.score.law.NumberLaw;
import org.pairwright.matching.score.law.ScaleLaw;
import org.pairwright.matching.score.law.TableLaw;
import org.pairwright.matching.score.law.TextLaw;
import org.pairwright.matching.score.law.WordLaws;
import org.pairwright.matching.score.law.Words;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;

/** A criterion that compares answers: people with equal answers earn the same, so each two groups are compared once. */
final class GroupedEarning implements Earning {
    private static final int[] NOT_YET = {};
    private static final long MOST_KEPT = 4_000_000;

    private final Criterion criterion;
    private final int[] menteeGroups;
    private final int menteeGroupCount;
    private final int[] mentorGroups;
    private final GroupLaw law;
    private final int[][] kept;
    private final int[] unkept;
    private final Optional<Covering> covering;

    private GroupedEarning(
            Criterion criterion, Groups<?> mentees, Groups<?> mentors, GroupLaw law, Optional<Covering> covering) {
        this.criterion = criterion;
        this.menteeGroups = mentees.of();
        this.menteeGroupCount = mentees.count();
        this.mentorGroups = mentors.of();
        this.law = law;
        this.covering = covering;
        boolean keep = (long) mentees.count() * mentors.count() <= MOST_KEPT;
        this.kept = keep ? new int[mentees.count()][] : new int[0][];
        Arrays.fill(kept, NOT_YET);
        this.unkept = new int[mentors.count()];
    }

    private GroupedEarning(Criterion criterion, Grouping grouping) {
        this(criterion, grouping.mentees(), grouping.mentors(), grouping.law(), Optional.empty());
    }

    static GroupedEarning of(Criterion criterion, MatchingProblem problem) {
        LocalDate on = problem.terms().on();
        String asked = criterion.menteeField();
        String offered = criterion.mentorField();
        int most = Math.max(1, criterion.most());
        return switch (criterion.comparison()) {
            case Comparison.ValueTable table -> new GroupedEarning(criterion, TableLaw.of(criterion, table, problem));
            case Comparison.CoversAtLevel _ -> new GroupedEarning(criterion, LevelLaw.of(criterion, problem));
            case Comparison.HoursInCommon(int enough) ->
                new GroupedEarning(criterion, HoursLaw.of(criterion, enough, problem));
            case Comparison.SimilarText _ -> new GroupedEarning(criterion, TextLaw.of(criterion, problem));
            case Comparison.Scales scales -> new GroupedEarning(criterion, ScaleLaw.of(criterion, scales, problem));
            case Comparison.Covers _, Comparison.Same _, Comparison.Different _, Comparison.InCommon _ ->
                ofWords(criterion, problem);
            case Comparison.Closest _, Comparison.GapWithin _ -> {
                Groups<Long> mentees =
                        Groups.of(problem.mentees(), asked, profile -> Answered.thousandths(profile, asked));
                Groups<Long> mentors =
                        Groups.of(problem.mentors(), offered, profile -> Answered.thousandths(profile, offered));
                yield new GroupedEarning(
                        criterion, mentees, mentors, NumberLaw.of(criterion, most, mentees, mentors), Optional.empty());
            }
            default -> {
                Groups<Long> mentees =
                        Groups.of(problem.mentees(), asked, profile -> Answered.offset(profile, asked, on));
                Groups<Long> mentors =
                        Groups.of(problem.mentors(), offered, profile -> Answered.offset(profile, offered, on));
                yield new GroupedEarning(
                        criterion, mentees, mentors, NumberLaw.of(criterion, most, mentees, mentors), Optional.empty());
            }
        };
    }

    private static GroupedEarning ofWords(Criterion criterion, MatchingProblem problem) {
        var words = new Words();
        String given = criterion.mentorField();
        String asked = criterion.menteeField();
        String second = criterion.comparison() instanceof Comparison.Covers(var field) ? field : "";
        Groups<Words.Chosen> mentors = Groups.of(problem.mentors(), given, profile -> words.of(profile, given));
        int offered = words.count();
        Groups<Words.Chosen> mentees = second.isEmpty()
                ? Groups.of(problem.mentees(), asked, profile -> words.of(profile, asked))
                : Groups.of(problem.mentees(), profile -> words.of(profile, asked, second));
        boolean covers = criterion.comparison() instanceof Comparison.Covers && !criterion.isRule();
        return new GroupedEarning(
                criterion,
                mentees,
                mentors,
                WordLaws.of(criterion, mentees, mentors, offered),
                covers ? Optional.of(new Covering(criterion, mentees, mentors, offered)) : Optional.empty());
    }

    @Override
    public boolean isRule() {
        return criterion.isRule();
    }

    @Override
    public boolean keepsSomeOut() {
        return criterion.missing() == MissingPolicy.STAYS_OUT;
    }

    @Override
    public boolean keepsOutMentee(int mentee) {
        return criterion.missing() == MissingPolicy.STAYS_OUT && menteeGroups[mentee] == Groups.UNKNOWN;
    }

    @Override
    public boolean keepsOutMentor(int mentor) {
        return criterion.missing() == MissingPolicy.STAYS_OUT && mentorGroups[mentor] == Groups.UNKNOWN;
    }

    /** What is wanted and offered, where this is a wish for that. */
    Optional<Covering> covering() {
        return covering;
    }

    int most() {
        return criterion.most();
    }

    int[] menteeGroups() {
        return menteeGroups;
    }

    int[] mentorGroups() {
        return mentorGroups;
    }

    int mentorGroupCount() {
        return unkept.length;
    }

    int menteeGroupCount() {
        return menteeGroupCount;
    }

    /**
     * Adds what is earned with some mentors; a rule adds {@link Layer#NEVER} where it forbids the pair, and no more often
     * than once.
     */
    void addTo(int mentee, int[] someMentors, int[] sums) {
        int[] earned = earned(menteeGroups[mentee]);
        if (isRule()) {
            for (int at = 0; at < sums.length; at++) {
                sums[at] = earned[mentorGroups[someMentors[at]]] == 0 ? Layer.NEVER : sums[at];
            }
        } else {
            for (int at = 0; at < sums.length; at++) {
                sums[at] += earned[mentorGroups[someMentors[at]]];
            }
        }
    }

    @Override
    public int earned(int mentee, int mentor) {
        int menteeGroup = menteeGroups[mentee];
        int mentorGroup = mentorGroups[mentor];
        if (menteeGroup == Groups.UNKNOWN || mentorGroup == Groups.UNKNOWN) {
            return Earning.unknown(criterion);
        }
        int earned = law.of(menteeGroup, mentorGroup);
        return criterion.weight() instanceof Weight.MustNot ? 1 - earned : earned;
    }

    private int[] earned(int menteeGroup) {
        if (kept.length == 0) {
            return compare(menteeGroup, unkept);
        }
        if (kept[menteeGroup].length == 0) {
            kept[menteeGroup] = compare(menteeGroup, new int[unkept.length]);
        }
        return kept[menteeGroup];
    }

    private int[] compare(int menteeGroup, int[] earned) {
        int unknown = Earning.unknown(criterion);
        if (menteeGroup == Groups.UNKNOWN) {
            Arrays.fill(earned, unknown);
            return earned;
        }
        law.fill(menteeGroup, earned);
        if (criterion.weight() instanceof Weight.MustNot) {
            for (int group = 1; group < earned.length; group++) {
                earned[group] = 1 - earned[group];
            }
        }
        earned[Groups.UNKNOWN] = unknown;
        return earned;
    }
}
