package org.pairwright.matching.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.matching.circle.Gathering.facilitator;
import static org.pairwright.matching.circle.Gathering.say;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.matching.NotReady;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.ClosedCircle;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.criteria.Weight;
import org.pairwright.task.Cancelled;
import org.pairwright.task.Progress;

class CircleMatcherTest {
    private static final long SPEAKING = 71;
    private static final long LAW = 72;
    private static final long AMARA = 1;
    private static final long LIAM = 2;
    private static final long PRIYA = 3;
    private static final long MEI = 4;
    private static final Candidate KENJI = facilitator(11, "Kenji Watanabe", "Oslo", "Excel");
    private static final Candidate SOFIA = facilitator(12, "Sofía Marín", "Osaka", "Excel");

    private static Gathering four() {
        return new Gathering()
                .member(AMARA, "Amara Okafor", "Oslo", "Public speaking")
                .member(LIAM, "Liam O’Connell", "Oslo", "Public speaking")
                .member(PRIYA, "Priya Nair", "Osaka", "Law")
                .member(MEI, "Mei Chen", "Osaka", "Public speaking", "Law");
    }

    private static List<Long> members(CircleProposal proposal, long circle) {
        return proposal.of(circle).stream().map(Seat::member).toList();
    }

    private static String why(CircleProposal proposal, long circle) {
        return proposal.closed().stream()
                .filter(closed -> closed.circle() == circle)
                .map(closed -> say(closed.why()))
                .findFirst()
                .orElse("");
    }

    @Test
    void everybody_sits_where_the_topic_is_what_she_wants() {
        var proposal = four().circle(SPEAKING, "Public speaking", 1, 3, KENJI)
                .circle(LAW, "Law", 1, 3, SOFIA)
                .proposal();
        assertThat(members(proposal, SPEAKING)).containsExactly(AMARA, LIAM);
        assertThat(members(proposal, LAW)).containsExactly(PRIYA, MEI);
        assertThat(proposal.best()).isTrue();
        assertThat(proposal.statement().stream().map(Gathering::say))
                .containsExactly(
                        "4 of 4 people get a seat, in 2 of 2 circles.",
                        "No other choice of circles seats more people, and none that seats as many scores higher."
                                + " Checked.");
    }

    @Test
    void the_reasons_say_that_the_topic_counted_as_what_is_offered() {
        var seat = four().circle(SPEAKING, "public speaking ", 1, 1, KENJI)
                .proposal()
                .seats()
                .getFirst();
        var reasons = seat.facilitators().getFirst().reasons();
        assertThat(say(reasons.getFirst().sentence())).endsWith("(the circle is about public speaking )");
        assertThat(say(reasons.getLast().sentence())).isEqualTo("Both at Oslo");
        assertThat(seat.points()).isEqualTo(1_100);
    }

    @Test
    void a_topic_that_nobody_knows_as_an_answer_leaves_the_facilitators_what_they_offer() {
        var gathering = new Gathering().member(AMARA, "Amara Okafor", "Oslo", "Excel");
        var seat = gathering
                .circle(SPEAKING, "Mondays at noon", 1, 1, KENJI)
                .proposal()
                .seats()
                .getFirst();
        assertThat(seat.points()).isEqualTo(1_100);
    }

    @Test
    void with_two_facilitators_a_seat_is_worth_their_mean_rounded_down() {
        var gathering = new Gathering().member(AMARA, "Amara Okafor", "Oslo", "Excel");
        gathering.sameSite(new Weight.Points(101));
        var seat = gathering
                .circle(SPEAKING, "Excel", 1, 1, KENJI, SOFIA)
                .proposal()
                .seats()
                .getFirst();
        assertThat(seat.points()).isEqualTo(1_050);
        assertThat(seat.facilitators()).extracting(Seat.Facilitated::points).containsExactly(1_101L, 1_000L);
    }

    @Test
    void a_choice_of_one_facilitator_adds_half_of_its_points_where_two_lead() {
        var gathering =
                new Gathering().member(AMARA, "Amara Okafor", "Oslo", "Excel").choice(AMARA, 12);
        var seat = gathering
                .circle(SPEAKING, "Excel", 1, 1, KENJI, SOFIA)
                .proposal()
                .seats()
                .getFirst();
        assertThat(seat.points()).isEqualTo((1_100 + 1_200) / 2);
    }

