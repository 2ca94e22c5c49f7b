package org.pairwright.matching.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.task.Progress;

/** What criteria make of the people before a run. */
class SpreadTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 2);

    private final List<Candidate> mentees = new ArrayList<>();
    private final List<Candidate> mentors = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();

    @Test
    void the_points_of_a_wish_spread_over_the_pairs_that_no_rule_forbids() {
        mentees.add(one(1, "Osaka", "Budgeting", "Law"));
        mentors.add(one(11, "Osaka", "Budgeting", "Law"));
        mentors.add(one(12, "Osaka", "Law"));
        mentors.add(one(13, "Osaka", "Excel"));
        mentors.add(one(14, "Osaka"));
        mentors.add(one(15, "Dublin", "Budgeting", "Law"));
        wish(1, new Comparison.Covers(), BuiltIn.WANTED, Weight.HIGH);
        wish(2, new Comparison.Different(), BuiltIn.SITE, new Weight.MustNot());
        assertThat(spread().wishes()).containsExactly(new Spread.OfWish(1, 1, 1, 1, 1));
    }

    @Test
    void the_best_score_of_every_mentee_falls_into_a_step_of_ten() {
        mentees.add(one(1, "Osaka", "Budgeting", "Law"));
        mentees.add(one(2, "Osaka", "Law", "Python"));
        mentees.add(one(3, "Osaka", "Python", "Excel"));
        mentors.add(one(11, "Osaka", "Budgeting", "Law"));
        wish(1, new Comparison.Covers(), BuiltIn.WANTED, Weight.HIGH);
        assertThat(spread().best()).containsExactly(1, 0, 0, 0, 0, 1, 0, 0, 0, 1);
    }

    @Test
    void who_has_nobody_left_is_told_the_rule_that_stands_alone_in_the_way() {
        mentees.add(one(1, "Osaka", "Law"));
        mentors.add(one(11, "Dublin", "Law"));
        mentors.add(one(12, "Dublin", "Excel"));
        wish(1, new Comparison.InCommon(), BuiltIn.WANTED, new Weight.Must());
        wish(2, new Comparison.Same(), BuiltIn.SITE, new Weight.Must());
        assertThat(spread().leftAlone()).containsExactly(new Spread.LeftAlone(1, OptionalLong.of(2), 1));
    }

    @Test
    void where_two_rules_stand_in_the_way_of_each_no_single_one_is_named() {
        mentees.add(one(1, "Osaka", "Law"));
        mentors.add(one(12, "Dublin", "Excel"));
        wish(1, new Comparison.InCommon(), BuiltIn.WANTED, new Weight.Must());
        wish(2, new Comparison.Same(), BuiltIn.SITE, new Weight.Must());
        assertThat(spread().leftAlone()).containsExactly(new Spread.LeftAlone(1, OptionalLong.empty(), 0));
    }

    @Test
    void of_very_many_pairs_only_some_are_looked_at() {
        LongStream.range(0, 1_000).forEach(id -> mentees.add(one(id, "Osaka")));
        LongStream.range(2_000, 3_000).forEach(id -> mentors.add(one(id, "Osaka")));
        wish(1, new Comparison.Same(), BuiltIn.SITE, Weight.LOW);
        var spread = spread();
        assertThat(spread.isSampled()).isTrue();
        assertThat(spread.looked()).isBetween(300_000L, 400_000L);
        assertThat(spread.pairs()).isEqualTo(1_000_000);
    }

    @Test
    void the_answers_that_a_table_compares_come_by_how_many_gave_them() {
        mentees.add(one(1, "Osaka"));
        mentees.add(one(2, "Dublin"));
        mentees.add(one(3, " dublin"));
        mentors.add(one(11, "Nairobi"));
        wish(7, new Comparison.ValueTable(List.of(), 10), BuiltIn.SITE, new Weight.Off());
        assertThat(spread().values().get(7L))
                .isEqualTo(new Spread.Values(List.of("Dublin", "Osaka"), List.of("Nairobi")));
    }

    private Spread spread() {
        var problem = new MatchingProblem(mentees, mentors, Terms.of(Aim.BEST, criteria, ON));
        return Spread.of(
                problem, mentees.stream().map(Candidate::participant).limit(3).toList(), Progress.UNWATCHED);
    }

    private void wish(long id, Comparison comparison, String field, Weight weight) {
        String given = field.equals(BuiltIn.WANTED) ? BuiltIn.OFFERED : field;
        criteria.add(new Criterion(id, 1, criteria.size(), comparison, field, given, weight, MissingPolicy.NEUTRAL));
    }

    private static Candidate one(long id, String site, String... skills) {
        var profile = Answers.NONE.with(BuiltIn.SITE, new Answer.Text(site));
        if (skills.length > 0) {
            profile = profile.with(BuiltIn.WANTED, Answer.Choices.of(skills))
                    .with(BuiltIn.OFFERED, Answer.Choices.of(skills));
        }
        return new Candidate(id, id, "Person " + id, 1, profile, List.of(), Set.of());
    }
}
