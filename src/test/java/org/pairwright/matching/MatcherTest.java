package org.pairwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.matching.Crowd.AMARA;
import static org.pairwright.matching.Crowd.KENJI;
import static org.pairwright.matching.Crowd.LIAM;
import static org.pairwright.matching.Crowd.MEI;
import static org.pairwright.matching.Crowd.OMAR;
import static org.pairwright.matching.Crowd.PRIYA;
import static org.pairwright.matching.Crowd.SOFIA;
import static org.pairwright.matching.Crowd.at;
import static org.pairwright.matching.Crowd.offering;
import static org.pairwright.matching.Crowd.say;
import static org.pairwright.matching.Crowd.wanting;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;

class MatcherTest {

    @Test
    void everybody_gets_who_offers_what_she_wants() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 1, wanting("Budgeting", "Negotiation", "Law"))
                .mentee(LIAM, 1, wanting("Python"))
                .mentor(KENJI, 1, offering("python"))
                .mentor(SOFIA, 1, offering("Negotiation", " budgeting "))
                .skills(900));

        assertThat(pairs(proposal)).containsExactly("1-12 600", "2-11 900");
        assertThat(reasons(proposal, 0)).containsExactly("Offers Budgeting and Negotiation of the 3 skills wanted");
        assertThat(proposal.pairs().getFirst().score()).isEqualTo(66);
        assertThat(say(proposal.statement())).endsWith("Checked.");
    }

    @Test
    void a_broken_rule_leaves_her_unplaced_and_says_which_to_look_at() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 1, at("Nairobi"))
                .mentor(KENJI, 1, at("Osaka"))
                .mentor(SOFIA, 1, at("Madrid"))
                .sameSite(new Weight.Must(), MissingPolicy.NEUTRAL));

        assertThat(why(proposal)).isEqualTo("No mentor is allowed. The rule “Same site” (must) forbids 2 of 2.");
        assertThat(repair(proposal)).isEqualTo("Without the rule “Same site” (must), 2 mentors would become possible.");
    }

    @Test
    void who_did_not_answer_what_must_be_answered_stays_out_and_reads_why() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 1, Answers.NONE)
                .mentor(KENJI, 1, at("Osaka"))
                .sameSite(new Weight.Points(100), MissingPolicy.STAYS_OUT));

        assertThat(proposal.pairs()).isEmpty();
        assertThat(why(proposal)).contains("not answered: site");
        assertThat(repair(proposal)).isEqualTo("Fill in: site.");
    }

    @Test
    void a_missing_answer_counts_half_or_nothing() {
        var half = match(new Crowd()
                .mentee(AMARA, 1, Answers.NONE)
                .mentor(KENJI, 1, at("Osaka"))
                .sameSite(new Weight.Points(101), MissingPolicy.NEUTRAL));
        var nothing = match(new Crowd()
                .mentee(AMARA, 1, Answers.NONE)
                .mentor(KENJI, 1, at("Osaka"))
                .sameSite(new Weight.Points(101), MissingPolicy.NO_MATCH));

        assertThat(pairs(half)).containsExactly("1-11 50");
        assertThat(pairs(nothing)).containsExactly("1-11 0");
        assertThat(reasons(half, 0)).containsExactly("Not known of Amara Okafor: site");
    }

    @Test
    void too_few_places_name_who_competes_and_where_a_place_would_help() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 1, wanting("Law"))
                .mentee(LIAM, 1, wanting("Law", "Python"))
                .mentor(KENJI, 1, offering("Law"))
                .skills(1_000));

        assertThat(pairs(proposal)).containsExactly("1-11 1000");
        assertThat(proposal.unplaced())
                .singleElement()
                .satisfies(one -> assertThat(one.mentee()).isEqualTo(LIAM));
        assertThat(why(proposal)).isEqualTo("These 2 people share 1 place.");
        assertThat(repair(proposal)).isEqualTo("One more place at Kenji Watanabe would make room.");
    }

    @Test
    void all_who_were_left_out_read_the_same_of_the_whole_shortage() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 1, wanting("Law"))
                .mentee(LIAM, 1, wanting("Law", "Python"))
                .mentee(PRIYA, 1, wanting("Law", "Coaching"))
                .mentee(MEI, 1, wanting("Law", "Coaching", "Python"))
                .mentor(KENJI, 1, offering("Law"))
                .mentor(SOFIA, 1, offering("Law"))
                .skills(1_000));

        assertThat(proposal.unplaced())
                .hasSize(2)
                .allSatisfy(one -> assertThat(say(one.why())).isEqualTo("These 4 people share 2 places."));
    }

    @Test
    void who_has_one_mentor_elsewhere_competes_for_the_other() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 2, wanting("Law"))
                .mentee(LIAM, 2, wanting("Law"))
                .mentor(KENJI, 1, offering("Law"))
                .mentor(SOFIA, 2, offering("Law"))
                .skills(1_000));

        assertThat(why(proposal)).isEqualTo("These 2 people share 1 place.");
    }

    @Test
    void several_needs_are_counted_without_the_mentors_that_are_elsewhere() {
        var withoutOmar = new Crowd()
                .mentee(AMARA, 2, wanting("Law"))
                .mentee(LIAM, 2, wanting("Law"))
                .mentor(KENJI, 1, offering("Law"))
                .mentor(SOFIA, 1, offering("Law"))
                .skills(1_000);
        var withOmarForBoth = new Crowd()
                .mentee(AMARA, 3, wanting("Law"))
                .mentee(LIAM, 3, wanting("Law"))
                .mentor(KENJI, 1, offering("Law"))
                .mentor(SOFIA, 1, offering("Law"))
                .mentor(OMAR, 2, offering("Law"))
                .skills(1_000);

        assertThat(why(match(withoutOmar))).isEqualTo("These 2 people need 4 mentors and share 2 places.");
        assertThat(why(match(withOmarForBoth)))
                .isEqualTo("Besides the mentors they have elsewhere, these 2 people need 4 and share 2 places.");
    }

    @Test
    void whoever_fairness_leaves_out_reads_of_the_places_and_not_of_a_lowest_score_that_nobody_asked_for() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 1, wanting("Law"))
                .mentee(LIAM, 1, wanting("Law", "Python"))
                .mentor(KENJI, 1, offering("Law"))
                .skills(1_000)
                .aim(Aim.FAIR));

        assertThat(proposal.certificate().leastPoints()).isEqualTo(1_000);
        assertThat(why(proposal)).isEqualTo("These 2 people share 1 place.");
        assertThat(repair(proposal)).isEqualTo("One more place at Kenji Watanabe would make room.");
    }

    @Test
    void most_people_or_the_greatest_total() {
        var crowd = new Crowd()
                .mentee(AMARA, 1, wanting("Law"))
                .mentee(LIAM, 1, wanting("Law", "Python", "Coaching", "Budgeting"))
                .mentor(KENJI, 1, offering("Law"))
                .mentor(SOFIA, 1, offering("Coaching"))
                .skills(1_000)
                .ban(LIAM, SOFIA);

        assertThat(pairs(match(crowd.aim(Aim.BEST)))).containsExactly("1-11 1000");
        assertThat(pairs(match(crowd.aim(Aim.EVERYONE)))).containsExactly("1-12 0", "2-11 250");
    }

    @Test
    void fair_raises_the_lowest_score() {
        var crowd = new Crowd()
                .mentee(AMARA, 1, wanting("Law", "Python"))
                .mentee(LIAM, 1, wanting("Law", "Coaching", "Budgeting", "Negotiation"))
                .mentor(KENJI, 1, offering("Law", "Python"))
                .mentor(SOFIA, 1, offering("Python"))
                .skills(1_000);

        assertThat(pairs(match(crowd.aim(Aim.EVERYONE)))).containsExactly("1-11 1000", "2-12 0");
        var fair = match(crowd.aim(Aim.FAIR));
        assertThat(pairs(fair)).containsExactly("1-12 500", "2-11 250");
        assertThat(fair.certificate().leastPoints()).isEqualTo(250);
    }

    @Test
    void below_the_floor_nobody_is_paired() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 1, wanting("Law", "Python", "Coaching"))
                .mentor(KENJI, 1, offering("Law"))
                .skills(1_000)
                .floor(400));

        assertThat(why(proposal)).isEqualTo("No pair reaches a score of 40. The best would be Kenji Watanabe with 33.");
        assertThat(repair(proposal)).isEqualTo("A lowest score of 33 would allow Kenji Watanabe.");
    }

    @Test
    void a_pin_is_kept_and_its_cost_stands_in_the_certificate() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 1, wanting("Law", "Python"))
                .mentee(LIAM, 1, wanting("Law"))
                .mentor(KENJI, 1, offering("Law"))
                .skills(1_000)
                .pin(AMARA, KENJI));

        assertThat(pairs(proposal)).containsExactly("1-11 500");
        assertThat(proposal.pairs().getFirst().pinned()).isTrue();
        assertThat(say(proposal.statement())).endsWith("The pinned pair was taken as given.");
    }

    @Test
    void nobody_is_paired_with_herself() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 1, at("Nairobi"))
                .mentor(AMARA, 1, at("Nairobi"))
                .mentor(KENJI, 1, at("Osaka"))
                .sameSite(new Weight.Points(100), MissingPolicy.NEUTRAL));

        assertThat(pairs(proposal)).containsExactly("1-11 0");
    }

    @Test
    void who_needs_two_mentors_gets_two_different_ones() {
        var proposal = match(new Crowd()
                .mentee(AMARA, 3, at("Nairobi"))
                .mentor(KENJI, 3, at("Osaka"))
                .mentor(SOFIA, 3, at("Nairobi"))
                .sameSite(new Weight.Points(100), MissingPolicy.NEUTRAL));

        assertThat(pairs(proposal)).containsExactly("1-11 0", "1-12 100");
        assertThat(proposal.unplaced().getFirst().unmet()).isEqualTo(1);
        assertThat(why(proposal)).isEqualTo("Only 2 mentors are allowed, and 3 are needed.");
    }

    @Test
    void twenty_identical_people_share_what_there_is() {
        var crowd = new Crowd().sameSite(new Weight.Points(100), MissingPolicy.NEUTRAL);
        for (int at = 0; at < 20; at++) {
            crowd.mentee(100 + at, 1, at("Nairobi")).mentor(200 + at, at % 2, at("Nairobi"));
        }

        assertThat(match(crowd).pairs()).hasSize(10);
    }

    @Test
    void a_cancelled_run_ends_at_once() {
        var crowd = new Crowd()
                .mentee(AMARA, 1, at("Nairobi"))
                .mentee(PRIYA, 1, at("Nairobi"))
                .mentor(KENJI, 1, at("Osaka"))
                .sameSite(new Weight.Points(100), MissingPolicy.NEUTRAL);
        var reports = new AtomicInteger();

        assertThatThrownBy(() -> Matcher.match(crowd.problem(), (_, _, _) -> {
                    reports.incrementAndGet();
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(reports).hasValue(1);
    }

    private static Proposal match(Crowd crowd) {
        return Matcher.match(crowd.problem(), Progress.UNWATCHED);
    }

    private static List<String> pairs(Proposal proposal) {
        return proposal.pairs().stream()
                .map(pair -> pair.mentee() + "-" + pair.mentor() + " " + pair.points())
                .toList();
    }

    private static List<String> reasons(Proposal proposal, int pair) {
        return proposal.pairs().get(pair).reasons().stream()
                .map(reason -> say(reason.sentence()))
                .toList();
    }

    private static String why(Proposal proposal) {
        return say(proposal.unplaced().getFirst().why());
    }

    private static String repair(Proposal proposal) {
        return say(proposal.unplaced().getFirst().repair().orElseThrow());
    }
}