    @Test
    void a_ban_between_a_member_and_one_facilitator_forbids_the_circle() {
        var proposal = four().circle(SPEAKING, "Public speaking", 1, 4, KENJI, SOFIA)
                .ban(AMARA, 12)
                .proposal();
        assertThat(members(proposal, SPEAKING)).containsExactly(LIAM, PRIYA, MEI);
        assertThat(say(proposal.unplaced().getFirst().why())).startsWith("No circle is allowed: to lead it");
    }

    @Test
    void nobody_is_a_member_of_a_circle_that_she_leads() {
        var amara = facilitator(AMARA, "Amara Okafor", "Oslo", "Excel");
        var proposal = four().circle(SPEAKING, "Public speaking", 1, 4, amara).proposal();
        assertThat(members(proposal, SPEAKING)).containsExactly(LIAM, PRIYA, MEI);
    }

    @Test
    void a_circle_that_too_few_may_join_is_closed_and_says_how_many_are_missing() {
        var proposal = four().sameSite(new Weight.Must())
                .circle(SPEAKING, "Public speaking", 3, 10, KENJI)
                .circle(LAW, "Law", 2, 10, SOFIA)
                .proposal();
        assertThat(proposal.closed()).extracting(ClosedCircle::missing).containsExactly(1);
        assertThat(why(proposal, SPEAKING))
                .isEqualTo("1 member is missing for ‘Public speaking’: only 2 of 4 people may join.");
        assertThat(say(proposal.unplaced().getFirst().why()))
                .isEqualTo("The only allowed circle stays closed: ‘Public speaking’.");
        assertThat(say(proposal.unplaced().getFirst().repair().orElseThrow()))
                .isEqualTo("With 1 more member ‘Public speaking’ would open.");
    }

    @Test
    void a_circle_whose_members_are_needed_elsewhere_is_closed() {
        var proposal = four().circle(SPEAKING, "Public speaking", 3, 10, KENJI)
                .circle(LAW, "Law", 3, 10, SOFIA)
                .proposal();
        assertThat(proposal.seats()).hasSize(4);
        assertThat(proposal.total()).isEqualTo(1_100 + 1_100 + 0 + 500);
        assertThat(why(proposal, LAW))
                .isEqualTo("2 members are missing for ‘Law’: whoever else may join is needed in another circle.");
    }

    @Test
    void a_circle_that_could_meet_at_a_loss_says_what_it_would_cost() {
        var proposal = four().circle(SPEAKING, "Public speaking", 1, 10, KENJI)
                .circle(LAW, "Chess", 1, 10, KENJI)
                .proposal();
        assertThat(why(proposal, LAW)).isEqualTo("Enough people could join ‘Chess’, but the total would be no higher.");
    }

    @Test
    void who_is_left_over_reads_what_would_make_room() {
        var proposal = four().circle(SPEAKING, "Public speaking", 3, 3, KENJI).proposal();
        var unplaced = proposal.unplaced().getFirst();
        assertThat(unplaced.mentee()).isEqualTo(PRIYA);
        assertThat(say(unplaced.why())).isEqualTo("The only allowed circle is full: ‘Public speaking’.");
        assertThat(say(unplaced.repair().orElseThrow()))
                .isEqualTo("One more place in ‘Public speaking’ would make room.");
    }

    @Test
    void members_that_a_circle_has_count_for_its_sizes() {
        var proposal = four().running(SPEAKING, "Public speaking", 3, 4, KENJI, 31L, 32L)
                .proposal();
        assertThat(members(proposal, SPEAKING)).hasSize(2);
    }

    @Test
    void nobody_gets_a_second_seat_in_a_circle_that_she_is_in() {
        var proposal = four().running(SPEAKING, "Public speaking", 3, 10, KENJI, AMARA, 32L)
                .proposal();
        assertThat(members(proposal, SPEAKING)).containsExactly(LIAM, PRIYA, MEI);
    }

    @Test
    void a_circle_whose_facilitator_left_gets_nobody_and_says_so() {
        var proposal = four().circle(SPEAKING, "Public speaking", 3, 10, KENJI)
                .without(LAW, "Law", "Omar Haddad")
                .proposal();
        assertThat(why(proposal, LAW))
                .isEqualTo("Omar Haddad was to lead ‘Law’ and does not take part any more."
                        + " Choose somebody else, or take this name out.");
    }

