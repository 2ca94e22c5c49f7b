package org.pairwright.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.insight.FunnelStep;
import org.pairwright.insight.HealthLevel;
import org.pairwright.insight.ProgramFigures;
import org.pairwright.insight.TodayList;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;
import org.pairwright.ui.shell.PeopleFilter;

/** Every number opens exactly what it counts. */
class ListsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate START = TODAY.minusMonths(3);

    private final ProgramSketch sketch = new ProgramSketch(START, START.plusYears(1));

    @Test
    void a_step_of_the_funnel_opens_those_who_came_that_far() {
        long amara = sketch.mentee("Amara Okafor");
        sketch.mentee("Mei Chen", Status.APPLIED);
        assertThat(peopleOf(lists().of(FunnelStep.CONFIRMED))).containsExactly(amara);
    }

    @Test
    void a_health_opens_the_pairs_of_that_health() {
        assertThat(lists().of(HealthLevel.AT_RISK))
                .isEqualTo(new Destination.PairsList(PairFilter.WithHealth.of(HealthLevel.AT_RISK)));
    }

    @Test
    void one_pair_in_need_opens_by_itself_and_several_open_as_their_list() {
        long pair = sketch.startedPair(sketch.mentee("Amara Okafor"), sketch.mentor("Kenji Watanabe", 1), START);
        assertThat(firstErrand()).isEqualTo(new Destination.PairDetail(pair));
        sketch.startedPair(sketch.mentee("Mei Chen"), sketch.mentor("Omar Haddad", 1), START);
        assertThat(firstErrand()).isEqualTo(lists().of(HealthLevel.AT_RISK));
    }

    @Test
    void people_to_match_open_the_matching() {
        sketch.mentee("Amara Okafor");
        assertThat(firstErrand()).isEqualTo(new Destination.Matching());
    }

    @Test
    void a_site_opens_its_people_and_no_site_those_without_one() {
        long amara = at("Amara Okafor", "Nairobi", Status.CONFIRMED);
        at("Mei Chen", "Nairobi", Status.WITHDRAWN);
        long omar = at("Omar Haddad", " ", Status.APPLIED);
        assertThat(peopleOf(lists().at("Nairobi"))).containsExactly(amara);
        assertThat(peopleOf(lists().at(""))).containsExactly(omar);
    }

    @Test
    void a_skill_opens_mentees_who_want_it_and_mentors_who_offer_it() {
        long amara = sketch.participant("Amara Okafor", "", Role.MENTEE, Status.CONFIRMED, 0, List.of("Budgeting"));
        long kenji = sketch.participant("Kenji Watanabe", "", Role.MENTOR, Status.CONFIRMED, 1, List.of("Budgeting"));
        assertThat(peopleOf(lists().wanting("Budgeting"))).containsExactly(amara);
        assertThat(peopleOf(lists().offering("Budgeting"))).containsExactly(kenji);
    }

    @Test
    void scores_and_weeks_open_their_pairs_and_each_pair_once() {
        long kenji = sketch.mentor("Kenji Watanabe", 2);
        long weak = sketch.pair(sketch.mentee("Amara Okafor"), kenji, 41, START);
        long strong = sketch.pair(sketch.mentee("Mei Chen"), kenji, 92, START);
        sketch.met(strong, TODAY);
        sketch.met(strong, TODAY.minusDays(1));
        var week = figures().weeks().getLast();
        assertThat(pairsOf(lists().scoredInTen(9))).containsExactly(strong);
        assertThat(pairsOf(lists().scoredLowest())).containsExactly(weak);
        assertThat(pairsOf(lists().scored())).containsExactlyInAnyOrder(weak, strong);
        assertThat(pairsOf(lists().of(week))).containsExactly(strong);
    }

    @Test
    void free_places_open_the_mentors_who_have_them() {
        long kenji = sketch.mentor("Kenji Watanabe", 2);
        sketch.pair(sketch.mentee("Amara Okafor"), kenji, 80, START);
        sketch.pair(sketch.mentee("Mei Chen"), sketch.mentor("Omar Haddad", 1), 80, START);
        assertThat(peopleOf(lists().withFreePlaces())).containsExactly(kenji);
    }

    private long at(String name, String site, Status status) {
        return sketch.participant(name, site, Role.MENTEE, status, 0, List.of());
    }

    private Lists lists() {
        return new Lists(sketch.facts(), figures());
    }

    private ProgramFigures figures() {
        return ProgramFigures.of(sketch.facts(), TODAY);
    }

    private Destination firstErrand() {
        return lists().of(TodayList.of(sketch.facts(), figures()).getFirst());
    }

    private static Set<Long> peopleOf(Destination destination) {
        return destination instanceof Destination.PeopleList(PeopleFilter.These these)
                ? these.participants()
                : Set.of();
    }

    private static Set<Long> pairsOf(Destination destination) {
        return destination instanceof Destination.PairsList(PairFilter.These these) ? these.pairs() : Set.of();
    }
}
