package org.pairwright.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Sentence;

class ProgramFiguresTest {
    /** A Saturday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final ProgramSketch program = new ProgramSketch(START, START.plusYears(1));

    @Test
    void each_step_of_the_funnel_counts_those_who_came_at_least_that_far() {
        program.mentee("Priya Nair", Status.APPLIED);
        program.mentee("Tomás Ruiz", Status.WITHDRAWN);
        long liam = program.mentee("Liam O’Connell");
        long amara = program.mentee("Amara Okafor");
        long kenji = program.mentor("Kenji Watanabe", 2);
        long sofia = program.mentor("Sofía Marín", 1);
        program.pair(liam, kenji, 70, START);
        long completed = program.startedPair(amara, sofia, START);
        program.happened(completed, PairEvent.Kind.COMPLETED, TODAY);
        assertThat(funnel()).containsExactly(5, 4, 4, 2, 2);
    }

    @Test
    void a_declined_pair_brings_nobody_further_and_an_ended_one_stays_counted_as_active() {
        long declined = program.pair(program.mentee("Mei Chen"), program.mentor("Omar Haddad", 1), 70, START);
        program.happened(declined, PairEvent.Kind.DECLINED, START);
        assertThat(funnel()).containsExactly(2, 2, 0, 0, 0);
        long ended = program.startedPair(program.mentee("Ana Kovač"), program.mentor("Priya Nair", 1), START);
        program.happened(ended, PairEvent.Kind.ENDED, TODAY);
        assertThat(funnel()).containsExactly(4, 4, 2, 2, 0);
    }

    @Test
    void whoever_withdrew_is_in_no_step_even_with_a_pair() {
        long gone = program.mentee("Mei Chen", Status.WITHDRAWN);
        program.startedPair(gone, program.mentor("Omar Haddad", 1), START);
        assertThat(funnel()).containsExactly(1, 1, 1, 1, 0);
    }

    @Test
    void free_places_are_those_of_confirmed_mentors_that_no_running_pair_takes() {
        long kenji = program.mentor("Kenji Watanabe", 3);
        program.participant("Sofía Marín", "", Role.MENTOR, Status.WAITING, 2, List.of());
        long omar = program.participant("Omar Haddad", "", Role.BOTH, Status.CONFIRMED, 1, List.of());
        program.pair(program.mentee("Amara Okafor"), kenji, 80, START);
        long ended = program.startedPair(program.mentee("Mei Chen"), kenji, START);
        program.happened(ended, PairEvent.Kind.ENDED, TODAY);
        assertThat(figures().people()).isEqualTo(new PeopleFigures(2, 2, 1, 4, Map.of(kenji, 2, omar, 1)));
    }

    @Test
    void a_member_of_a_circle_with_two_facilitators_is_one_person_placed_and_takes_no_place() {
        long kenji = program.mentor("Kenji Watanabe", 3);
        long sofia = program.mentor("Sofía Marín", 1);
        long amara = program.mentee("Amara Okafor");
        long mei = program.mentee("Mei Chen");
        program.member(1, amara, START, kenji, sofia);
        assertThat(figures().people().freeByMentor()).isEqualTo(Map.of(kenji, 3, sofia, 1));
        assertThat(figures().unplaced()).extracting(UnplacedMentee::participant).containsExactly(mei);
        assertThat(funnel()).containsExactly(4, 4, 3, 3, 0);
        assertThat(figures().health().activePairs())
                .as("each with its own sessions")
                .isEqualTo(2);
    }

    @Test
    void a_circle_meets_one_need_of_two() {
        long kenji = program.mentor("Kenji Watanabe", 3);
        long sofia = program.mentor("Sofía Marín", 1);
        long amara = program.menteeWho("Amara Okafor", 2);
        program.member(1, amara, START, kenji, sofia);
        assertThat(figures().unplaced()).containsExactly(new UnplacedMentee(amara, 1, Optional.empty()));
        program.member(2, amara, START, kenji);
        assertThat(figures().unplaced()).isEmpty();
    }

    @Test
    void quality_is_told_by_the_scores_of_the_pairs_that_hold() {
        long kenji = program.mentor("Kenji Watanabe", 5);
        long hundred = program.pair(program.mentee("Ana Kovač"), kenji, 100, START);
        for (int score : List.of(90, 89, 0)) {
            program.pair(program.mentee("Mentee " + score), kenji, score, START);
        }
        long declined = program.pair(program.mentee("Mei Chen"), kenji, 10, START);
        program.happened(declined, PairEvent.Kind.DECLINED, START);
        var quality = figures().quality();
        assertThat(quality.pairs()).isEqualTo(4);
        assertThat(quality.mean()).isEqualTo(70);
        assertThat(quality.lowest()).isZero();
        assertThat(quality.tens()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 1, 2);
        assertThat(quality.inTen(9)).containsExactly(hundred, hundred + 1);
        assertThat(quality.atLowest()).containsExactly(hundred + 3);
    }

    @Test
    void without_pairs_quality_is_zero() {
        assertThat(figures().quality().pairs()).isZero();
        assertThat(figures().quality().mean()).isZero();
        assertThat(figures().quality().lowest()).isZero();
    }

    @Test
    void twelve_weeks_are_shown_from_monday_to_sunday_with_the_sessions_that_took_place() {
        long pair = program.startedPair(program.mentee("Amara Okafor"), program.mentor("Kenji Watanabe", 1), START);
        program.met(pair, TODAY);
        program.met(pair, LocalDate.of(2026, 11, 16));
        program.met(pair, LocalDate.of(2026, 11, 15));
        program.met(pair, TODAY.plusDays(1));
        program.session(pair, TODAY, Session.MissedBy.MENTOR);
        program.met(pair, LocalDate.of(2026, 8, 30));
        var weeks = figures().weeks();
        assertThat(weeks).hasSize(12);
        assertThat(weeks.getFirst()).isEqualTo(new WeekOfSessions(LocalDate.of(2026, 8, 31), List.of()));
        assertThat(weeks.get(10)).isEqualTo(new WeekOfSessions(LocalDate.of(2026, 11, 9), List.of(pair)));
        assertThat(weeks.getLast()).isEqualTo(new WeekOfSessions(LocalDate.of(2026, 11, 16), List.of(pair, pair)));
    }

    @Test
    void a_pair_counts_at_the_site_of_its_mentee_and_people_without_a_site_come_last() {
        long amara = at("Amara Okafor", "Nairobi", Role.MENTEE);
        long kenji = at("Kenji Watanabe", "Lisbon", Role.MENTOR);
        at("Mei Chen", "Nairobi", Role.MENTEE);
        at("Priya Nair", "", Role.MENTEE);
        at("Omar Haddad", "", Role.MENTEE);
        at("Ana Kovač", " ", Role.MENTEE);
        program.startedPair(amara, kenji, START);
        assertThat(figures().sites())
                .containsExactly(
                        new SiteFigures("Nairobi", 2, 1, 1),
                        new SiteFigures("Lisbon", 1, 0, 0),
                        new SiteFigures("", 3, 0, 3));
    }

    @Test
    void skills_come_with_the_widest_gap_first_and_count_mentees_who_want_and_mentors_who_offer() {
        skilled("Amara Okafor", Role.MENTEE, "Budgeting", "Negotiation");
        skilled("Mei Chen", Role.MENTEE, "Negotiation");
        skilled("Kenji Watanabe", Role.MENTOR, "Budgeting", "Excel");
        skilled("Omar Haddad", Role.BOTH, "Excel");
        assertThat(figures().skills())
                .containsExactly(
                        new SkillGap("Negotiation", 2, 0),
                        new SkillGap("Budgeting", 1, 1),
                        new SkillGap("Excel", 1, 2));
    }

    @Test
    void a_confirmed_mentee_without_a_mentor_is_unplaced_with_the_reason_of_the_latest_run() {
        long mei = program.mentee("Mei Chen");
        program.mentee("Priya Nair", Status.APPLIED);
        long amara = program.mentee("Amara Okafor");
        long completed = program.startedPair(amara, program.mentor("Kenji Watanabe", 1), START);
        program.happened(completed, PairEvent.Kind.COMPLETED, TODAY);
        var why = Sentence.of("matching.anything");
        program.proposed(new Proposal(
                Aim.BEST,
                100,
                List.of(),
                List.of(new Unplaced(mei, 1, why, Optional.empty())),
                new Certificate(0, 0, 0, 0, List.of(), List.of(), List.of()),
                why));
        assertThat(figures().unplaced()).containsExactly(new UnplacedMentee(mei, 1, Optional.of(why)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_sums_agree_in_any_program(long seed) {
        var random = new Random(seed);
        draw(random);
        var figures = figures();
        var facts = program.facts();
        var label = "seed " + seed;
        assertThat(Arrays.stream(HealthLevel.values())
                        .mapToInt(figures.health()::count)
                        .sum())
                .as(label)
                .isEqualTo(figures.health().activePairs())
                .isEqualTo((int) facts.in(PairState.ACTIVE).count());
        assertThat(figures.quality().tens().stream().mapToInt(Integer::intValue).sum())
                .as(label)
                .isEqualTo(figures.quality().pairs());
        assertThat(figures.sites().stream().mapToInt(SiteFigures::participants).sum())
                .as(label)
                .isEqualTo(figures.people().all())
                .isEqualTo(figures.funnel().count(FunnelStep.APPLIED));
        assertThat(figures.sites().stream().mapToInt(SiteFigures::unplaced).sum())
                .as(label)
                .isEqualTo(figures.unplaced().size());
        assertThat(funnel()).as(label).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }

    private void draw(Random random) {
        var sites = List.of("", "Nairobi", "Lisbon", "Oslo");
        for (int i = 0; i < 200; i++) {
            program.participant(
                    "Person " + i,
                    any(random, sites),
                    any(random, List.of(Role.values())),
                    any(random, List.of(Status.values())),
                    random.nextInt(3),
                    List.of());
        }
        var kinds = List.of(PairEvent.Kind.values());
        for (int i = 0; i < 150; i++) {
            long pair = program.pair(101 + random.nextInt(200), 101 + random.nextInt(200), random.nextInt(101), START);
            for (int events = random.nextInt(4); events > 0; events--) {
                program.happened(pair, any(random, kinds), START.plusDays(random.nextInt(80)));
            }
            for (int met = random.nextInt(3); met > 0; met--) {
                program.met(pair, START.plusDays(random.nextInt(90)));
            }
        }
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private long at(String name, String site, Role role) {
        return program.participant(name, site, role, Status.CONFIRMED, 1, List.of());
    }

    private void skilled(String name, Role role, String... skills) {
        program.participant(name, "", role, Status.CONFIRMED, 1, List.of(skills));
    }

    private ProgramFigures figures() {
        return ProgramFigures.of(program.facts(), TODAY);
    }

    private List<Integer> funnel() {
        var funnel = figures().funnel();
        return Arrays.stream(FunnelStep.values()).map(funnel::count).toList();
    }
}