    @Test
    void a_seat_below_the_floor_is_not_made() {
        var proposal = four().floor(60)
                .circle(SPEAKING, "Public speaking", 1, 10, KENJI)
                .proposal();
        assertThat(members(proposal, SPEAKING)).containsExactly(AMARA, LIAM);
        assertThat(say(proposal.unplaced().getFirst().why()))
                .isEqualTo("No seat reaches a score of 60. The best would be ‘Public speaking’ with 0.");
    }

    @Test
    void what_stands_in_the_way_is_said_with_the_nearest_repair() {
        assertThat(four().obstacles()).containsExactly("There are no circles. Add one with a topic and a facilitator.");
        assertThat(new Gathering().circle(LAW, "Law", 3, 10, KENJI).obstacles())
                .containsExactly("There are no mentees in this run. Confirm at least one.");
        assertThat(new Gathering()
                        .memberWithAMentor(AMARA, "Amara Okafor")
                        .circle(LAW, "Law", 3, 10, KENJI)
                        .obstacles())
                .containsExactly("No mentee needs a mentor: all have theirs.");
        assertThat(four().without(LAW, "Law", "Omar Haddad").obstacles())
                .containsExactly("Omar Haddad was to lead ‘Law’ and does not take part any more."
                        + " Choose somebody else, or take this name out.");
        assertThat(four().circle(LAW, "Law", 5, 10, KENJI).obstacles())
                .containsExactly("‘Law’ needs 5 more members, and only 4 people are left to be placed."
                        + " Confirm more people or lower its least size of 5.");
        assertThat(four().running(LAW, "Law", 1, 2, KENJI, 31L, 32L).obstacles())
                .containsExactly("The circle is full. Raise a greatest size or add a circle.");
        assertThat(four().sameSite(new Weight.MustNot())
                        .skills(new Weight.Must())
                        .circle(LAW, "Chess", 1, 2, KENJI)
                        .obstacles())
                .containsExactly("Nobody may join any circle. The rule “The mentor offers what the mentee wants” (must)"
                        + " forbids 4 of 4 possible seats: look at it first.");
        assertThat(four().floor(99).circle(LAW, "Chess", 1, 2, KENJI).obstacles())
                .containsExactly("No seat reaches a score of 99; the best would have 9. Lower the lowest score.");
        assertThat(four().skills(new Weight.Off())
                        .sameSite(new Weight.Off())
                        .circle(LAW, "Law", 1, 2, KENJI)
                        .obstacles())
                .containsExactly("No criterion is in force. Give at least one a weight.");
        var banned = four().circle(LAW, "Law", 1, 2, KENJI)
                .ban(AMARA, 11)
                .ban(LIAM, 11)
                .ban(PRIYA, 11)
                .ban(MEI, 11);
        assertThat(banned.obstacles()).hasSize(1).first().asString().startsWith("Nobody may join any circle: all lead");
    }

    @Test
    void weights_beyond_what_the_search_can_count_with_are_refused() {
        var gathering = four().skills(new Weight.Points(1_000_000)).sameSite(new Weight.Points(1_000_000));
        for (int at = 0; at < 600; at++) {
            gathering.circle(100 + at, "Public speaking", 1, 2, KENJI);
        }
        assertThat(gathering.obstacles())
                .containsExactly("The weights are too great for circles. Divide all of them by the same number.");
    }

    @Test
    void a_proposal_against_an_obstacle_is_not_made() {
        assertThatThrownBy(() -> four().proposal()).isInstanceOf(NotReady.class);
    }

    @Test
    void where_no_circle_can_open_it_says_so() {
        var proposal = four().sameSite(new Weight.Must())
                .circle(SPEAKING, "Public speaking", 3, 10, KENJI)
                .circle(LAW, "Law", 3, 10, SOFIA)
                .proposal();
        assertThat(proposal.seats()).isEmpty();
        assertThat(say(proposal.statement().getFirst())).isEqualTo("No circle opens: none reaches its least size.");
    }

    @Test
    void it_stops_when_it_is_told_to() {
        Progress stopped = (_, _, _) -> {
            throw new Cancelled();
        };
        var problem = four().circle(SPEAKING, "Public speaking", 1, 3, KENJI).problem();
        assertThatThrownBy(() -> CircleMatcher.propose(problem, stopped)).isInstanceOf(Cancelled.class);
    }
}
