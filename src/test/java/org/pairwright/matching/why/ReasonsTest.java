package org.pairwright.matching.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.plain.PlainScore;
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
import org.pairwright.text.Messages;

/** What people read about a pair, and what it earns: one criterion, Amara the mentee, Kenji the mentor. */
class ReasonsTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final LocalDate ON = LocalDate.of(2026, 11, 2);
    private static final String ALSO = "also wanted";

    private Answers amara = Answers.NONE;
    private Answers kenji = Answers.NONE;

    @Test
    void second_wishes_count_half_and_the_reason_counts_both() {
        amara = amara.with(BuiltIn.WANTED, Answer.Choices.of("Budgeting", "Law"))
                .with(ALSO, Answer.Choices.of("Law", "Python", "Excel"));
        kenji = kenji.with(BuiltIn.OFFERED, Answer.Choices.of("budgeting", "Python"));
        assertThat(said(new Comparison.Covers(ALSO), BuiltIn.WANTED, BuiltIn.OFFERED))
                .isEqualTo("500 Offers 1 of 2 first and 1 of 2 second wishes: Budgeting and Python");
    }

    @Test
    void who_has_second_wishes_only_is_judged_by_them() {
        amara = amara.with(ALSO, Answer.Choices.of("Python", "Excel"));
        kenji = kenji.with(BuiltIn.OFFERED, Answer.Choices.of("Python"));
        assertThat(said(new Comparison.Covers(ALSO), BuiltIn.WANTED, BuiltIn.OFFERED))
                .isEqualTo("500 Offers 1 of 2 second wishes: Python");
    }

    @Test
    void what_a_table_lists_is_worth_its_parts_and_what_it_does_not_list_nothing() {
        var table = new Comparison.ValueTable(
                List.of(new Comparison.Cell("1", "2", 3), new Comparison.Cell("1", "3", 1)), 3);
        amara = amara.with(BuiltIn.LEVEL, Answer.Amount.of(1));
        kenji = kenji.with(BuiltIn.LEVEL, Answer.Amount.of(2));
        assertThat(said(table, BuiltIn.LEVEL, BuiltIn.LEVEL)).isEqualTo("1000 level: 1 beside 2");
        kenji = kenji.with(BuiltIn.LEVEL, Answer.Amount.of(3));
        assertThat(said(table, BuiltIn.LEVEL, BuiltIn.LEVEL)).isEqualTo("333 level: 1 beside 3");
        kenji = kenji.with(BuiltIn.LEVEL, Answer.Amount.of(4));
        assertThat(said(table, BuiltIn.LEVEL, BuiltIn.LEVEL)).isEqualTo("0 level: 1 beside 4");
    }

    @Test
    void of_several_choices_those_worth_most_in_the_table_count() {
        var table = new Comparison.ValueTable(
                List.of(new Comparison.Cell("Law", "Ethics", 1), new Comparison.Cell("Python", "Excel", 2)), 4);
        amara = amara.with(BuiltIn.WANTED, Answer.Choices.of("Law", "Python"));
        kenji = kenji.with(BuiltIn.OFFERED, Answer.Choices.of("Ethics", "Excel"));
        assertThat(said(table, BuiltIn.WANTED, BuiltIn.OFFERED)).startsWith("500 ");
    }

    @Test
    void a_level_reached_counts_whole_and_one_below_half() {
        amara = amara.with(BuiltIn.WANTED, Answer.Choices.of("Excel: 3", "Law: 2", "Python"));
        kenji = kenji.with(BuiltIn.OFFERED, Answer.Choices.of("excel: 2", "Law: 2"));
        assertThat(said(new Comparison.CoversAtLevel(), BuiltIn.WANTED, BuiltIn.OFFERED))
                .isEqualTo("500 Offers of 3 wanted Law: 2; a level below: Excel: 3");
        kenji = kenji.with(BuiltIn.OFFERED, Answer.Choices.of("excel: 1", "law: 5", "python"));
        assertThat(said(new Comparison.CoversAtLevel(), BuiltIn.WANTED, BuiltIn.OFFERED))
                .isEqualTo("666 Offers of 3 wanted Law: 2 and Python");
    }

    @Test
    void hours_in_common_count_up_to_enough() {
        amara = amara.with(ALSO, Answer.Choices.of("Mon 9-12", "Tue 9-10"));
        kenji = kenji.with(ALSO, Answer.Choices.of("Mon 10-13"));
        assertThat(said(new Comparison.HoursInCommon(4), ALSO, ALSO)).isEqualTo("500 2 hours a week in common");
        assertThat(said(new Comparison.HoursInCommon(2), ALSO, ALSO)).isEqualTo("1000 2 hours a week in common");
        kenji = kenji.with(ALSO, Answer.Choices.of("Fri 10-13"));
        assertThat(said(new Comparison.HoursInCommon(2), ALSO, ALSO)).isEqualTo("0 No hour of the week in common");
    }

    @Test
    void texts_are_alike_by_the_words_that_both_use_and_the_reason_names_them() {
        amara = amara.with(BuiltIn.NOTES, new Answer.Text("I want to lead wind farm projects in Kenya"));
        kenji = kenji.with(BuiltIn.NOTES, new Answer.Text("Led a project: two wind farms, budgets, people"));
        assertThat(said(new Comparison.SimilarText(), BuiltIn.NOTES, BuiltIn.NOTES))
                .isEqualTo("600 Both write of wind, farm and projects (3 of 5 words)");
    }

    @Test
    void scales_are_compared_on_average_alike_or_unlike() {
        amara = amara.with(BuiltIn.LEVEL, Answer.Amount.of(1)).with(ALSO, Answer.Amount.of(4));
        kenji = kenji.with(BuiltIn.LEVEL, Answer.Amount.of(2)).with(ALSO, Answer.Amount.of(1));
        assertThat(said(new Comparison.Scales(List.of(ALSO), 4, true), BuiltIn.LEVEL, BuiltIn.LEVEL))
                .isEqualTo("500 2 apart on average, on 2 scales");
        assertThat(said(new Comparison.Scales(List.of(ALSO), 2, false), BuiltIn.LEVEL, BuiltIn.LEVEL))
                .isEqualTo("1000 2 apart on average, on 2 scales");
    }

    @Test
    void who_left_one_of_the_scales_open_did_not_answer() {
        amara = amara.with(BuiltIn.LEVEL, Answer.Amount.of(1)).with(ALSO, Answer.Amount.of(4));
        kenji = kenji.with(BuiltIn.LEVEL, Answer.Amount.of(2));
        assertThat(said(new Comparison.Scales(List.of(ALSO), 4, true), BuiltIn.LEVEL, BuiltIn.LEVEL))
                .isEqualTo("500 Not known of Kenji Watanabe: level");
    }

    @Test
    void who_did_not_answer_is_named() {
        amara = amara.with(BuiltIn.LEVEL, Answer.Amount.of(1));
        var table = new Comparison.ValueTable(List.of(new Comparison.Cell("1", "2", 3)), 3);
        assertThat(said(table, BuiltIn.LEVEL, BuiltIn.LEVEL)).isEqualTo("500 Not known of Kenji Watanabe: level");
    }

    /** The points out of 1,000, and the reason. */
    private String said(Comparison comparison, String menteeField, String mentorField) {
        var criterion =
                new Criterion(1, 1, 1, comparison, menteeField, mentorField, Weight.MEDIUM, MissingPolicy.NEUTRAL);
        var terms = new Terms(Aim.BEST, 0, List.of(criterion), List.of(), Map.of(), ON);
        var problem = new MatchingProblem(
                List.of(candidate(1, "Amara Okafor", amara)), List.of(candidate(2, "Kenji Watanabe", kenji)), terms);
        var reason = new Reasons(problem, new PlainScore(problem)).of(0, 0).getFirst();
        return reason.points() + " " + ENGLISH.say(reason.sentence());
    }

    private static Candidate candidate(long id, String name, Answers profile) {
        return new Candidate(id, id, name, 1, profile, List.of(), Set.of());
    }
}
