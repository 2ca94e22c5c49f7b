package org.pairwright.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

class TodayListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate START = LocalDate.of(2026, 7, 1);

    private final ProgramSketch program = new ProgramSketch(START, START.plusYears(1));

    @Test
    void an_empty_program_needs_nothing() {
        assertThat(said()).isEmpty();
    }

    @Test
    void confirmed_people_without_any_pair_call_for_a_match() {
        program.mentee("Amara Okafor");
        program.mentor("Kenji Watanabe", 1);
        assertThat(said()).containsExactly("2 people are confirmed, and nobody is matched yet");
        assertThat(errands().getFirst().kind()).isEqualTo(Errand.Kind.FIND_MATCHES);
    }

    @Test
    void a_proposal_calls_for_a_decision_until_something_is_confirmed() {
        long amara = program.mentee("Amara Okafor");
        long kenji = program.mentor("Kenji Watanabe", 1);
        program.proposed(new Proposal(
                Aim.BEST,
                100,
                List.of(new ProposedPair(amara, kenji, 80, 80, false, List.of())),
                List.of(),
                new Certificate(0, 0, 80, 0, List.of(), List.of(), List.of()),
                Sentence.of("matching.anything")));
        assertThat(said()).containsExactly("A proposal of one pair waits for your decision");
        program.startedPair(amara, kenji, TODAY);
        assertThat(said()).isEmpty();
    }

    @Test
    void one_pair_at_risk_is_named_with_the_day_they_last_met() {
        long pair = started("Amara Okafor", "Kenji Watanabe");
        program.met(pair, LocalDate.of(2026, 8, 12));
        assertThat(said()).containsExactly("Amara Okafor – Kenji Watanabe have not met since 12 Aug 2026");
        assertThat(errands().getFirst().about()).containsExactly(pair);
        assertThat(errands().getFirst().urgency()).isEqualTo(Errand.Urgency.NOW);
    }

    @Test
    void a_pair_of_a_circle_is_named_with_its_topic() {
        long kenji = program.mentor("Kenji Watanabe", 1);
        long circle = program.circle("First budget", kenji);
        long pair = program.member(circle, program.mentee("Amara Okafor"), TODAY.minusDays(100), kenji)
                .getFirst();
        program.met(pair, LocalDate.of(2026, 8, 12));
        assertThat(said())
                .containsExactly(
                        "Amara Okafor – Kenji Watanabe (circle “First budget”) have not met since 12 Aug 2026");
    }

    @Test
    void several_pairs_at_risk_are_counted_with_the_latest_day_that_is_true_of_all() {
        program.met(started("Amara Okafor", "Kenji Watanabe"), LocalDate.of(2026, 8, 12));
        program.met(started("Mei Chen", "Omar Haddad"), LocalDate.of(2026, 8, 20));
        started("Ana Kovač", "Sofía Marín");
        assertThat(said()).containsExactly("3 pairs have not met since 20 Aug 2026");
    }

    @Test
    void a_pair_that_needs_a_look_should_have_met_by_now() {
        program.met(started("Amara Okafor", "Kenji Watanabe"), TODAY.minusDays(46));
        assertThat(said()).containsExactly("Amara Okafor – Kenji Watanabe should have met by now");
    }

    @Test
    void an_invitation_may_stay_unanswered_for_seven_days() {
        long pair = program.pair(program.mentee("Amara Okafor"), program.mentor("Kenji Watanabe", 1), 80, START);
        program.happened(pair, PairEvent.Kind.INVITED, TODAY.minusDays(7));
        assertThat(said()).isEmpty();
        assertThat(said(TODAY.plusDays(1)))
                .containsExactly(
                        "Amara Okafor – Kenji Watanabe have not answered their invitation for more than a week");
        program.happened(pair, PairEvent.Kind.ACCEPTED, TODAY);
        assertThat(said(TODAY.plusDays(30))).isEmpty();
    }

    @Test
    void confirmed_mentees_without_a_mentor_are_named_or_counted() {
        program.startedPair(program.mentee("Amara Okafor"), program.mentor("Kenji Watanabe", 1), TODAY);
        long mei = program.mentee("Mei Chen");
        assertThat(said()).containsExactly("Mei Chen is confirmed and has no mentor yet");
        long ana = program.mentee("Ana Kovač");
        assertThat(said()).containsExactly("2 confirmed mentees lack a mentor");
        assertThat(errands().getFirst().about()).containsExactly(mei, ana);
    }

    @Test
    void applications_wait_for_a_decision() {
        program.mentee("Mei Chen", Status.APPLIED);
        assertThat(said()).containsExactly("Mei Chen applied and waits for your decision");
        program.mentee("Ana Kovač", Status.APPLIED);
        program.mentee("Priya Nair", Status.WAITING);
        assertThat(said()).containsExactly("2 people applied and wait for your decision");
    }

    @Test
    void the_end_comes_into_sight_thirty_days_before_as_long_as_pairs_run() {
        program.met(started("Amara Okafor", "Kenji Watanabe"), TODAY);
        program.endsOn(TODAY.plusDays(31));
        assertThat(said()).isEmpty();
        program.endsOn(TODAY.plusDays(30));
        assertThat(said()).containsExactly("The program ends on 21 Dec 2026, in 30 days; one pair is still running");
        program.endsOn(TODAY);
        assertThat(said()).containsExactly("The program ends on 21 Nov 2026, today; one pair is still running");
        program.endsOn(TODAY.minusDays(1));
        assertThat(said()).containsExactly("The program ended on 20 Nov 2026; one pair is still running");
    }

    @Test
    void people_kept_longer_than_agreed_are_to_be_looked_at() {
        program.mentee("Mei Chen", Status.WITHDRAWN);
        program.endsOn(TODAY.minusMonths(1));
        program.keptFor(1);
        assertThat(said()).isEmpty();
        program.keptFor(0);
        assertThat(said())
                .containsExactly("One person of this program was to be kept until 21 Oct 2026: see who can be removed");
    }

    @Test
    void the_most_urgent_comes_first_and_at_most_six_are_shown() {
        program.mentee("Mei Chen", Status.APPLIED);
        program.mentee("Ana Kovač");
        started("Amara Okafor", "Kenji Watanabe");
        program.met(started("Liam O’Connell", "Sofía Marín"), TODAY.minusDays(50));
        program.pair(program.mentee("Priya Nair"), program.mentor("Omar Haddad", 1), 80, START);
        program.endsOn(TODAY.plusDays(3));
        assertThat(errands().stream().map(Errand::kind))
                .containsExactly(
                        Errand.Kind.REACH_PAIRS_AT_RISK,
                        Errand.Kind.PLACE_MENTEES,
                        Errand.Kind.ASK_INVITED_PAIRS,
                        Errand.Kind.LOOK_AT_PAIRS,
                        Errand.Kind.DECIDE_ON_APPLICATIONS,
                        Errand.Kind.PREPARE_THE_END);
    }

    private long started(String mentee, String mentor) {
        return program.startedPair(program.mentee(mentee), program.mentor(mentor, 1), START);
    }

    private List<Errand> errands() {
        return TodayList.of(program.facts(), ProgramFigures.of(program.facts(), TODAY));
    }

    private List<String> said() {
        return said(TODAY);
    }

    private List<String> said(LocalDate today) {
        var messages = new Messages(Locale.UK, ZoneOffset.UTC);
        return TodayList.of(program.facts(), ProgramFigures.of(program.facts(), today)).stream()
                .map(errand -> messages.say(errand.sentence()))
                .toList();
    }
}
